/**
 * How a request gets its caller: the cookie or bearer token names a row in the database; there is
 * no servlet session. Also the CSRF token of every POST that is signed in by cookie, and the
 * security headers.
 */
package org.lingyan.web.signin;

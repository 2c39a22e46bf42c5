/** One's own account: who I am here, what I may do, my password. */
package org.lingyan.web.account;

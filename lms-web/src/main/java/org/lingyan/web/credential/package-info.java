/**
 * Pages about national certificates and their registrations: HR's list and what is done about one,
 * what people bring themselves, and the beat that reminds them.
 */
package org.lingyan.web.credential;

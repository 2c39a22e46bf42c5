/** The ways on which messages leave the product, and the runner that drives them. */
package org.lingyan.web.notice;

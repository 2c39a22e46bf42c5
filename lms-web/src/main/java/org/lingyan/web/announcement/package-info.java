/** Announcements: written, counted and withdrawn by clerks, opened by their readers. */
package org.lingyan.web.announcement;

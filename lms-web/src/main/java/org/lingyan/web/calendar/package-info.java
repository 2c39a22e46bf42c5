/** The calendar of working days: its page, its file, and how a year comes in as a list. */
package org.lingyan.web.calendar;

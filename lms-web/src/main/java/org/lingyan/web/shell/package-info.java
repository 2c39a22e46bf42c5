/** The frame around every page: header, navigation by role, language, start page, static files. */
package org.lingyan.web.shell;

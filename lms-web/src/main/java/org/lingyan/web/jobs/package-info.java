/** Long work at the edge: the threads that do it, and the page on which one follows one's own. */
package org.lingyan.web.jobs;

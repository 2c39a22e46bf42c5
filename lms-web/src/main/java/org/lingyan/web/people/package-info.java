/** Pages about people: who is there, what is on record, putting somebody on record. */
package org.lingyan.web.people;

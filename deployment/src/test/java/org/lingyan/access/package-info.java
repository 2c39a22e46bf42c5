/**
 * Who gets what: everything that can be asked, by everybody, of a running product. The inventory is
 * taken from the code and the archive; how to ask stands in {@code access/probes.txt}; what came
 * back is printed into {@code docs/access.md}.
 */
package org.lingyan.access;

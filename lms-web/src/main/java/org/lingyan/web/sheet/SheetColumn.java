package org.lingyan.web.sheet;

/**
 * A column of a file that goes out.
 *
 * @param heading its heading
 * @param width in characters, 1 to 255; a file without widths ignores it
 */
public record SheetColumn(String heading, int width) {}

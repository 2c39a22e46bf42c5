package org.lingyan.web.paper;

import java.util.List;

/**
 * What stands on a paper, already in words; nothing of it is markup.
 *
 * @param title kind of paper
 * @param sentence what is certified
 * @param lines the table
 * @param number the printed number
 * @param address where a stranger checks it
 * @param warnings what whoever holds the paper has to know: that it is good on this machine only,
 *     was taken back, or replaced
 * @param seal the picture of a seal as a {@code data:} address; empty: space for a stamp
 * @param subject name and kind for the file's own description, every character kept
 */
record PaperSheet(
    Both title,
    Both sentence,
    List<Line> lines,
    String number,
    String address,
    List<Both> warnings,
    String seal,
    String subject) {

  /** The same in Chinese and in English. */
  record Both(String zh, String en) {
    boolean isEmpty() {
      return zh.isEmpty() && en.isEmpty();
    }
  }

  /** A line of the table. */
  record Line(Both label, Both value) {}
}

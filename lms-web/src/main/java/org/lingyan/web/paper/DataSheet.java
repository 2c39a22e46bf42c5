package org.lingyan.web.paper;

import java.util.List;
import java.util.Locale;

/**
 * What stands on a copy of personal data, already in words; nothing of it is markup.
 *
 * @param locale language of the words
 * @param title of the copy
 * @param lead what it is and of which day
 * @param sections one for each kind of data
 */
public record DataSheet(Locale locale, String title, String lead, List<Section> sections) {
  /** Freezes the sections. */
  public DataSheet {
    sections = List.copyOf(sections);
  }

  /**
   * One kind of data.
   *
   * @param title what it is called
   * @param note what becomes of it
   * @param columns what the columns are called
   * @param rows the values
   * @param empty what is said when there are none
   */
  public record Section(
      String title, String note, List<String> columns, List<List<String>> rows, String empty) {
    /** Freezes the rows. */
    public Section {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }
}

package org.lingyan.web.data;

import java.util.ArrayList;
import java.util.List;
import org.lingyan.personal.Held;

/** A row of personal data on the page. */
public final class DataRow {
  private final List<Cell> cells;

  private DataRow(List<Cell> cells) {
    this.cells = List.copyOf(cells);
  }

  static List<DataRow> of(Held kind, List<List<Object>> rows, DataWords words) {
    List<DataRow> shown = new ArrayList<>();
    for (List<Object> row : rows) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        String column = kind.columns().get(i);
        cells.add(new Cell(words.column(column), words.cell(column, row.get(i))));
      }
      shown.add(new DataRow(cells));
    }
    return shown;
  }

  /** Its values with their names. */
  public List<Cell> getCells() {
    return cells;
  }

  /** A value with its name. */
  public static final class Cell {
    private final String label;
    private final String text;

    private Cell(String label, String text) {
      this.label = label;
      this.text = text;
    }

    /** Name of the value. */
    public String getLabel() {
      return label;
    }

    /** The value; empty when nothing is on record. */
    public String getText() {
      return text;
    }
  }
}

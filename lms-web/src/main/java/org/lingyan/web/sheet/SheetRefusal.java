package org.lingyan.web.sheet;

import java.util.List;
import org.lingyan.shared.Reason;

/** S5: why a file cannot be read as a list. */
public sealed interface SheetRefusal extends Reason {

  /** It is not what its content claims to be: damaged, or made to do harm. */
  record Broken() implements SheetRefusal {
    @Override
    public String code() {
      return "sheet.broken";
    }
  }

  /**
   * A line cannot be read as separated values, for instance because a quotation mark is not closed.
   *
   * @param row the row at which it ended
   */
  record BrokenLine(long row) implements SheetRefusal {
    @Override
    public String code() {
      return "sheet.broken-line";
    }

    @Override
    public List<Object> arguments() {
      return List.of(row);
    }
  }

  /** It is of the strict kind of spreadsheet files, which no list here is read from. */
  record Strict() implements SheetRefusal {
    @Override
    public String code() {
      return "sheet.strict";
    }
  }

  /** Unpacked it would be far larger than any list. */
  record TooLarge() implements SheetRefusal {
    @Override
    public String code() {
      return "sheet.inflates";
    }
  }

  /**
   * It has more rows than are taken.
   *
   * @param most how many are taken
   */
  record TooManyRows(int most) implements SheetRefusal {
    @Override
    public String code() {
      return "sheet.too-many-rows";
    }

    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  /**
   * It has more columns than are taken.
   *
   * @param most how many are taken
   */
  record TooManyColumns(int most) implements SheetRefusal {
    @Override
    public String code() {
      return "sheet.too-many-columns";
    }

    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  /** Its characters are neither UTF-8 nor GB 18030. */
  record UnknownCharacters() implements SheetRefusal {
    @Override
    public String code() {
      return "sheet.characters";
    }
  }

  /** Every sheet is hidden or empty. */
  record NothingInIt() implements SheetRefusal {
    @Override
    public String code() {
      return "sheet.nothing";
    }
  }
}

package org.lingyan.web.sheet;

/** What is odd about a cell that came in, though there is a text. */
public enum SheetTrouble {
  /** It was calculated; the text is what the file says came out, and nobody has checked that. */
  FORMULA,
  /** It shows an error, for instance {@code #N/A}. */
  ERROR,
  /** It is part of merged cells: whose value it is, nobody can tell. */
  MERGED,
  /** It had too many characters; the text is their beginning. */
  TOO_LONG,
  /** A number with more digits than a spreadsheet keeps: the last ones are lost. */
  ROUNDED
}

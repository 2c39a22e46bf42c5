package org.lingyan.web.hr;

/** What is wrong with one field of a form. */
public final class FieldProblem {
  private final String field;
  private final String text;

  FieldProblem(String field, String text) {
    this.field = field;
    this.text = text;
  }

  /** Id of the field. */
  public String getField() {
    return field;
  }

  /** What is wrong, in the reader's words. */
  public String getText() {
    return text;
  }
}

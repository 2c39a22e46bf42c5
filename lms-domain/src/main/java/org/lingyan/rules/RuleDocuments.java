package org.lingyan.rules;

/** Reads documents that are not published. */
public final class RuleDocuments {
  private RuleDocuments() {}

  /**
   * The requirement of a document.
   *
   * @throws UnreadableRule when it cannot be read, with the place
   */
  public static HoursRule hoursRule(String yaml) {
    return RuleDocument.parse(yaml).hoursRule();
  }
}

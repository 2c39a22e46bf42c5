package org.lingyan.api.input;

import org.lingyan.rules.RuleBook;

/** Categories of hours as programs name them. */
public final class Categories {
  private Categories() {}

  /**
   * Checks that a category always exists, or that a published rule pack names it.
   *
   * @throws org.lingyan.api.edge.ApiProblem when none does, naming those that are
   */
  public static void known(RuleBook rules, String category) {
    if (!rules.isCategory(category)) {
      Checks checks = new Checks();
      checks.wrong("category", "api.field.word", category, String.join(" ", rules.categories()));
      checks.done();
    }
  }
}

package org.lingyan.web.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What one category holds of a period, as a page shows it. */
public final class CategoryRow {
  private final String name;
  private final BigDecimal amount;

  private CategoryRow(String name, BigDecimal amount) {
    this.name = name;
    this.amount = amount;
  }

  /**
   * The rows of a verdict; categories that hold nothing, as after a reversal, are left out.
   *
   * @param byCategory 学时 by code of the category
   */
  public static List<CategoryRow> of(Map<String, BigDecimal> byCategory, Texts texts) {
    return byCategory.entrySet().stream()
        .filter(part -> part.getValue().signum() != 0)
        .map(part -> new CategoryRow(texts.category(part.getKey()), part.getValue()))
        .toList();
  }

  /** Name of the category. */
  public String getName() {
    return name;
  }

  /** 学时, not rounded by the rule. */
  public BigDecimal getAmount() {
    return amount;
  }
}

package org.lingyan.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rules that the product starts with, read from the very files that ship. */
public final class StarterRules {
  private StarterRules() {}

  /** 郑州: 60 学时 a year. */
  public static HoursRule zhengzhou() {
    return RuleDocument.parse(yaml(RulePacks.ZHENGZHOU_ANNUAL)).hoursRule();
  }

  static String yaml(String name) {
    try (InputStream in = StarterRules.class.getResourceAsStream("/rules/" + name + ".yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

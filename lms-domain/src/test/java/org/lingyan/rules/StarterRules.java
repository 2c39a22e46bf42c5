package org.lingyan.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rules that the product starts with, read from the very files that ship. */
public final class StarterRules {
  private StarterRules() {}

  /** One of the requirements that ship, by its id. */
  public static HoursRule of(String id) {
    return RuleDocument.parse(yaml(id)).hoursRule();
  }

  /** One of them under other settings, as a document would say it. */
  public static HoursRule changed(String id, String from, String to) {
    String yaml = yaml(id);
    if (!yaml.contains(from)) {
      throw new IllegalArgumentException(id + " does not say " + from);
    }
    return RuleDocument.parse(yaml.replace(from, to)).hoursRule();
  }

  /** The ladder that ships. */
  public static OnlineLadder ladder() {
    return RuleDocument.parse(yaml(RulePacks.ONLINE_LADDER)).onlineLadder();
  }

  /** 郑州: 60 学时 a year. */
  public static HoursRule zhengzhou() {
    return of(RulePacks.ZHENGZHOU_ANNUAL);
  }

  /** Terms of registration of national certificates. */
  public static RegistrationTerms registration() {
    return RegistrationDocument.parse(yaml(RulePacks.REGISTRATION_TERMS));
  }

  /** The ladder of reminders that ships. */
  public static ReminderTerms reminders() {
    return RuleDocument.parse(yaml(RulePacks.HOURS_REMINDERS)).reminderTerms();
  }

  static String yaml(String name) {
    try (InputStream in = StarterRules.class.getResourceAsStream("/rules/" + name + ".yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

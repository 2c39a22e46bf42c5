package org.lingyan.rules;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Reads a rule's YAML document. R4: whatever cannot be read stops it, with the key's name. */
final class RuleDocument {
  private static final int LONGEST = 60_000;
  private static final int LONGEST_JURISDICTION = 60;

  private final RulePart root;

  private RuleDocument(RulePart root) {
    this.root = root;
  }

  static RuleDocument parse(String yaml) {
    if (yaml.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new UnreadableRule("rule", UnreadableRule.Problem.TOO_LONG);
    }
    return new RuleDocument(RulePart.parse(yaml));
  }

  String id() {
    return root.text("id");
  }

  int version() {
    return root.whole("version");
  }

  String jurisdiction() {
    String jurisdiction = root.text("jurisdiction");
    if (jurisdiction.length() > LONGEST_JURISDICTION) {
      throw root.wrong("jurisdiction", UnreadableRule.Problem.TOO_LONG);
    }
    return jurisdiction;
  }

  LocalDate from() {
    return root.day("from");
  }

  /** Whether it is a requirement of hours. */
  boolean isHoursRule() {
    return root.has("amount");
  }

  HoursRule hoursRule() {
    return new HoursRuleReader(root).read();
  }

  OnlinePolicy onlinePolicy() {
    root.only("id", "version", "jurisdiction", "from", "online");
    RulePart online =
        root.part("online")
            .only("heartbeatSeconds", "presenceEveryMinutes", "leastSharePercent", "citation");
    return new OnlinePolicy(
        version(),
        Duration.ofSeconds(online.whole("heartbeatSeconds")),
        Duration.ofMinutes(online.whole("presenceEveryMinutes")),
        online.whole("leastSharePercent"),
        online.citation());
  }

  /** When people are told that hours are missing. */
  ReminderTerms reminderTerms() {
    root.only("id", "version", "jurisdiction", "from", "reminders");
    RulePart reminders =
        root.part("reminders")
            .only("days", "superiorAfterDays", "endAfterDays", "restDays", "citation");
    List<Integer> days = reminders.rising("days");
    int superior = reminders.whole("superiorAfterDays", days.get(days.size() - 1) + 1);
    return new ReminderTerms(
        version(),
        days,
        superior,
        reminders.whole("endAfterDays", superior + 1),
        reminders.whole("restDays"),
        reminders.citation());
  }

  /** Steps that stand in a document of their own. */
  OnlineLadder onlineLadder() {
    root.only("id", "version", "jurisdiction", "from", "ladder");
    return HoursRuleReader.ladder(root.part("ladder"));
  }
}

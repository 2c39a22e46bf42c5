package org.lingyan.web.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.people.account.PersonAccounts;
import org.lingyan.people.person.EmploymentView;
import org.lingyan.people.person.FactsEvent;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** What is on record about a person, in words. */
public final class FactsView {
  private final PersonFacts facts;
  private final boolean full;
  private final PageTexts texts;

  FactsView(PersonFacts facts, boolean full, PageTexts texts) {
    this.facts = facts;
    this.full = full;
    this.texts = texts;
  }

  /** Her name. */
  public String getName() {
    return facts.name();
  }

  /** Former names. */
  public String getFormerNames() {
    return facts.formerNames().isEmpty()
        ? texts.get("facts.none")
        : texts.texts().listed(facts.formerNames());
  }

  /** National certificate. */
  public String getLevel() {
    return facts.level().map(texts::word).orElseGet(() -> texts.get("facts.none"));
  }

  /** Kind and number of the document. */
  public String getDocument() {
    return facts
        .document()
        .map(one -> texts.word(one.kind()) + " " + (full ? one.number() : one.masked()))
        .orElseGet(() -> texts.get("facts.none"));
  }

  /** Day of birth. */
  public String getBirthDate() {
    return facts.birthDate().map(texts::day).orElseGet(() -> texts.get("facts.none"));
  }

  /** Phone. */
  public String getPhone() {
    return facts
        .phone()
        .map(one -> full ? one.number() : one.masked())
        .orElseGet(() -> texts.get("facts.none"));
  }

  /** Whether there is a number that is not shown. */
  public boolean isMasked() {
    return !full && (facts.document().isPresent() || facts.phone().isPresent());
  }

  /** Whether full numbers are shown. */
  public boolean isFull() {
    return full;
  }

  /** Whether a document is on record. */
  public boolean isDocumented() {
    return facts.document().isPresent();
  }

  /** Whether a phone is on record. */
  public boolean isCallable() {
    return facts.phone().isPresent();
  }

  /** Lines about employments, the latest first. */
  static List<Line> employments(List<EmploymentView> employments, PageTexts texts) {
    return employments.stream()
        .map(
            one ->
                new Line(
                    one.organisation(),
                    texts.word(one.kind())
                        + " · "
                        + texts.word(one.category())
                        + " · "
                        + days(one.days(), texts),
                    managers(one, texts)))
        .toList();
  }

  /** Who leads, and who did until she left. */
  private static String managers(EmploymentView one, PageTexts texts) {
    String names =
        Stream.concat(
                one.before().stream()
                    .map(led -> texts.of("facts.manager.until", led.name(), led.last())),
                Stream.of(one.manager()).filter(name -> !name.isEmpty()))
            .collect(Collectors.joining(texts.get("facts.manager.between")));
    return names.isEmpty() ? "" : texts.of("facts.manager", names);
  }

  private static String days(DateRange days, PageTexts texts) {
    return days.until().equals(DateRange.FOREVER)
        ? texts.of("facts.days.open", days.from())
        : texts.of("facts.days", days.from(), days.until().minusDays(1));
  }

  /** Lines about accounts. */
  static List<Line> accounts(List<PersonAccounts.Held> accounts, PageTexts texts) {
    return accounts.stream()
        .map(
            one ->
                new Line(
                    one.name(),
                    String.join(
                        texts.get("data.comma"), one.roles().stream().map(texts::word).toList()),
                    ""))
        .toList();
  }

  /** Lines about corrections, the latest first. */
  static List<Line> corrections(List<FactsEvent> events, PageTexts texts) {
    return events.stream()
        .map(
            event ->
                new Line(
                    String.join(
                        texts.get("data.comma"),
                        event.before().stream().map(one -> texts.word(one.field())).toList()),
                    before(event, texts),
                    event.reason() + " · " + texts.day(Timekeeper.day(event.at()))))
        .toList();
  }

  private static String before(FactsEvent event, PageTexts texts) {
    return String.join(
        "；",
        event.before().stream()
            .map(
                one ->
                    texts.of(
                        "facts.before",
                        one.field(),
                        one.said().isEmpty() ? texts.get("facts.none") : said(one, texts)))
            .toList());
  }

  private static String said(FactsEvent.Before before, PageTexts texts) {
    return switch (before.field()) {
      case LEVEL -> texts.get("CertificateLevel." + before.said());
      default -> before.said();
    };
  }

  /** A line of a list. */
  public static final class Line {
    private final String head;
    private final String detail;
    private final String foot;

    Line(String head, String detail, String foot) {
      this.head = head;
      this.detail = detail;
      this.foot = foot;
    }

    /** What it is about. */
    public String getHead() {
      return head;
    }

    /** More about it. */
    public String getDetail() {
      return detail;
    }

    /** Who and when. */
    public String getFoot() {
      return foot;
    }
  }
}

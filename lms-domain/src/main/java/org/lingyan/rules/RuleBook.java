package org.lingyan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Answers which rules hold where and when. Versions never change, so each is parsed once (R2). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class RuleBook {
  private static final String BINDING =
      "SELECT b.organisation_id, b.rule_id, b.main, b.from_day, b.until_day,"
          + " v.version, v.from_day, v.until_day"
          + " FROM rule_binding b JOIN rule_version v ON v.rule_id = b.rule_id";

  private static final int MOST_REMEMBERED = 10_000;
  private static final List<String> STANDING_CATEGORIES =
      List.of("PROFESSIONAL", "COMMON", "ELECTIVE");

  private final EntityManager em;
  private final Map<Version, Published> parsed = new ConcurrentHashMap<>();
  private final Map<String, Stamped> stamped = new ConcurrentHashMap<>();

  /** For the container's proxy. */
  protected RuleBook() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public RuleBook(EntityManager em) {
    this.em = em;
  }

  /** R3: the hour requirements that bind at an organisation on a day, the main one first. */
  public List<BoundRule> binding(String path, LocalDate day) {
    return bindings(path).at(path, day);
  }

  /** What binds at an organisation, on whatever day; one statement. */
  public Bindings bindings(String path) {
    return new Bindings(
        Rows.list(
            em,
            // Only digits, taken from our own path column: nothing foreign enters the statement.
            BINDING + " WHERE b.organisation_id IN (" + above(path) + ")",
            RuleBook::bound),
        this::rule);
  }

  /**
   * The same for whoever knows the stamp of this moment; no statement where somebody asked for the
   * place under it before.
   *
   * @param stamp what {@link RuleStamp#SQL} gave in this transaction
   */
  public Bindings bindings(String path, long stamp) {
    Stamped known = stamped.get(path);
    if (known != null && known.stamp() == stamp) {
      return known.bindings();
    }
    Bindings read = bindings(path);
    if (stamped.size() >= MOST_REMEMBERED) {
      stamped.clear();
    }
    stamped.put(path, new Stamped(stamp, read));
    return read;
  }

  /** What binds at a place, and the stamp under which it was read. */
  private record Stamped(long stamp, Bindings bindings) {}

  /**
   * R3 for an organisation and for every other one at or below it on a day: one statement, however
   * many places are asked afterwards.
   */
  public Bindings bindingsBelow(String path, LocalDate day) {
    return new Bindings(
        Rows.list(
            em,
            // Only digits, taken from our own path column: nothing foreign enters the statement.
            BINDING
                + " JOIN organisation_state o ON o.organisation_id = b.organisation_id"
                + " AND o.from_day <= ?1 AND o.until_day > ?1"
                + " WHERE b.organisation_id IN ("
                + above(path)
                + ") OR o.path LIKE ?2",
            RuleBook::bound,
            day,
            path + "%"),
        this::rule);
  }

  private static String above(String path) {
    return Organisations.ids(path).mapToObj(Long::toString).collect(Collectors.joining(","));
  }

  private static Bindings.Binding bound(Rows.Row row) {
    return new Bindings.Binding(
        row.number(0),
        row.text(1),
        row.flag(2),
        new DateRange(row.day(3), row.day(4)),
        new Bindings.Version(row.count(5), new DateRange(row.day(6), row.day(7))));
  }

  private HoursRule rule(String ruleId, int version) {
    return document(ruleId, version).hours().orElseThrow();
  }

  /** A version of an hour requirement by its number, in force or not. */
  public Optional<HoursRule> hoursRule(String ruleId, int version) {
    return Rows.first(
            em,
            "SELECT version FROM rule_version WHERE rule_id = ?1 AND version = ?2",
            row -> row.count(0),
            ruleId,
            version)
        .flatMap(known -> document(ruleId, known).hours());
  }

  /** Every version of every hour requirement that was published. */
  public List<HoursRule> hoursRules() {
    return Rows.list(
            em,
            "SELECT rule_id, version FROM rule_version ORDER BY rule_id, version",
            row -> document(row.text(0), row.count(1)))
        .stream()
        .flatMap(published -> published.hours().stream())
        .toList();
  }

  /**
   * Codes of the categories under which hours can be recorded: the three that always exist, then
   * those that any published requirement names, in the order of their codes.
   */
  public List<String> categories() {
    return Stream.concat(
            STANDING_CATEGORIES.stream(),
            hoursRules().stream()
                .flatMap(rule -> rule.categories().stream())
                .flatMap(terms -> terms.terms().stream())
                .map(CategoryTerm::category)
                .sorted())
        .distinct()
        .toList();
  }

  /** Whether hours can be recorded under a category; no statement for those that always exist. */
  public boolean isCategory(String code) {
    return STANDING_CATEGORIES.contains(code) || categories().contains(code);
  }

  /** The version of an hour requirement in force on a day; empty when there is no such rule. */
  public Optional<HoursRule> hoursRule(String ruleId, LocalDate day) {
    return version(ruleId, day).flatMap(Published::hours);
  }

  /**
   * How online time is counted on a day.
   *
   * @throws UnknownSubject when no pack was installed
   */
  public OnlinePolicy onlinePolicy(LocalDate day) {
    return version(RulePacks.ONLINE_LEARNING, day)
        .map(published -> published.document().onlinePolicy())
        .orElseThrow(() -> new UnknownSubject("rule:" + RulePacks.ONLINE_LEARNING));
  }

  /** The same by the number of its version, as a page that was opened under it names it. */
  public OnlinePolicy onlinePolicy(int version) {
    return document(RulePacks.ONLINE_LEARNING, version).document().onlinePolicy();
  }

  /**
   * Steps by which online time can be counted, as they are on a day.
   *
   * @throws UnknownSubject when no pack was installed
   */
  public OnlineLadder onlineLadder(LocalDate day) {
    return version(RulePacks.ONLINE_LADDER, day)
        .map(published -> published.document().onlineLadder())
        .orElseThrow(() -> new UnknownSubject("rule:" + RulePacks.ONLINE_LADDER));
  }

  /**
   * When people are told that hours are missing, as it is on a day.
   *
   * @throws UnknownSubject when no pack was installed
   */
  public ReminderTerms reminderTerms(LocalDate day) {
    return version(RulePacks.HOURS_REMINDERS, day)
        .map(published -> published.document().reminderTerms())
        .orElseThrow(() -> new UnknownSubject("rule:" + RulePacks.HOURS_REMINDERS));
  }

  /**
   * The terms under which national certificates are registered on a day.
   *
   * @throws UnknownSubject when no pack was installed
   */
  public RegistrationTerms registrationTerms(LocalDate day) {
    return Rows.first(
            em,
            "SELECT body FROM rule_version WHERE rule_id = ?1 AND from_day <= ?2"
                + " AND (until_day IS NULL OR until_day > ?2) ORDER BY version DESC LIMIT 1",
            row -> RegistrationDocument.parse(row.text(0)),
            RulePacks.REGISTRATION_TERMS,
            day)
        .orElseThrow(() -> new UnknownSubject("rule:" + RulePacks.REGISTRATION_TERMS));
  }

  /**
   * What time in one online lesson is worth by the steps of a day.
   *
   * @param seconds time that was really spent
   * @param passed whether its test was passed
   * @throws UnknownSubject when no pack was installed
   */
  public OnlineCredit byLadder(LocalDate day, long seconds, boolean passed) {
    RuleDocument document =
        version(RulePacks.ONLINE_LADDER, day)
            .map(Published::document)
            .orElseThrow(() -> new UnknownSubject("rule:" + RulePacks.ONLINE_LADDER));
    return OnlineCredit.byLadder(document.version(), document.onlineLadder(), seconds, passed);
  }

  private Optional<Published> version(String ruleId, LocalDate day) {
    return Rows.first(
            em,
            "SELECT version FROM rule_version WHERE rule_id = ?1 AND from_day <= ?2"
                + " AND (until_day IS NULL OR until_day > ?2) ORDER BY version DESC LIMIT 1",
            row -> row.count(0),
            ruleId,
            day)
        .map(version -> document(ruleId, version));
  }

  private Published document(String ruleId, int version) {
    return parsed.computeIfAbsent(
        new Version(ruleId, version),
        wanted ->
            Rows.first(
                    em,
                    "SELECT body FROM rule_version WHERE rule_id = ?1 AND version = ?2",
                    row -> Published.of(row.text(0)),
                    ruleId,
                    version)
                .orElseThrow(() -> new UnknownSubject("rule:" + ruleId)));
  }

  private record Version(String ruleId, int version) {}

  /**
   * A published document, and the requirement in it, read once; empty where it is of another kind.
   */
  private record Published(RuleDocument document, Optional<HoursRule> hours) {
    private static Published of(String yaml) {
      RuleDocument document = RuleDocument.parse(yaml);
      return new Published(
          document, document.isHoursRule() ? Optional.of(document.hoursRule()) : Optional.empty());
    }
  }
}

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
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Answers which rules hold where and when. Versions never change, so each is parsed once (R2). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class RuleBook {
  private final EntityManager em;
  private final Map<Version, RuleDocument> parsed = new ConcurrentHashMap<>();

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
    String ids = Organisations.ids(path).mapToObj(Long::toString).collect(Collectors.joining(","));
    return Rows.list(
        em,
        // Only digits, taken from our own path column: nothing foreign enters the statement.
        "SELECT b.rule_id, MAX(b.main), (SELECT MAX(v.version) FROM rule_version v"
            + " WHERE v.rule_id = b.rule_id AND v.from_day <= ?1"
            + " AND (v.until_day IS NULL OR v.until_day > ?1)) AS newest"
            + " FROM rule_binding b WHERE b.organisation_id IN ("
            + ids
            + ") AND b.from_day <= ?1 AND (b.until_day IS NULL OR b.until_day > ?1)"
            + " GROUP BY b.rule_id HAVING newest IS NOT NULL"
            + " ORDER BY MAX(b.main) DESC, b.rule_id",
        row -> new BoundRule(document(row.text(0), row.count(2)).hoursRule(), row.flag(1)),
        day);
  }

  /**
   * R3 for an organisation and for every other one at or below it: one statement, however many
   * places are asked afterwards.
   */
  public Bindings bindings(String path, LocalDate day) {
    String above =
        Organisations.ids(path).mapToObj(Long::toString).collect(Collectors.joining(","));
    return new Bindings(
        Rows.list(
            em,
            // Only digits, taken from our own path column: nothing foreign enters the statement.
            "SELECT b.organisation_id, b.rule_id, b.main, (SELECT MAX(v.version)"
                + " FROM rule_version v WHERE v.rule_id = b.rule_id AND v.from_day <= ?1"
                + " AND (v.until_day IS NULL OR v.until_day > ?1)) AS newest"
                + " FROM rule_binding b JOIN organisation_state o"
                + " ON o.organisation_id = b.organisation_id AND o.from_day <= ?1"
                + " AND o.until_day > ?1"
                + " WHERE (b.organisation_id IN ("
                + above
                + ") OR o.path LIKE ?2) AND b.from_day <= ?1"
                + " AND (b.until_day IS NULL OR b.until_day > ?1) HAVING newest IS NOT NULL",
            row ->
                new Bindings.Binding(
                    row.number(0),
                    new BoundRule(document(row.text(1), row.count(3)).hoursRule(), row.flag(2))),
            day,
            path + "%"));
  }

  /** A version of an hour requirement by its number, in force or not. */
  public Optional<HoursRule> hoursRule(String ruleId, int version) {
    return Rows.first(
            em,
            "SELECT version FROM rule_version WHERE rule_id = ?1 AND version = ?2",
            row -> row.count(0),
            ruleId,
            version)
        .map(known -> document(ruleId, known).hoursRule());
  }

  /** The version of an hour requirement in force on a day; empty when there is no such rule. */
  public Optional<HoursRule> hoursRule(String ruleId, LocalDate day) {
    return version(ruleId, day).map(RuleDocument::hoursRule);
  }

  /**
   * How online time is counted on a day.
   *
   * @throws UnknownSubject when no pack was installed
   */
  public OnlinePolicy onlinePolicy(LocalDate day) {
    return version(RulePacks.ONLINE_LEARNING, day)
        .map(RuleDocument::onlinePolicy)
        .orElseThrow(() -> new UnknownSubject("rule:" + RulePacks.ONLINE_LEARNING));
  }

  /** The same by the number of its version, as a page that was opened under it names it. */
  public OnlinePolicy onlinePolicy(int version) {
    return document(RulePacks.ONLINE_LEARNING, version).onlinePolicy();
  }

  private Optional<RuleDocument> version(String ruleId, LocalDate day) {
    return Rows.first(
            em,
            "SELECT version FROM rule_version WHERE rule_id = ?1 AND from_day <= ?2"
                + " AND (until_day IS NULL OR until_day > ?2) ORDER BY version DESC LIMIT 1",
            row -> row.count(0),
            ruleId,
            day)
        .map(version -> document(ruleId, version));
  }

  private RuleDocument document(String ruleId, int version) {
    return parsed.computeIfAbsent(
        new Version(ruleId, version),
        wanted ->
            Rows.first(
                    em,
                    "SELECT body FROM rule_version WHERE rule_id = ?1 AND version = ?2",
                    row -> RuleDocument.parse(row.text(0)),
                    ruleId,
                    version)
                .orElseThrow(() -> new UnknownSubject("rule:" + ruleId)));
  }

  private record Version(String ruleId, int version) {}
}

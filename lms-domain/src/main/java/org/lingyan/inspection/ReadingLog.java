package org.lingyan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lingyan.audit.Action;
import org.lingyan.people.tree.DatedPath;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Where;

/** Reads the action log inside a scope (I2). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadingLog {
  private static final String COLUMNS =
      "SELECT l.id, l.at, a.name, d.name, l.action, l.subject, l.person_id, p.name, (SELECT o.name"
          + " FROM organisation_state o WHERE o.path = l.path AND o.from_day <= DATE(l.at)"
          + " ORDER BY o.from_day DESC LIMIT 1), l.outcome, l.detail,"
          + " COALESCE(b.name, h.name), COALESCE(s.name, ''), "
          // I7: what the words of the line name by its id.
          + "(SELECT n.name FROM organisation_state n WHERE n.organisation_id ="
          + " CAST(SUBSTRING(REGEXP_SUBSTR(l.detail, 'organisation:[0-9]+'), 14) AS UNSIGNED)"
          + " ORDER BY n.from_day DESC LIMIT 1), (SELECT m.name FROM person m WHERE m.id ="
          + " CAST(SUBSTRING(REGEXP_SUBSTR(l.detail, 'person:[0-9]+'), 8) AS UNSIGNED))";
  private static final String JOINED =
      " LEFT JOIN account a ON a.id = l.account_id LEFT JOIN person ai ON ai.id = a.person_id"
          + " LEFT JOIN person d ON d.id = ai.main_id"
          + " LEFT JOIN person p ON p.id = l.person_id"
          + " LEFT JOIN account s ON s.id = IF(l.subject LIKE 'account:%',"
          + " CAST(SUBSTRING(l.subject, 9) AS UNSIGNED), NULL)"
          + " LEFT JOIN account h ON h.id = l.for_account_id"
          + " LEFT JOIN person hi ON hi.id = h.person_id LEFT JOIN person b ON b.id = hi.main_id";
  private static final int NAMESAKES = 100;
  private static final Pattern ORGANISATION = Pattern.compile("organisation:\\d+");
  private static final Pattern PERSON = Pattern.compile("person:\\d+");

  private final EntityManager em;

  /** For the container's proxy. */
  protected ReadingLog() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public ReadingLog(EntityManager em) {
    this.em = em;
  }

  /** Lines inside the scope, the newest first. */
  public Page<LogLine> lines(Scope scope, LogFilter filter, Page.Request page) {
    Where where = where(scope, filter);
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*) FROM action_log l" + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limited = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    List<LogLine> lines =
        Rows.list(
            em,
            // The page is found by the indexes of the log alone; names are looked up for its lines.
            COLUMNS
                + " FROM (SELECT l.* FROM action_log l"
                + where.sql()
                + " ORDER BY l.at DESC, l.id DESC"
                + limited
                + ") l"
                + JOINED
                + " ORDER BY l.at DESC, l.id DESC",
            ReadingLog::line,
            where.parameters());
    return new Page<>(lines, page.page(), page.size(), total);
  }

  /** Every word that says what was done, in alphabetical order. */
  public List<String> actions() {
    return Rows.list(
        em, "SELECT DISTINCT action FROM action_log ORDER BY action", row -> row.text(0));
  }

  private Where where(Scope scope, LogFilter filter) {
    Where where = new Where();
    within(where, filter.days());
    places(where, scope);
    if (!filter.who().isBlank()) {
      by(where, accounts(filter.who().strip()));
    }
    if (!filter.whom().isBlank()) {
      oneOf(where, "l.person_id", people(filter.whom().strip()));
    }
    if (!filter.action().isBlank()) {
      where.and("l.action = ?", filter.action());
    }
    filter.outcome().ifPresent(outcome -> where.and("l.outcome = ?", outcome.name()));
    return where;
  }

  private static void within(Where where, DateRange days) {
    where.and("l.at >= ? AND l.at < ?", start(days.from()), start(days.until()));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Timekeeper.ZONE).toInstant();
  }

  /** I2: by the place at that time; the subtree may have stood elsewhere then. */
  private static void places(Where where, Scope scope) {
    if (scope.places().isEmpty()) {
      where.and("1 = 0");
      return;
    }
    List<Object> values = new ArrayList<>();
    String any =
        scope.places().stream()
            .map(
                place -> {
                  values.add(place.path() + "%");
                  return "(l.path LIKE ?" + dated(place, values) + ")";
                })
            .collect(Collectors.joining(" OR "));
    // What the product did by itself lies nowhere below the top.
    String nowhere = scope.holdsTheTop() ? " OR l.path = ''" : "";
    where.and("(" + any + nowhere + ")", values.toArray());
  }

  private static String dated(DatedPath place, List<Object> values) {
    String days = "";
    if (place.days().from().getYear() > 1) {
      values.add(start(place.days().from()));
      days += " AND l.at >= ?";
    }
    if (place.days().end().isPresent()) {
      values.add(start(place.days().until()));
      days += " AND l.at < ?";
    }
    return days;
  }

  /** Who did it, or had a deputy do it. */
  private static void by(Where where, List<Long> accounts) {
    if (accounts.isEmpty()) {
      where.and("1 = 0");
    } else {
      String ids = Rows.ids(accounts);
      where.and("(l.account_id IN (" + ids + ") OR l.for_account_id IN (" + ids + "))");
    }
  }

  private static void oneOf(Where where, String column, List<Long> ids) {
    if (ids.isEmpty()) {
      where.and("1 = 0");
    } else {
      String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
      where.and(column + " IN (" + marks + ")", ids.toArray());
    }
  }

  private List<Long> accounts(String name) {
    return Rows.list(
        em,
        "SELECT id FROM account WHERE name = ?1 UNION SELECT a.id FROM account a"
            + " JOIN person i ON i.id = a.person_id JOIN person p ON p.id = i.main_id"
            + " WHERE p.name = ?1 LIMIT "
            + NAMESAKES,
        row -> row.number(0),
        name);
  }

  private List<Long> people(String name) {
    return Rows.list(
        em, "SELECT id FROM person WHERE name = ?1 LIMIT " + NAMESAKES, row -> row.number(0), name);
  }

  private static LogLine line(Rows.Row row) {
    return new LogLine(
        row.number(0),
        row.moment(1).orElseThrow(),
        row.text(2),
        row.text(3),
        row.text(11),
        row.text(4),
        row.text(5),
        row.text(12),
        row.maybeNumber(6),
        row.text(7),
        row.text(8),
        row.word(9, Action.Result.class),
        named(named(row.text(10), ORGANISATION, row.text(13)), PERSON, row.text(14)));
  }

  /** What is not there any more keeps its id. */
  private static String named(String words, Pattern reference, String name) {
    return name.isEmpty()
        ? words
        : reference.matcher(words).replaceFirst(Matcher.quoteReplacement(name));
  }
}

package org.lingyan.hours.standing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.rules.RuleStamp;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Reads the facts of one or many people: one statement for who they are, one for their hours. */
final class GatheringFacts {
  private static final String WORKED =
      "e.occurred_on, e.minutes, e.category, e.source_kind, e.direction,"
          + " (SELECT t.credit_year FROM hours_allotment t WHERE t.entry_id = e.id"
          + " AND t.recorded_at <= ?6 ORDER BY t.id DESC LIMIT 1), e.source_part";

  private static final String RULES = "V";

  private final EntityManager em;
  private long stamp;

  /**
   * The day after all days. Said to be a day, for a column of which one part is no day comes back
   * as text where the connection writes its values into the statement.
   */
  private static final String NEVER = "CAST(?1 AS DATE)";

  GatheringFacts(EntityManager em) {
    this.em = em;
  }

  /**
   * What standings rest on besides hours, in the order of the ids given.
   *
   * @param knownAt only certificates, registrations and leave recorded up to this moment
   */
  List<PersonFacts> people(Collection<Long> persons, Instant knownAt) {
    if (persons.isEmpty()) {
      return List.of();
    }
    Map<Long, PersonFacts> facts = new LinkedHashMap<>();
    persons.forEach(person -> facts.put(person, PersonFacts.empty(person)));
    Rows.list(em, dated(Rows.ids(persons)), Dated::of, DateRange.FOREVER, knownAt)
        .forEach(
            found -> {
              if (found.what().equals(RULES)) {
                stamp = found.place();
              } else {
                facts.computeIfPresent(found.personId(), (person, known) -> found.addedTo(known));
              }
            });
    return List.copyOf(facts.values());
  }

  /** The stamp of what is bound where ({@link RuleStamp}) of the moment of the last people. */
  long stamp() {
    return stamp;
  }

  /** Everything dated about these people in one statement; ids are numbers of our own. */
  private static String dated(String ids) {
    // Where an organisation moved, an employment there falls into parts.
    return "SELECT 'E' AS what, e.person_id AS who, e.organisation_id AS place, o.path AS path,"
        + " e.worker_category AS word, GREATEST(e.from_day, o.from_day) AS from_day,"
        + " LEAST(COALESCE(e.until_day, "
        + NEVER
        + "), o.until_day) AS until_day"
        + " FROM employment e JOIN organisation_state o"
        + " ON o.organisation_id = e.organisation_id AND o.until_day > e.from_day"
        + " AND o.from_day < COALESCE(e.until_day, "
        + NEVER
        + ")"
        + " WHERE e.main AND e.person_id IN ("
        + ids
        + ") UNION ALL SELECT 'L', p.id, 0, '', p.certificate_level, "
        + NEVER
        + ", "
        + NEVER
        + " FROM person p"
        + " WHERE p.certificate_level IS NOT NULL AND p.id IN ("
        + ids
        + ") UNION ALL SELECT 'C', i.main_id, 0, '', c.level, c.issued_on, "
        + NEVER
        + ""
        + " FROM person i JOIN national_certificate c ON c.person_id = i.id"
        + " WHERE i.main_id IN ("
        + ids
        + ") AND c.recorded_at <= ?2 AND (c.withdrawn_at IS NULL OR c.withdrawn_at > ?2)"
        + " UNION ALL SELECT 'R', i.main_id, 0, '', r.level, r.from_day, r.until_day"
        + " FROM person i JOIN registration r ON r.person_id = i.id"
        + " WHERE i.main_id IN ("
        + ids
        + ") AND r.recorded_at <= ?2 AND (r.withdrawn_at IS NULL OR r.withdrawn_at > ?2)"
        + " UNION ALL SELECT 'X', i.main_id, 0, x.rule_id, x.kind, x.from_day, x.until_day"
        + " FROM person i JOIN exemption x ON x.person_id = i.id"
        + " WHERE i.main_id IN ("
        + ids
        + ") AND x.recorded_at <= ?2 AND (x.withdrawn_at IS NULL OR x.withdrawn_at > ?2)"
        + " UNION ALL SELECT 'W', i.main_id, 0, w.rule_id, '', MAKEDATE(w.credit_year + 1, 1),"
        + " w.until_day FROM person i JOIN hours_extension w ON w.person_id = i.id"
        + " WHERE i.main_id IN ("
        + ids
        + ") AND w.recorded_at <= ?2 AND (w.withdrawn_at IS NULL OR w.withdrawn_at > ?2)"
        + " UNION ALL SELECT '"
        + RULES
        + "', 0, v.stamp, '', '', "
        + NEVER
        + ", "
        + NEVER
        + " FROM ("
        + RuleStamp.SQL
        + ") v ORDER BY who, from_day, until_day, what";
  }

  /**
   * The entries of these people, in the order of their ledgers.
   *
   * @param days entries of which days
   * @param knownAt only entries recorded up to this moment
   */
  Map<Long, List<Worked>> entries(Collection<Long> persons, DateRange days, Instant knownAt) {
    Map<Long, List<Worked>> entries = new LinkedHashMap<>();
    persons.forEach(person -> entries.put(person, new ArrayList<>()));
    if (persons.isEmpty() || days.days() == 0) {
      return entries;
    }
    Rows.list(
            em,
            "SELECT "
                + columns("?3")
                + ", i.main_id FROM person i JOIN hours_entry e ON e.person_id = i.id"
                + " WHERE i.main_id IN ("
                + Rows.ids(persons)
                + ") AND e.occurred_on >= ?1 AND e.occurred_on < ?2 AND e.recorded_at <= ?3 AND "
                + Ledger.COUNTING
                + " ORDER BY i.main_id, i.id, e.seq",
            row -> Map.entry(row.number(7), worked(row)),
            days.from(),
            days.until(),
            knownAt)
        .forEach(found -> entries.get(found.getKey()).add(found.getValue()));
    return entries;
  }

  /**
   * Entries of one person as the chains of her records stood at one entry of each, and what was
   * taken back of them since.
   *
   * @param ends the last entry of each chain that is looked at; the holder's own chain first, of
   *     which every entry counts
   */
  List<Worked> entriesUpTo(List<Ledger.ChainEnd> ends, DateRange days) {
    long holder = ends.get(0).personId();
    return ends.stream()
        .flatMap(end -> entriesUpTo(end.personId(), holder, days, end.head().seq()).stream())
        .toList();
  }

  private List<Worked> entriesUpTo(long personId, long holder, DateRange days, int seq) {
    return Rows.list(
        em,
        "SELECT "
            + columns("?6")
            + " FROM hours_entry e"
            + " JOIN person i ON i.id = e.person_id"
            + " LEFT JOIN hours_entry o ON o.id = e.reverses"
            + " WHERE e.person_id = ?1 AND e.occurred_on >= ?2 AND e.occurred_on < ?3"
            + " AND (e.seq <= ?4 OR o.seq <= ?4) AND (e.person_id = ?5 OR "
            + Ledger.COUNTING
            + ") ORDER BY e.seq",
        GatheringFacts::worked,
        personId,
        days.from(),
        days.until(),
        seq,
        holder,
        Timekeeper.END);
  }

  /** An entry from {@link #columns}. */
  static Worked worked(Rows.Row row) {
    SourceKind source = row.word(3, SourceKind.class);
    return new Worked(
        row.day(0),
        row.count(1),
        row.text(2),
        source,
        row.number(4) < 0,
        new Source(source, "", row.text(6)).days(),
        row.missing(5) ? OptionalInt.empty() : OptionalInt.of(row.count(5)));
  }

  /**
   * The columns of an entry {@code e}.
   *
   * @param knownAt the mark of the moment up to which allotments are known
   */
  static String columns(String knownAt) {
    return WORKED.replace("?6", knownAt);
  }

  /** One row of what is dated about somebody. */
  private record Dated(
      String what, long personId, long place, String path, String word, DateRange days) {
    static Dated of(Rows.Row row) {
      return new Dated(
          row.text(0),
          row.number(1),
          row.number(2),
          row.text(3),
          row.text(4),
          new DateRange(row.day(5), row.day(6)));
    }

    PersonFacts addedTo(PersonFacts known) {
      switch (what) {
        case "E" ->
            PersonFacts.join(
                known.employments(),
                new PersonFacts.Employed(place, path, WorkerCategory.valueOf(word), days));
        case "C" -> known.certificates().add(new PersonFacts.Certified(level(), days.from()));
        case "R" -> known.registrations().add(new PersonFacts.Registered(level(), days));
        case "X" ->
            known
                .away()
                .add(
                    new Away(
                        ExemptionKind.valueOf(word),
                        days,
                        Optional.of(path).filter(rule -> !rule.isEmpty())));
        case "W" -> known.longer().add(new PersonFacts.Longer(path, days));
        default -> {
          return known.stating(Optional.of(level()));
        }
      }
      return known;
    }

    private CertificateLevel level() {
      return CertificateLevel.valueOf(word);
    }
  }
}

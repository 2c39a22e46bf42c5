package org.lingyan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Reads the requirements that were published (R10). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Requirements {
  private static final String VERSION =
      "SELECT v.rule_id, v.jurisdiction, v.from_day, v.published_at, COALESCE(o.name, ''), v.body"
          + " FROM rule_version v LEFT JOIN organisation_state o"
          + " ON o.organisation_id = v.organisation_id AND o.from_day <= ?1 AND o.until_day > ?1";

  private final EntityManager em;

  /** For the container's proxy. */
  protected Requirements() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Requirements(EntityManager em) {
    this.em = em;
  }

  /**
   * Every requirement of hours, in the order of their ids.
   *
   * @param day on which organisations are named
   */
  public List<Requirement> all(LocalDate day) {
    return grouped(
        Rows.list(em, VERSION + " ORDER BY v.rule_id, v.version", Requirements::version, day));
  }

  /**
   * One of them.
   *
   * @throws UnknownSubject when there is none
   */
  public Requirement one(String id, LocalDate day) {
    return grouped(
            Rows.list(
                em,
                VERSION + " WHERE v.rule_id = ?2 ORDER BY v.version",
                Requirements::version,
                day,
                id))
        .stream()
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("rule:" + id));
  }

  private static List<Requirement> grouped(List<Optional<RuleVersion>> versions) {
    Map<String, List<RuleVersion>> byId = new LinkedHashMap<>();
    versions.stream()
        .flatMap(Optional::stream)
        .forEach(
            version ->
                byId.computeIfAbsent(version.rule().id(), id -> new ArrayList<>()).add(version));
    return byId.entrySet().stream()
        .map(one -> new Requirement(one.getKey(), one.getValue()))
        .toList();
  }

  /** Empty for documents of another kind. */
  private static Optional<RuleVersion> version(Rows.Row row) {
    RuleDocument document = RuleDocument.parse(row.text(5));
    return document.isHoursRule()
        ? Optional.of(
            new RuleVersion(
                document.hoursRule(),
                row.text(1),
                row.day(2),
                row.moment(3).orElseThrow(),
                row.text(4),
                row.text(5)))
        : Optional.empty();
  }
}

package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.people.tree.Change;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** Reads and writes corrections. */
final class FactsEvents {
  private FactsEvents() {}

  /** Writes one down; what was said before is sealed beside it. */
  static void add(
      EntityManager em,
      PersonalData data,
      long personId,
      List<FactField> fields,
      PersonFacts was,
      Change change) {
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO person_fact_event (id, person_id, fields, reason, account_id, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        id,
        personId,
        fields.stream().map(Enum::name).collect(Collectors.joining(",")),
        change.reason(),
        change.account(),
        change.at());
    for (FactField field : fields) {
      field
          .said(was)
          .ifPresent(
              said ->
                  Rows.change(
                      em,
                      "INSERT INTO person_fact_before (event_id, field, said)"
                          + " VALUES (?1, ?2, ?3)",
                      id,
                      field,
                      data.sealed(said)));
    }
  }

  /**
   * Changes whenever something is corrected about a person, or a record comes to hers or leaves.
   */
  static String edition(EntityManager em, long personId) {
    return Rows.first(
            em,
            "SELECT COALESCE(MAX(e.id), 0), COUNT(DISTINCT i.id) FROM person i"
                + " LEFT JOIN person_fact_event e ON e.person_id = i.id WHERE i.main_id = ?1",
            row -> row.number(0) + "-" + row.number(1),
            personId)
        .orElse("");
  }

  /** A person's corrections, the latest first. */
  static List<FactsEvent> of(EntityManager em, PersonalData data, long personId) {
    Map<Long, Map<FactField, String>> before = new HashMap<>();
    record Said(long event, FactField field, byte[] sealed) {}
    Rows.list(
            em,
            "SELECT b.event_id, b.field, b.said FROM person i"
                + " JOIN person_fact_event e ON e.person_id = i.id"
                + " JOIN person_fact_before b ON b.event_id = e.id WHERE i.main_id = ?1",
            row -> new Said(row.number(0), row.word(1, FactField.class), row.bytes(2)),
            personId)
        .forEach(
            one ->
                before
                    .computeIfAbsent(one.event(), id -> new HashMap<>())
                    .put(one.field(), shown(one.field(), data.opened(one.sealed()))));
    return Rows.list(
        em,
        "SELECT e.id, e.fields, e.reason, e.account_id, e.at FROM person i"
            + " JOIN person_fact_event e ON e.person_id = i.id WHERE i.main_id = ?1"
            + " ORDER BY e.id DESC",
        row ->
            new FactsEvent(
                row.number(0),
                Arrays.stream(row.text(1).split(","))
                    .map(FactField::valueOf)
                    .map(
                        field ->
                            new FactsEvent.Before(
                                field,
                                before
                                    .getOrDefault(row.number(0), Map.of())
                                    .getOrDefault(field, "")))
                    .toList(),
                row.text(2),
                row.maybeNumber(3),
                row.moment(4).orElseThrow()),
        personId);
  }

  private static String shown(FactField field, Optional<String> said) {
    return switch (field) {
      case DOCUMENT -> said.map(text -> IdentityDocument.ofSealed(text).masked()).orElse("");
      case PHONE -> said.map(text -> new Phone(text).masked()).orElse("");
      default -> said.orElse("");
    };
  }
}

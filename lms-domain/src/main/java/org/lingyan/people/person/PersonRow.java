package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.name.NameIndex;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/** Reads and changes what is on record about persons. */
final class PersonRow {
  private static final int PEOPLE_AT_ONCE = 500;

  private PersonRow() {}

  /**
   * Their facts; who is not on record is missing. Two statements for some hundred people. M1: what
   * her own record does not say is taken from records merged into hers, whose names are former ones
   * of hers.
   */
  static Map<Long, PersonFacts> facts(
      EntityManager em, PersonalData data, Collection<Long> persons) {
    List<Long> ids = List.copyOf(persons);
    Map<Long, PersonFacts> facts = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i += PEOPLE_AT_ONCE) {
      read(em, data, ids.subList(i, Math.min(ids.size(), i + PEOPLE_AT_ONCE)), facts);
    }
    return facts;
  }

  private static void read(
      EntityManager em, PersonalData data, List<Long> persons, Map<Long, PersonFacts> facts) {
    String in = Rows.ids(persons);
    Map<Long, List<String>> former = new HashMap<>();
    Rows.list(
            em,
            "SELECT i.main_id, f.name FROM person i JOIN person_former_name f ON f.person_id = i.id"
                + " WHERE i.main_id IN ("
                + in
                + ") UNION SELECT i.main_id, i.name FROM person i JOIN person m ON m.id = i.main_id"
                + " WHERE i.main_id IN ("
                + in
                + ") AND i.name <> m.name ORDER BY 1, 2",
            row -> Map.entry(row.number(0), row.text(1)))
        .forEach(
            one ->
                former.computeIfAbsent(one.getKey(), id -> new ArrayList<>()).add(one.getValue()));
    Rows.list(
            em,
            "SELECT main_id, name, certificate_level, id_number, birth_date, phone FROM person"
                + " WHERE main_id IN ("
                + in
                + ") ORDER BY main_id, id <> main_id, merged_at, id",
            row ->
                Map.entry(
                    row.number(0), facts(row, former.getOrDefault(row.number(0), List.of()), data)))
        .forEach(one -> facts.merge(one.getKey(), one.getValue(), PersonRow::filled));
  }

  private static PersonFacts facts(Rows.Row row, List<String> former, PersonalData data) {
    return new PersonFacts(
        row.text(1),
        former,
        row.missing(2) ? Optional.empty() : Optional.of(row.word(2, CertificateLevel.class)),
        data.document(row.bytes(3)),
        birthDate(row.day(4)),
        data.phone(row.bytes(5)));
  }

  private static PersonFacts filled(PersonFacts own, PersonFacts merged) {
    return new PersonFacts(
        own.name(),
        own.formerNames(),
        own.level().or(merged::level),
        own.document().or(merged::document),
        own.birthDate().or(merged::birthDate),
        own.phone().or(merged::phone));
  }

  private static Optional<LocalDate> birthDate(LocalDate day) {
    return day.equals(DateRange.FOREVER) ? Optional.empty() : Optional.of(day);
  }

  /**
   * Writes what is different; the person's lock is held. What was taken from a record merged into
   * hers stays there alone, so that it leaves with it; what goes, goes where it is kept.
   */
  static void change(
      EntityManager em, PersonalData data, long personId, PersonFacts was, PersonFacts now) {
    Rows.change(
        em,
        "UPDATE person SET version = version + 1, name = ?2 WHERE id = ?1",
        personId,
        now.name());
    if (!was.level().equals(now.level())) {
      Rows.change(
          em,
          "UPDATE person SET certificate_level = ?2" + where(now.level()),
          personId,
          now.level());
    }
    if (!was.birthDate().equals(now.birthDate())) {
      Rows.change(
          em,
          "UPDATE person SET birth_date = ?2" + where(now.birthDate()),
          personId,
          now.birthDate());
    }
    if (!was.document().equals(now.document())) {
      Rows.change(
          em,
          "UPDATE person SET document_kind = ?2, id_number = ?3, id_number_lookup = ?4,"
              + " lookup_key = ?5, number_lookup = ?6"
              + where(now.document()),
          personId,
          now.document().map(IdentityDocument::kind),
          now.document().map(one -> data.sealed(one.sealedText())),
          now.document().map(data::lookup),
          now.document().map(one -> data.lookupKey()),
          now.document().map(data::numberLookup));
    }
    if (!was.phone().equals(now.phone())) {
      Rows.change(
          em,
          "UPDATE person SET phone = ?2, phone_lookup = ?3, phone_lookup_key = ?4"
              + where(now.phone()),
          personId,
          now.phone().map(one -> data.sealed(one.number())),
          now.phone().map(data::lookup),
          now.phone().map(one -> data.lookupKey()));
    }
    was.formerNames().stream()
        .filter(name -> !now.formerNames().contains(name))
        .forEach(name -> dropFormer(em, personId, name));
    now.formerNames().stream()
        .filter(name -> !was.formerNames().contains(name))
        .forEach(name -> addFormer(em, personId, name));
  }

  private static String where(Optional<?> now) {
    return now.isPresent() ? " WHERE id = ?1" : " WHERE main_id = ?1";
  }

  /** What she is called on records merged into hers: former names as long as they are. */
  static List<String> mergedNames(EntityManager em, long personId) {
    return Rows.list(
        em,
        "SELECT name FROM person WHERE main_id = ?1 AND id <> main_id ORDER BY id",
        row -> row.text(0),
        personId);
  }

  /** Files the names of all her records anew, each record under its own. */
  static void file(EntityManager em, long personId) {
    Rows.list(
            em,
            "SELECT id, name FROM person WHERE main_id = ?1 ORDER BY id",
            row -> new NameIndex.Named(row.number(0), row.text(1), List.of()),
            personId)
        .forEach(
            one ->
                NameIndex.renew(
                    em,
                    new NameIndex.Named(
                        one.personId(),
                        one.name(),
                        Rows.list(
                            em,
                            "SELECT name FROM person_former_name WHERE person_id = ?1",
                            row -> row.text(0),
                            one.personId()))));
  }

  static void addFormer(EntityManager em, long personId, String name) {
    Rows.change(
        em, "INSERT INTO person_former_name (person_id, name) VALUES (?1, ?2)", personId, name);
  }

  private static void dropFormer(EntityManager em, long personId, String name) {
    Rows.change(
        em,
        "DELETE f FROM person_former_name f JOIN person i ON i.id = f.person_id"
            + " WHERE i.main_id = ?1 AND f.name = ?2",
        personId,
        name);
  }
}

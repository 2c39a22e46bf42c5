package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.name.NameWords;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.Masked;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.personal.Subject;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;

/** What is on record about somebody, and what was corrected. */
@ApplicationScoped
class FactsData implements PersonalDataHolder {
  /** Takes names and numbers of people off the record. */
  static final List<String> FORGETTING =
      List.of(
          "DELETE FROM person_name_key WHERE person_id IN (:person)",
          "DELETE FROM person_former_name WHERE person_id IN (:person)",
          "UPDATE person SET name = '"
              + NameWords.ERASED
              + "', certificate_level = NULL, document_kind = NULL, id_number = NULL,"
              + " id_number_lookup = NULL, number_lookup = NULL, lookup_key = NULL,"
              + " birth_date = NULL, phone = NULL, phone_lookup = NULL, phone_lookup_key = NULL WHERE id IN (:person)");

  private final EntityManager em;
  private final PersonFile files;

  /** For the container's proxy. */
  protected FactsData() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  FactsData(EntityManager em, PersonFile files) {
    this.em = em;
    this.files = files;
  }

  @Override
  public List<Held> held() {
    return List.of(facts(), corrections(), merges());
  }

  private Held facts() {
    return Held.named("facts", Fate.GOES)
        .in("person", "person_former_name", "person_name_key")
        .columns(
            "name", "former-names", "level", "document-kind", "document", "birth-date", "phone")
        .read(new ReadingFacts())
        .erases(em, FORGETTING.toArray(String[]::new));
  }

  private Held corrections() {
    return Held.named("corrected-facts", Fate.MASKED)
        .in("person_fact_event", "person_fact_before")
        .columns("at", "fields", "reason")
        .read(
            em,
            "SELECT e.at, e.fields, e.reason",
            "FROM person_fact_event e WHERE e.person_id IN (:person)",
            "ORDER BY e.id DESC",
            row -> List.of(row.moment(0).orElseThrow(), row.text(1), row.text(2)))
        .erases(
            em,
            "DELETE b FROM person_fact_before b JOIN person_fact_event e ON e.id = b.event_id"
                + " WHERE e.person_id IN (:person)",
            "UPDATE person_fact_event SET reason = '' WHERE person_id IN (:person)");
  }

  private Held merges() {
    return Held.named("merges", Fate.MASKED)
        .in("person_alias", "person_distinction")
        .columns("at", "reason")
        .read(
            em,
            "SELECT m.at, m.reason",
            "FROM (SELECT at, reason, id FROM person_alias WHERE alias_id IN (:person)"
                + " OR stays_id IN (:person) UNION ALL SELECT at, reason, id"
                + " FROM person_distinction WHERE low_id IN (:person) OR high_id IN (:person)) m",
            "ORDER BY m.id DESC",
            row -> List.of(row.moment(0).orElseThrow(), row.text(1)))
        .erases(
            em,
            "UPDATE person_alias SET reason = '' WHERE alias_id IN (:person)"
                + " OR stays_id IN (:person)",
            "UPDATE person_distinction SET reason = '' WHERE low_id IN (:person)"
                + " OR high_id IN (:person)");
  }

  /** One row: the person herself. */
  private final class ReadingFacts implements Held.Reading {
    @Override
    public long count(Subject subject) {
      return Rows.first(
              em,
              "SELECT COUNT(*) FROM person WHERE id = ?1",
              row -> row.number(0),
              subject.personId())
          .orElse(0L);
    }

    @Override
    public List<List<Object>> rows(Subject subject, Page.Request page) {
      if (page.offset() > 0) {
        return List.of();
      }
      return Optional.ofNullable(
              files.onRecord(List.of(subject.personId())).get(subject.personId()))
          .map(FactsData::row)
          .stream()
          .toList();
    }
  }

  private static List<Object> row(PersonFacts facts) {
    return List.of(
        facts.name(),
        String.join("、", facts.formerNames()),
        facts.level().<Object>map(level -> level).orElse(""),
        facts.document().<Object>map(IdentityDocument::kind).orElse(""),
        facts
            .document()
            .<Object>map(document -> new Masked(document.number(), document.masked()))
            .orElse(""),
        facts.birthDate().<Object>map((LocalDate day) -> day).orElse(""),
        facts.phone().<Object>map(phone -> new Masked(phone.number(), phone.masked())).orElse(""));
  }
}

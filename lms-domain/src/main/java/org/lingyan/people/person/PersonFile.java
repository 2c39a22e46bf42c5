package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** What is on record about persons. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class PersonFile {
  private final EntityManager em;
  private final Directory directory;
  private final PersonalData data;

  /** For the container's proxy. */
  protected PersonFile() {
    this.em = null;
    this.directory = null;
    this.data = null;
  }

  /** Reads through these. */
  @Inject
  public PersonFile(EntityManager em, Directory directory, Keyring keys) {
    this.em = em;
    this.directory = directory;
    this.data = new PersonalData(keys);
  }

  /**
   * The facts about a person inside the scope. Numbers are in them: what is shown is their masked
   * form, unless somebody asked for the full one and that was written down ({@link
   * RevealingNumbers}).
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public PersonFacts facts(Scope scope, long personId) {
    directory.inScope(scope, personId);
    return Optional.ofNullable(onRecord(List.of(personId)).get(personId))
        .orElseThrow(() -> new UnknownSubject("person:" + personId));
  }

  /**
   * Which edition the facts about a person inside the scope are: another one as soon as they were
   * corrected. Who corrects from what she has read asks for it before she reads ({@link
   * CorrectingFacts}).
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public String edition(Scope scope, long personId) {
    directory.inScope(scope, personId);
    return FactsEvents.edition(em, personId);
  }

  /** The facts about these people without scope, for batches; who is not on record is missing. */
  public Map<Long, PersonFacts> onRecord(Collection<Long> persons) {
    return PersonRow.facts(em, data, persons);
  }

  /** The employments of a person inside the scope, the latest first. */
  public List<EmploymentView> employments(Scope scope, long personId) {
    directory.inScope(scope, personId);
    Map<Long, List<EmploymentView.Leader>> before = HandedOver.of(em, personId);
    return Rows.list(
        em,
        "SELECT e.organisation_id, COALESCE(o.name, ''), e.worker_category, e.kind, e.main,"
            + " e.from_day, e.until_day, COALESCE(m.name, ''), e.id FROM employment e"
            + " LEFT JOIN person i ON i.id = e.manager_id LEFT JOIN person m ON m.id = i.main_id"
            + " LEFT JOIN organisation_state o"
            + " ON o.organisation_id = e.organisation_id"
            + " AND o.from_day <= LEAST(?2, COALESCE(e.until_day - INTERVAL 1 DAY, ?2))"
            + " AND o.until_day > LEAST(?2, COALESCE(e.until_day - INTERVAL 1 DAY, ?2))"
            + " WHERE e.person_id = ?1 ORDER BY e.from_day DESC, e.main DESC, e.id",
        row -> employment(row, before.getOrDefault(row.number(8), List.of())),
        personId,
        scope.day());
  }

  private static EmploymentView employment(Rows.Row row, List<EmploymentView.Leader> before) {
    DateRange days = new DateRange(row.day(5), row.day(6));
    // Who took over when it had ended never led there.
    Optional<EmploymentView.Leader> last =
        before.stream().filter(one -> !one.last().plusDays(1).isBefore(days.until())).findFirst();
    return new EmploymentView(
        row.number(0),
        row.text(1),
        row.word(2, WorkerCategory.class),
        row.word(3, EmploymentKind.class),
        row.flag(4),
        last.map(EmploymentView.Leader::name).orElse(row.text(7)),
        before.stream().filter(one -> one.last().plusDays(1).isBefore(days.until())).toList(),
        days);
  }

  /** What was corrected about a person inside the scope, the latest first. */
  public List<FactsEvent> events(Scope scope, long personId) {
    directory.inScope(scope, personId);
    return FactsEvents.of(em, data, personId);
  }
}

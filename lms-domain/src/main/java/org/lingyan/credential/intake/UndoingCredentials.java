package org.lingyan.credential.intake;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lingyan.credential.CredentialsChanged;
import org.lingyan.credential.certificate.CertificateWriter;
import org.lingyan.credential.registration.RegistrationWriter;
import org.lingyan.people.intake.IntakeFact;
import org.lingyan.people.intake.IntakeRefusal;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** L3: withdraws what a list added, when nothing was built upon it. */
final class UndoingCredentials {
  private static final int AT_ONCE = 500;
  private static final int NAMED = 20;

  private final EntityManager em;
  private final CertificateWriter certificates;
  private final RegistrationWriter registrations;
  private final Event<CredentialsChanged> changed;

  UndoingCredentials(EntityManager em, Keyring keys, Event<CredentialsChanged> changed) {
    this.em = em;
    this.certificates = new CertificateWriter(em, keys);
    this.registrations = new RegistrationWriter(em);
    this.changed = changed;
  }

  List<Reason> undo(List<IntakeFact> facts, Scope scope, Change change) {
    Set<Long> persons =
        facts.stream().map(IntakeFact::subjectId).collect(Collectors.toCollection(TreeSet::new));
    List<List<Long>> chunks = chunks(List.copyOf(persons));
    chunks.forEach(some -> PersonLock.takeAll(em, some));
    Map<Long, String> against = new TreeMap<>();
    chunks.forEach(some -> outside(some, scope, against));
    chunks(ids(facts, IntakeFact.Kind.CERTIFICATE))
        .forEach(some -> builtUpon(some, ids(facts, IntakeFact.Kind.REGISTRATION), against));
    chunks(ids(facts, IntakeFact.Kind.REGISTRATION))
        .forEach(some -> followed(some, facts, against));
    if (!against.isEmpty()) {
      return reasons(against);
    }
    for (IntakeFact fact : facts) {
      long id = fact.eventId().orElseThrow();
      if (fact.kind() == IntakeFact.Kind.REGISTRATION) {
        registrations.withdrawn(id, change.reason(), change.account(), change.at());
      } else {
        certificates.withdrawn(id, change.reason(), change.account(), change.at());
      }
    }
    chunks.forEach(some -> changed.fire(new CredentialsChanged(Set.copyOf(some), change.at())));
    return List.of();
  }

  private static List<Long> ids(List<IntakeFact> facts, IntakeFact.Kind kind) {
    return facts.stream()
        .filter(fact -> fact.kind() == kind)
        .map(fact -> fact.eventId().orElseThrow())
        .toList();
  }

  /** Those who are no longer inside what somebody may change. */
  private void outside(List<Long> persons, Scope scope, Map<Long, String> against) {
    Rows.list(
            em,
            "SELECT i.id, p.name, o.path FROM person i JOIN person p ON p.id = i.main_id"
                + " JOIN employment e ON e.person_id = p.id AND e.main AND e.from_day <= ?1"
                + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id"
                + " AND l.main AND l.from_day <= ?1 AND l.from_day > e.from_day)"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + " AND o.from_day <= LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
                + " AND o.until_day > LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
                + " WHERE i.id IN ("
                + Rows.ids(persons)
                + ")",
            row -> new String[] {row.text(0), row.text(1), row.text(2)},
            scope.day())
        .stream()
        .filter(row -> !scope.covers(row[2]))
        .forEach(row -> against.put(Long.valueOf(row[0]), row[1]));
  }

  /**
   * Certificates that were verified since, or on which something rests that the list did not add.
   */
  private void builtUpon(List<Long> ids, List<Long> registered, Map<Long, String> against) {
    String own = registered.isEmpty() ? "0" : Rows.ids(registered);
    named(
        "SELECT c.person_id, p.name FROM national_certificate c JOIN person i ON i.id = c.person_id"
            + " JOIN person p ON p.id = i.main_id WHERE c.withdrawn_at IS NULL AND c.id IN ("
            + Rows.ids(ids)
            + ") AND (c.verified_at IS NOT NULL OR EXISTS (SELECT 1 FROM registration r"
            + " WHERE r.certificate_id = c.id AND r.withdrawn_at IS NULL AND r.id NOT IN ("
            + own
            + ")) OR EXISTS (SELECT 1 FROM registration_form f WHERE f.certificate_id = c.id))",
        against);
  }

  /** Registrations that were renewed since. */
  private void followed(List<Long> ids, List<IntakeFact> facts, Map<Long, String> against) {
    named(
        "SELECT r.person_id, p.name FROM registration r JOIN person i ON i.id = r.person_id"
            + " JOIN person p ON p.id = i.main_id JOIN registration n"
            + " ON n.certificate_id = r.certificate_id AND n.withdrawn_at IS NULL"
            + " AND n.from_day >= r.until_day AND n.id NOT IN ("
            + Rows.ids(ids(facts, IntakeFact.Kind.REGISTRATION))
            + ") WHERE r.withdrawn_at IS NULL AND r.id IN ("
            + Rows.ids(ids)
            + ")",
        against);
  }

  private void named(String sql, Map<Long, String> against) {
    Rows.list(em, sql, row -> Map.entry(row.number(0), row.text(1)))
        .forEach(one -> against.put(one.getKey(), one.getValue()));
  }

  private List<Reason> reasons(Map<Long, String> against) {
    List<Reason> reasons = new ArrayList<>();
    against.entrySet().stream()
        .limit(NAMED)
        .forEach(
            one -> reasons.add(new IntakeRefusal.BuiltOn(one.getValue(), place(one.getKey()))));
    if (against.size() > NAMED) {
      reasons.add(new IntakeRefusal.AndMore(against.size() - NAMED));
    }
    return reasons;
  }

  /** Where she works or worked last: tells her from a namesake. */
  private String place(long person) {
    return Rows.first(
            em,
            "SELECT o.name FROM person i JOIN employment e ON e.person_id = i.main_id AND e.main"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + " WHERE i.id = ?1 ORDER BY e.from_day DESC, o.from_day DESC LIMIT 1",
            row -> row.text(0),
            person)
        .orElse("");
  }

  private static List<List<Long>> chunks(List<Long> all) {
    List<List<Long>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      chunks.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return chunks;
  }
}

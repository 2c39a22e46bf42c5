package org.lingyan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** What somebody did, and what a program was answered in her name. */
@ApplicationScoped
class LogData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected LogData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  LogData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(actions(), reads(), requests());
  }

  private Held actions() {
    return Held.named("actions", Fate.STAYS)
        .in("action_log")
        .columns("action", "outcome", "at")
        .read(
            em,
            "SELECT l.action, l.outcome, l.at",
            "FROM action_log l WHERE l.account_id IN (:accounts)",
            "ORDER BY l.id DESC",
            row ->
                List.of(
                    row.text(0), row.word(1, Action.Result.class), row.moment(2).orElseThrow()));
  }

  private Held reads() {
    return Held.named("looked-at", Fate.STAYS)
        .in("sensitive_read")
        .columns("at", "looked-kind", "looked-role", "organisation", "reason")
        .read(
            em,
            "SELECT s.at, s.kind, s.role, s.organisation, s.reason",
            "FROM sensitive_read s WHERE s.person_id IN (:person)",
            "ORDER BY s.at DESC, s.id DESC",
            row ->
                List.of(
                    row.moment(0).orElseThrow(),
                    row.word(1, SensitiveKind.class),
                    row.text(2),
                    row.text(3),
                    row.text(4)));
  }

  private Held requests() {
    return Held.named("requests", Fate.GOES)
        .in("repeated_request")
        .columns("at", "status")
        .read(
            em,
            "SELECT r.at, r.status",
            "FROM repeated_request r WHERE r.account_id IN (:accounts)",
            "ORDER BY r.at DESC",
            row -> List.of(row.moment(0).orElseThrow(), row.number(1)))
        .erases(em, "DELETE FROM repeated_request WHERE account_id IN (:accounts)");
  }
}

package org.lingyan.certificate.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Puts seals on papers, and keeps who did (Y4). */
@ApplicationScoped
public class UsingSeals {
  private final EntityManager em;
  private final Seals seals;
  private final Directory directory;
  private final ActionLog log;

  /** For the container's proxy. */
  protected UsingSeals() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public UsingSeals(EntityManager em, Seals seals, Directory directory, ActionLog log) {
    this.em = em;
    this.seals = seals;
    this.directory = directory;
    this.log = log;
  }

  /** The picture that papers of a person in the scope would bear today; empty: none. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<SealView> authorised(Scope scope, long personId) {
    return seals
        .at(directory.inScope(scope, personId).path(), scope.day())
        .filter(SealView::picture);
  }

  /**
   * Puts the seal of where its holder works today on a paper that was just issued or found.
   *
   * @param scope HR's subtrees; the holder lies inside
   * @return the seal, new or there before; refused when nobody has authorised one
   * @throws UnknownSubject when there is no such paper
   */
  @Transactional
  public Outcome<Long> use(Scope scope, long personId, String number, Instant at) {
    long paper =
        Rows.first(
                em,
                "SELECT id FROM proof WHERE number = ?1 FOR UPDATE",
                row -> row.number(0),
                number)
            .orElseThrow(() -> new UnknownSubject("proof:" + number));
    Optional<Long> before =
        Rows.first(
            em, "SELECT seal_id FROM seal_use WHERE proof_id = ?1", row -> row.number(0), paper);
    if (before.isPresent()) {
      return new Outcome.AlreadyRecorded<>(before.get());
    }
    Optional<SealView> seal = authorised(scope, personId);
    if (seal.isEmpty()) {
      return Outcome.refused(new SealRefusal.None());
    }
    Rows.change(
        em,
        "INSERT INTO seal_use (id, seal_id, proof_id, account_id, used_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5)",
        Ids.next(),
        seal.get().id(),
        paper,
        scope.accountId(),
        at);
    log.record(
        new Action(
            at,
            OptionalLong.of(scope.accountId()),
            "seal.use",
            "person:" + personId,
            Action.Result.DONE,
            number));
    return new Outcome.Recorded<>(seal.get().id());
  }
}

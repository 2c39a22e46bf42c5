package org.lingyan.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Takes papers back (Z9). */
@ApplicationScoped
public class RevokingProof {
  private final EntityManager em;
  private final ProofList list;
  private final ActionLog log;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected RevokingProof() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public RevokingProof(EntityManager em, ProofList list, ActionLog log, Outbox outbox) {
    this.em = em;
    this.list = list;
    this.log = log;
    this.outbox = outbox;
  }

  /**
   * Takes a proof of hours back, for good.
   *
   * @param scope HR's subtrees
   * @param reason why, in words, 1 to 500 characters
   * @return the paper as it is now
   * @throws UnknownSubject when there is none, or outside
   */
  @Transactional
  public Outcome<ProofLine> revoke(Scope scope, String number, String reason, Instant at) {
    ProofLine found = list.inScope(scope, number);
    // Of two who take it back at once the second finds that it was done.
    PersonLock.take(em, found.proof().personId());
    ProofLine paper = list.inScope(scope, number);
    if (paper.revocation().isPresent()) {
      return new Outcome.AlreadyRecorded<>(paper);
    }
    Rows.change(
        em,
        "INSERT INTO proof_revocation (proof_id, revoked_at, account_id, reason)"
            + " SELECT f.id, ?2, ?3, ?4 FROM proof f WHERE f.number = ?1",
        paper.proof().number(),
        at,
        scope.accountId(),
        reason);
    log.record(
        new Action(
            at,
            OptionalLong.of(scope.accountId()),
            "proof.revoke",
            "person:" + paper.proof().personId(),
            Action.Result.DONE,
            paper.proof().printedNumber()));
    outbox.tell(
        paper.proof().personId(),
        NoticeDraft.of(
            "proof.revoked",
            paper.proof().number(),
            NoticeKind.PAPER,
            NoticeText.of(
                "proof.revoked",
                paper.proof().title(),
                paper.proof().period().from(),
                paper.proof().period().last(),
                reason),
            "/trainee/proofs"),
        at);
    return new Outcome.Recorded<>(list.inScope(scope, number));
  }
}

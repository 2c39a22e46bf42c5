package org.lingyan.privacy.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.CorrectingFacts;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;

/** Decides requests (K3 to K6). */
@ApplicationScoped
public class DecidingCorrection {
  private static final int LONGEST_REASON = 500;

  private final EntityManager em;
  private final CorrectionRequests requests;
  private final Directory directory;
  private final PersonFile files;
  private final CorrectingFacts correcting;
  private final Outbox outbox;
  private final Keyring keys;

  /** For the container's proxy. */
  protected DecidingCorrection() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DecidingCorrection(
      EntityManager em,
      CorrectionRequests requests,
      Directory directory,
      PersonFile files,
      CorrectingFacts correcting,
      Outbox outbox,
      Keyring keys) {
    this.em = em;
    this.requests = requests;
    this.directory = directory;
    this.files = files;
    this.correcting = correcting;
    this.outbox = outbox;
    this.keys = keys;
  }

  /**
   * A request of somebody inside the scope, with what is on record now.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Opened open(Scope scope, long id) {
    CorrectionView request = requests.find(id);
    directory.inScope(office(scope), request.personId());
    PersonFacts facts = files.onRecord(List.of(request.personId())).get(request.personId());
    return new Opened(request, CorrectionWish.shown(request.wish().field(), facts));
  }

  /**
   * A request before its reader.
   *
   * @param request the request
   * @param onRecord what stands there now, with stars; empty for nothing
   */
  public record Opened(CorrectionView request, String onRecord) {}

  /** K4: corrects the fact as it is wanted, or says what stands against that. */
  @Transactional
  public Outcome<Long> approve(Scope scope, long id, Change change) {
    CorrectionView request = locked(scope, id);
    if (scope.isSelf(request.personId())) {
      return Outcome.refused(new CorrectionRefusal.Own());
    }
    if (request.state() != CorrectionState.OPEN) {
      return Outcome.refused(new CorrectionRefusal.Decided());
    }
    PersonFacts was = files.onRecord(List.of(request.personId())).get(request.personId());
    Outcome<Long> corrected =
        request
            .wish()
            .over(was)
            .map(then -> correcting.correct(office(scope), request.personId(), then, change))
            .orElseGet(
                () -> Outcome.refused(new CorrectionRefusal.NotRight(request.wish().field())));
    if (corrected instanceof Outcome.Refused<Long> refused) {
      return refused;
    }
    decided(request, CorrectionState.APPROVED, "", change);
    return new Outcome.Recorded<>(id);
  }

  /** K5: returns it; the change's reason says why. */
  @Transactional
  public Outcome<Long> giveBack(Scope scope, long id, Change change) {
    CorrectionView request = locked(scope, id);
    String why = change.reason().strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      return Outcome.refused(new CorrectionRefusal.NoReason());
    }
    if (scope.isSelf(request.personId())) {
      return Outcome.refused(new CorrectionRefusal.Own());
    }
    if (request.state() != CorrectionState.OPEN) {
      return Outcome.refused(new CorrectionRefusal.Decided());
    }
    decided(request, CorrectionState.RETURNED, why, change);
    return new Outcome.Recorded<>(id);
  }

  private CorrectionView locked(Scope scope, long id) {
    long person = requests.find(id).personId();
    directory.inScope(office(scope), person);
    PersonLock.take(em, person);
    return requests.find(id);
  }

  /** Being herself opens nobody's door to the office. */
  private static Scope office(Scope scope) {
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }

  private void decided(
      CorrectionView request, CorrectionState state, String answer, Change change) {
    Rows.change(
        em,
        "UPDATE correction_request SET state = ?2, decided_at = ?3, decided_by = ?4, answer = ?5,"
            + " wanted = ?6 WHERE id = ?1",
        request.id(),
        state,
        change.at(),
        change.account(),
        answer,
        keys.seal(request.wish().masked().kept()));
    outbox.tell(
        request.personId(),
        NoticeDraft.of(
            "correction.decided",
            Ids.text(request.id()),
            NoticeKind.PERSONAL_DATA,
            NoticeText.of(
                state == CorrectionState.APPROVED ? "correction.approved" : "correction.returned"),
            "/account/data#corrections"),
        change.at());
  }
}

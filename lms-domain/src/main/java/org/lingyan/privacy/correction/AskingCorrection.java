package org.lingyan.privacy.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.KeepingFiles;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.PersonLock;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Takes requests of persons about themselves (K1, K2, K6). */
@ApplicationScoped
public class AskingCorrection {
  private final EntityManager em;
  private final PersonFile files;
  private final CorrectionRequests requests;
  private final NearestOffice office;
  private final KeepingFiles keeping;
  private final Outbox outbox;
  private final Keyring keys;

  /** For the container's proxy. */
  protected AskingCorrection() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AskingCorrection(
      EntityManager em,
      PersonFile files,
      CorrectionRequests requests,
      NearestOffice office,
      KeepingFiles keeping,
      Outbox outbox,
      Keyring keys) {
    this.em = em;
    this.files = files;
    this.requests = requests;
    this.office = office;
    this.keeping = keeping;
    this.outbox = outbox;
    this.keys = keys;
  }

  /**
   * Takes a request of a person about herself.
   *
   * @param accountId the account through which she asks; the evidence is its
   * @return with the request's id
   * @throws UnknownSubject when the evidence is not hers
   */
  @Transactional
  public Outcome<Long> ask(long personId, long accountId, CorrectionWish wish, Instant at) {
    PersonLock.take(em, personId);
    PersonFacts was =
        Optional.ofNullable(files.onRecord(List.of(personId)).get(personId))
            .orElseThrow(() -> new UnknownSubject("person:" + personId));
    Optional<PersonFacts> then = wish.over(was);
    if (then.isEmpty()) {
      return Outcome.refused(new CorrectionRefusal.NotRight(wish.field()));
    }
    List<Reason> against = new ArrayList<>(then.get().problems(Timekeeper.day(at)));
    if (against.isEmpty() && then.get().equals(was)) {
      against.add(new CorrectionRefusal.NothingNew());
    }
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    Optional<Map.Entry<Long, String>> open = open(personId, wish.field());
    if (open.isPresent()) {
      return open.get().getValue().equals(wish.kept())
          ? new Outcome.AlreadyRecorded<>(open.get().getKey())
          : Outcome.refused(new CorrectionRefusal.Open());
    }
    long id = insert(personId, accountId, wish, at);
    wish.fileId().ifPresent(file -> keeping.keep(file, accountId, FilePurpose.EVIDENCE));
    outbox.tell(
        office.of(personId, Timekeeper.day(at)),
        NoticeDraft.of(
            "correction.asked",
            Ids.text(id),
            NoticeKind.PERSONAL_DATA,
            NoticeText.of("correction.asked"),
            "/hr/correction?id=" + Ids.text(id)),
        at);
    return new Outcome.Recorded<>(id);
  }

  /**
   * Takes one's own request back while it is open; what is decided stays.
   *
   * @throws UnknownSubject when it is not hers
   */
  @Transactional
  public Outcome<Long> withdraw(long personId, long id, Instant at) {
    PersonLock.take(em, personId);
    CorrectionView request = requests.find(id);
    if (request.personId() != personId) {
      throw new UnknownSubject("correction:" + id);
    }
    if (request.state() == CorrectionState.WITHDRAWN) {
      return new Outcome.AlreadyRecorded<>(id);
    }
    if (request.state() != CorrectionState.OPEN) {
      return Outcome.refused(new CorrectionRefusal.Decided());
    }
    Rows.change(
        em,
        "UPDATE correction_request SET state = ?2, decided_at = ?3, wanted = ?4 WHERE id = ?1",
        id,
        CorrectionState.WITHDRAWN,
        at,
        keys.seal(request.wish().masked().kept()));
    letGo(id, at);
    outbox.withdraw("correction.asked", Ids.text(id), at);
    return new Outcome.Recorded<>(id);
  }

  /** K7: what nothing asks to be proved by is forgotten; the same file may prove another one. */
  private void letGo(long id, Instant at) {
    Rows.first(
            em,
            "SELECT c.file_id, c.account_id FROM correction_request c WHERE c.id = ?1"
                + " AND c.file_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM correction_request o"
                + " WHERE o.file_id = c.file_id AND o.id <> c.id AND o.state <> ?2)",
            row -> Map.entry(row.number(0), row.number(1)),
            id,
            CorrectionState.WITHDRAWN)
        .ifPresent(
            file ->
                keeping.letGoIfThere(
                    file.getKey(), file.getValue(), FilePurpose.EVIDENCE, Timekeeper.day(at)));
  }

  private Optional<Map.Entry<Long, String>> open(long personId, CorrectionField field) {
    return Rows.first(
        em,
        "SELECT id, wanted FROM correction_request WHERE person_id = ?1 AND field = ?2"
            + " AND state = ?3",
        row -> Map.entry(row.number(0), keys.open(row.bytes(1))),
        personId,
        field,
        CorrectionState.OPEN);
  }

  private long insert(long personId, long accountId, CorrectionWish wish, Instant at) {
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO correction_request (id, person_id, account_id, field, wanted, note, file_id,"
            + " state, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        id,
        personId,
        accountId,
        wish.field(),
        keys.seal(wish.kept()),
        wish.note().strip(),
        wish.fileId(),
        CorrectionState.OPEN,
        at);
    return id;
  }
}

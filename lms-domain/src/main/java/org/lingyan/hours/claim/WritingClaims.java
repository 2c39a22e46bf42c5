package org.lingyan.hours.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.KeepingFiles;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.PersonLock;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Lets a trainee write, send and take back her claims (L1 to L3, L10 to L12). */
@ApplicationScoped
public class WritingClaims {
  private final EntityManager em;
  private final ClaimFacts facts;
  private final Providers providers;
  private final KeepingFiles keeping;
  private final NearestReviewers reviewers;
  private final Outbox outbox;
  private final ActionLog log;

  /** For the container's proxy. */
  protected WritingClaims() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public WritingClaims(
      EntityManager em,
      ClaimFacts facts,
      Providers providers,
      KeepingFiles keeping,
      NearestReviewers reviewers,
      Outbox outbox,
      ActionLog log) {
    this.em = em;
    this.facts = facts;
    this.providers = providers;
    this.keeping = keeping;
    this.reviewers = reviewers;
    this.outbox = outbox;
    this.log = log;
  }

  /**
   * Begins a claim under an id that its form carries: the form sent twice is one claim.
   *
   * @param accountId the account through which she writes; the evidence is its
   * @return with the claim's id
   * @throws UnknownSubject when the id is another's claim, or a file is not hers
   */
  @Transactional
  public Outcome<Long> begin(
      long personId, long accountId, long id, ClaimContent content, Instant at) {
    long person = PersonLock.take(em, personId);
    ClaimRows rows = new ClaimRows(em);
    Optional<ClaimRows.Head> there = rows.head(id);
    if (there.isPresent()) {
      return write(personId, id, content, at);
    }
    List<? extends Reason> wrong = impossible(person, id, content, at);
    if (!wrong.isEmpty()) {
      return new Outcome.Refused<>(List.copyOf(wrong));
    }
    rows.insert(id, person, accountId, content.with(List.of()), at);
    tie(id, accountId, content.files(), at);
    return new Outcome.Recorded<>(id);
  }

  /**
   * Writes a claim anew that may be written.
   *
   * @return with the claim's id
   * @throws UnknownSubject when it is not hers, or a file is not
   */
  @Transactional
  public Outcome<Long> write(long personId, long id, ClaimContent content, Instant at) {
    ClaimRows.Head claim = locked(personId, id);
    if (!claim.state().isWritable()) {
      return Outcome.refused(new ClaimRefusal.NotWritable(claim.state()));
    }
    List<? extends Reason> wrong = impossible(claim.personId(), id, content, at);
    if (!wrong.isEmpty()) {
      return new Outcome.Refused<>(List.copyOf(wrong));
    }
    ClaimRows rows = new ClaimRows(em);
    List<ClaimFile> before = rows.files(id);
    rows.update(id, content.with(before), at);
    tie(id, claim.accountId(), content.files(), at);
    return new Outcome.Recorded<>(id);
  }

  private List<? extends Reason> impossible(
      long personId, long id, ClaimContent content, Instant at) {
    LocalDate today = Timekeeper.day(at);
    if (content.provider().id().isPresent()) {
      long provider = content.provider().id().getAsLong();
      if (facts
          .place(personId, today)
          .filter(path -> providers.isUsedAt(path, provider))
          .isEmpty()) {
        throw new UnknownSubject("provider:" + provider);
      }
    }
    ClaimRows rows = new ClaimRows(em);
    if (content.files().stream().anyMatch(file -> rows.inUse(file.fileId(), id))) {
      return List.of(new ClaimRefusal.FileInUse());
    }
    return Stream.concat(
            facts.against(content.category()).stream(),
            new ClaimCheck(content, facts.joined(personId), today).impossible().stream())
        .toList();
  }

  /** L11: keeps what came, lets go what was taken out. */
  private void tie(long id, long accountId, List<ClaimFile> files, Instant at) {
    ClaimRows rows = new ClaimRows(em);
    Set<Long> before = ids(rows.files(id));
    Set<Long> now = ids(files);
    now.stream()
        .filter(file -> !before.contains(file))
        .forEach(file -> keeping.keep(file, accountId, FilePurpose.EVIDENCE));
    rows.files(id, files);
    before.stream().filter(file -> !now.contains(file)).forEach(file -> letGo(file, accountId, at));
  }

  private void letGo(long file, long accountId, Instant at) {
    keeping.letGoIfThere(file, accountId, FilePurpose.EVIDENCE, Timekeeper.day(at));
  }

  private static Set<Long> ids(List<ClaimFile> files) {
    return files.stream().map(ClaimFile::fileId).collect(Collectors.toSet());
  }

  /**
   * Sends a claim to who reviews.
   *
   * @return with the claim's id; already recorded while it waits
   * @throws UnknownSubject when it is not hers
   */
  @Transactional
  public Outcome<Long> send(long personId, long accountId, long id, Instant at) {
    ClaimRows.Head claim = locked(personId, id);
    if (claim.state() == ClaimState.SUBMITTED) {
      return new Outcome.AlreadyRecorded<>(id);
    }
    if (!claim.state().isWritable()) {
      return Outcome.refused(new ClaimRefusal.NotWritable(claim.state()));
    }
    ClaimRows rows = new ClaimRows(em);
    ClaimContent content = rows.content(id);
    LocalDate today = Timekeeper.day(at);
    List<? extends Reason> wrong =
        new ClaimCheck(content, facts.joined(claim.personId()), today).all();
    if (!wrong.isEmpty()) {
      return new Outcome.Refused<>(List.copyOf(wrong));
    }
    Rows.change(
        em,
        "UPDATE claim SET state = ?2, rounds = rounds + 1, sent_at = ?3 WHERE id = ?1",
        id,
        ClaimState.SUBMITTED,
        at);
    rows.step(
        id,
        claim.round() == 0 ? ClaimStepKind.SUBMITTED : ClaimStepKind.RESUBMITTED,
        accountId,
        content,
        at);
    record("claim.send", id, accountId, at);
    outbox.tell(
        reviewers.of(claim.personId(), today),
        NoticeDraft.of(
            "claim.waiting",
            today.toString(),
            NoticeKind.HOURS,
            NoticeText.of("claim.waiting"),
            "/hr/claims"),
        at);
    return new Outcome.Recorded<>(id);
  }

  /**
   * Takes a claim back before it is decided; it can be written and sent again.
   *
   * @return with the claim's id
   * @throws UnknownSubject when it is not hers
   */
  @Transactional
  public Outcome<Long> withdraw(long personId, long accountId, long id, Instant at) {
    ClaimRows.Head claim = locked(personId, id);
    ClaimRows rows = new ClaimRows(em);
    if (claim.state() == ClaimState.WITHDRAWN) {
      return new Outcome.AlreadyRecorded<>(id);
    }
    if (claim.state() == ClaimState.APPROVED || claim.state() == ClaimState.REJECTED) {
      return Outcome.refused(new DecisionRefusal.NotWaiting(claim.state()));
    }
    Rows.change(
        em,
        "UPDATE claim SET state = ?2, decided_at = ?3 WHERE id = ?1",
        id,
        ClaimState.WITHDRAWN,
        at);
    if (claim.round() > 0) {
      rows.step(id, ClaimStepKind.WITHDRAWN, accountId, rows.content(id), at);
      record("claim.withdraw", id, accountId, at);
    }
    return new Outcome.Recorded<>(id);
  }

  private ClaimRows.Head locked(long personId, long id) {
    long person = PersonLock.take(em, personId);
    return new ClaimRows(em)
        .head(id)
        .filter(claim -> claim.personId() == person)
        .orElseThrow(() -> new UnknownSubject("claim:" + id));
  }

  private void record(String name, long id, long accountId, Instant at) {
    log.record(
        new Action(at, OptionalLong.of(accountId), name, "claim:" + id, Action.Result.DONE, ""));
  }
}

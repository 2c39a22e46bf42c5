package org.lingyan.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.NotTheTop;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Words;

/** Drafts and publishes versions of texts (C4, C5). */
@ApplicationScoped
public class ConsentTexts {
  /** Most characters of a title. */
  public static final int LONGEST_TITLE = 100;

  /** Most characters of a text in one language. */
  public static final int LONGEST_BODY = 5000;

  static final String COLUMNS =
      "t.id, t.purpose, t.version, t.basis, t.from_day, t.title_zh, t.title_en, t.body_zh,"
          + " t.body_en";
  static final int WIDTH = 9;

  private final EntityManager em;
  private final ActionLog log;

  /** For the container's proxy. */
  protected ConsentTexts() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public ConsentTexts(EntityManager em, ActionLog log) {
    this.em = em;
    this.log = log;
  }

  /** Every version, the purposes by name, the newest version of each first. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<ConsentText> all() {
    return Rows.list(
        em,
        "SELECT " + COLUMNS + " FROM consent_text t ORDER BY t.purpose, t.version DESC",
        ConsentTexts::view);
  }

  /** What is drafted for a purpose; empty for nothing. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Draft> draft(String purpose) {
    return Rows.first(
        em,
        "SELECT title_zh, title_en, body_zh, body_en FROM consent_draft WHERE purpose = ?1",
        row -> new Draft(new Words(row.text(0), row.text(1)), new Words(row.text(2), row.text(3))),
        purpose);
  }

  /**
   * What is drafted.
   *
   * @param title title in both languages
   * @param body text in both languages
   */
  public record Draft(Words title, Words body) {}

  /**
   * Keeps a draft; it need not be complete.
   *
   * @throws UnknownSubject when there is no such purpose
   */
  @Transactional
  public Outcome<String> keep(Scope scope, String purpose, Draft draft, Instant at) {
    newest(purpose);
    if (!scope.holdsTheTop()) {
      return Outcome.refused(new NotTheTop());
    }
    if (tooLong(draft)) {
      return Outcome.refused(new ConsentRefusal.Incomplete(LONGEST_TITLE, LONGEST_BODY));
    }
    Rows.change(
        em,
        "REPLACE INTO consent_draft"
            + " (purpose, title_zh, title_en, body_zh, body_en, account_id, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        purpose,
        draft.title().zh(),
        draft.title().en(),
        draft.body().zh(),
        draft.body().en(),
        scope.accountId(),
        at);
    return new Outcome.Recorded<>(purpose);
  }

  /**
   * C4: publishes the draft as the next version from a day on.
   *
   * @return with the new version's id
   */
  @Transactional
  public Outcome<Long> publish(Scope scope, String purpose, LocalDate from, Instant at) {
    ConsentText before = newest(purpose);
    if (!scope.holdsTheTop()) {
      return Outcome.refused(new NotTheTop());
    }
    Optional<Draft> draft = draft(purpose);
    if (draft.isEmpty()) {
      return Outcome.refused(new ConsentRefusal.NoDraft());
    }
    if (tooLong(draft.get()) || texts(draft.get()).anyMatch(String::isBlank)) {
      return Outcome.refused(new ConsentRefusal.Incomplete(LONGEST_TITLE, LONGEST_BODY));
    }
    LocalDate today = Timekeeper.day(at);
    LocalDate earliest = before.from().isAfter(today) ? before.from() : today;
    if (from.isBefore(earliest)) {
      return Outcome.refused(new ConsentRefusal.TooEarly(earliest));
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO consent_text (id, purpose, version, basis, from_day, title_zh, title_en,"
            + " body_zh, body_en, account_id, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        id,
        purpose,
        before.version() + 1,
        before.basis(),
        from,
        draft.get().title().zh(),
        draft.get().title().en(),
        draft.get().body().zh(),
        draft.get().body().en(),
        scope.accountId(),
        at);
    Rows.change(em, "DELETE FROM consent_draft WHERE purpose = ?1", purpose);
    log.record(
        new Action(
            at,
            OptionalLong.of(scope.accountId()),
            "consent.publish",
            "consent:" + id,
            Action.Result.DONE,
            purpose + " " + (before.version() + 1)));
    return new Outcome.Recorded<>(id);
  }

  private ConsentText newest(String purpose) {
    return Rows.first(
            em,
            "SELECT "
                + COLUMNS
                + " FROM consent_text t WHERE t.purpose = ?1 ORDER BY t.version DESC LIMIT 1",
            ConsentTexts::view,
            purpose)
        .orElseThrow(() -> new UnknownSubject("purpose:" + purpose));
  }

  private static Stream<String> texts(Draft draft) {
    return Stream.of(draft.title().zh(), draft.title().en(), draft.body().zh(), draft.body().en());
  }

  private static boolean tooLong(Draft draft) {
    return Stream.of(draft.title().zh(), draft.title().en())
            .anyMatch(title -> title.length() > LONGEST_TITLE)
        || Stream.of(draft.body().zh(), draft.body().en())
            .anyMatch(body -> body.length() > LONGEST_BODY);
  }

  static ConsentText view(Rows.Row row) {
    return new ConsentText(
        row.number(0),
        row.text(1),
        row.count(2),
        row.word(3, ConsentBasis.class),
        row.day(4),
        new Words(row.text(5), row.text(6)),
        new Words(row.text(7), row.text(8)));
  }
}

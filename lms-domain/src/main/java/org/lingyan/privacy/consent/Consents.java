package org.lingyan.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.person.PersonLock;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** What a person is told and asked, and what she answers (C1 to C3). */
@ApplicationScoped
public class Consents {
  private static final String CURRENT =
      " FROM consent_text t WHERE t.from_day <= ?2 AND NOT EXISTS (SELECT 1 FROM consent_text n"
          + " WHERE n.purpose = t.purpose AND n.from_day <= ?2 AND n.version > t.version)";
  private static final String ANSWER =
      "(SELECT d.decision FROM consent_decision d WHERE d.person_id = ?1 AND d.text_id = t.id"
          + " ORDER BY d.id DESC LIMIT 1)";

  private final EntityManager em;

  /** For the container's proxy. */
  protected Consents() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  public Consents(EntityManager em) {
    this.em = em;
  }

  /** The texts that hold on a day, what is told first, each with her answer to this version. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Asked> of(long personId, LocalDate day) {
    return Rows.list(
        em,
        "SELECT "
            + ConsentTexts.COLUMNS
            + ", "
            + ANSWER
            + CURRENT
            + " ORDER BY t.basis DESC, t.purpose",
        row ->
            new Asked(
                ConsentTexts.view(row),
                row.missing(ConsentTexts.WIDTH)
                    ? Optional.empty()
                    : Optional.of(row.word(ConsentTexts.WIDTH, ConsentAnswer.class))),
        personId,
        day);
  }

  /**
   * A text before its reader.
   *
   * @param text the text
   * @param answer her latest answer to this version; empty for none
   */
  public record Asked(ConsentText text, Optional<ConsentAnswer> answer) {}

  /** Whether there is a text that holds on the day and that she has not answered. One statement. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public boolean pending(long personId, LocalDate day) {
    return Rows.first(
            em,
            "SELECT 1" + CURRENT + " AND " + ANSWER + " IS NULL LIMIT 1",
            row -> true,
            personId,
            day)
        .isPresent();
  }

  /** Whether she agrees on a day to what a purpose asks: to the version that holds then. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public boolean given(long personId, String purpose, LocalDate day) {
    return of(personId, day).stream()
        .filter(asked -> asked.text().purpose().equals(purpose))
        .anyMatch(asked -> asked.answer().equals(Optional.of(ConsentAnswer.GIVEN)));
  }

  /** C3: adds an answer; the same as the latest is already recorded. */
  @Transactional
  public Outcome<Long> answer(
      long personId, long accountId, long textId, ConsentAnswer answer, Instant at) {
    PersonLock.take(em, personId);
    Optional<Asked> asked =
        of(personId, Timekeeper.day(at)).stream()
            .filter(one -> one.text().id() == textId)
            .findFirst();
    if (asked.isEmpty()) {
      return Outcome.refused(new ConsentRefusal.OldVersion());
    }
    if (asked.get().answer().equals(Optional.of(answer))) {
      return new Outcome.AlreadyRecorded<>(textId);
    }
    if (!fits(asked.get(), answer)) {
      return Outcome.refused(new ConsentRefusal.NoSuchAnswer());
    }
    Rows.change(
        em,
        "INSERT INTO consent_decision (id, person_id, account_id, text_id, decision, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        Ids.next(),
        personId,
        accountId,
        textId,
        answer,
        at);
    return new Outcome.Recorded<>(textId);
  }

  private static boolean fits(Asked asked, ConsentAnswer answer) {
    if (asked.text().basis() == ConsentBasis.LAW) {
      return answer == ConsentAnswer.READ;
    }
    boolean given = asked.answer().equals(Optional.of(ConsentAnswer.GIVEN));
    return switch (answer) {
      case READ -> false;
      case GIVEN -> true;
      case REFUSED -> !given;
      case WITHDRAWN -> given;
    };
  }
}

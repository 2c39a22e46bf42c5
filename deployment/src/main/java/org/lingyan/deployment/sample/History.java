package org.lingyan.deployment.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.LedgerImport;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.shared.Timekeeper;

/** Turns what somebody did into what became known of it, when, with a few corrections. */
final class History {
  private static final int ONE_IN = 5;
  private static final Duration NOTICED = Duration.ofDays(3);

  private final Random random;
  private final Instant now;

  History(Random random, Instant now) {
    this.random = random;
    this.now = now;
  }

  /** The facts, in the order in which they became known. */
  List<LedgerImport.Fact> of(List<Session> sessions, Study study) {
    List<LedgerImport.Fact> facts = new ArrayList<>();
    int wrong = random.nextInt(ONE_IN) == 0 ? random.nextInt(sessions.size() + 1) : -1;
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      Instant known = known(session, study);
      boolean correctable =
          session.source().kind() == SourceKind.CLASS
              && known.plus(NOTICED).plus(NOTICED).isBefore(now);
      if (i == wrong && correctable) {
        corrected(session, known, facts);
      } else {
        facts.add(new LedgerImport.Learnt(session.draft(), known));
      }
    }
    facts.sort(Comparator.comparing(LedgerImport.Fact::at));
    return facts;
  }

  // Half an hour too much was written down; the clerk takes it back and posts what is right.
  private void corrected(Session session, Instant known, List<LedgerImport.Fact> facts) {
    EntryDraft right = session.draft();
    Instant noticed = known.plus(NOTICED).plusSeconds(random.nextInt(36_000));
    facts.add(
        new LedgerImport.Learnt(
            new EntryDraft(
                right.occurredOn(),
                right.minutes() + 30,
                right.category(),
                right.source(),
                right.title()),
            known));
    facts.add(new LedgerImport.TakenBack(right.source(), "与签到表核对后更正：多记 30 分钟", noticed));
    Source again = new Source(right.source().kind(), right.source().id(), "更正");
    facts.add(
        new LedgerImport.Learnt(
            new EntryDraft(
                right.occurredOn(), right.minutes(), right.category(), again, right.title()),
            noticed.plusSeconds(95)));
  }

  private Instant known(Session session, Study study) {
    LocalDate day = session.day();
    Instant known =
        switch (session.source().kind()) {
          case COURSE -> study.lastAt();
          case SUPERVISION -> moment(day.plusDays(random.nextInt(3)), 16, 5);
          case CLAIM -> moment(day.plusDays(2 + (long) random.nextInt(8)), 9, 8);
          default -> moment(day, 17, 4);
        };
    return known.isBefore(now) ? known : moment(day, 20, 3);
  }

  private Instant moment(LocalDate day, int hour, int hours) {
    return day.atTime(hour, 0)
        .atZone(Timekeeper.ZONE)
        .toInstant()
        .plusMillis(random.nextInt(hours * 3_600_000));
  }
}

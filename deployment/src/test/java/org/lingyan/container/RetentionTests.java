package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.NotTheTop;
import org.lingyan.people.tree.Scope;
import org.lingyan.personal.Retained;
import org.lingyan.privacy.retention.RetentionBook;
import org.lingyan.privacy.retention.RetentionLine;
import org.lingyan.privacy.retention.RetentionRefusal;
import org.lingyan.privacy.retention.SweepingData;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** R1 to R5: periods are data, nothing goes early, what goes is counted. */
interface RetentionTests {
  String REQUESTS = "requests";

  private static RetentionBook book() {
    return Inside.the(RetentionBook.class);
  }

  private static Change from(LocalDate day, String reason) {
    return new Change(day, reason, OptionalLong.of(1), Sample.now());
  }

  private static Scope top() {
    return Scope.over(1, OptionalLong.empty(), List.of("/1/"), Sample.today());
  }

  private static Reason refused(Outcome<Long> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<Long>) outcome).reasons().get(0);
  }

  private static RetentionLine line(String kind, LocalDate day) {
    return book().lines(day).stream()
        .filter(line -> line.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static void answered(String key, Instant at) throws Exception {
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "INSERT INTO repeated_request"
                    + " (account_id, idempotency_key, request_hash, status, body, at)"
                    + " SELECT MIN(id), ?1, ?2, 200, '', ?3 FROM account",
                key,
                new byte[32],
                at));
  }

  private static long there(String key) {
    return Inside.number("SELECT COUNT(*) FROM repeated_request WHERE idempotency_key = ?1", key);
  }

  @Test
  default void r1EveryKindHasAPeriodAndEveryPeriodAKind() {
    Set<String> kinds = new TreeSet<>(book().kinds().stream().map(Retained::name).toList());

    assertThat(kinds)
        .isEqualTo(
            new TreeSet<>(
                Rows.list(
                    Inside.the(EntityManager.class),
                    "SELECT kind FROM retention_kind",
                    row -> row.text(0))));
    assertThat(book().lines(Sample.today()))
        .hasSameSizeAs(kinds)
        .allSatisfy(line -> assertThat(line.months()).isGreaterThanOrEqualTo(line.leastMonths()));
    assertThatThrownBy(() -> book().dueBefore("nothing", Sample.today()))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void r2AChangeBeginsTomorrowAndHoldsFromItsDay() throws Exception {
    LocalDate today = Sample.today();
    Inside.takenBack(
        () -> {
          int before = line("notices", today).months();
          assertThat(refused(book().set(top(), "notices", 12, from(today, "缩短"))))
              .isEqualTo(new RetentionRefusal.TooEarly(today.plusDays(1)));
          assertThat(book().set(top(), "notices", 12, from(today.plusDays(1), "缩短")))
              .isInstanceOf(Outcome.Recorded.class);
          assertThat(line("notices", today).months()).isEqualTo(before);
          assertThat(line("notices", today).next().orElseThrow().months()).isEqualTo(12);
          assertThat(line("notices", today.plusDays(1)).months()).isEqualTo(12);
          return true;
        });
  }

  @Test
  default void r2OnlyWhoAdministersTheTopChangesIt() {
    Scope below = Scope.over(1, OptionalLong.empty(), List.of("/1/2/"), Sample.today());

    assertThat(refused(book().set(below, "notices", 12, from(Sample.today().plusDays(1), "缩短"))))
        .isEqualTo(new NotTheTop());
  }

  @Test
  default void r3NoPeriodIsShorterThanTheLawsLeast() throws Exception {
    LocalDate day = Sample.today().plusDays(1);
    Inside.takenBack(
        () -> {
          assertThat(refused(book().set(top(), "action-log", 5, from(day, "缩短"))))
              .isEqualTo(new RetentionRefusal.OutOfBounds(6, RetentionBook.MOST_MONTHS));
          assertThat(book().set(top(), "action-log", 6, from(day, "法定最低期限")))
              .isInstanceOf(Outcome.Recorded.class);
          assertThat(book().set(top(), "action-log", 7, from(day, "再长一些")))
              .isInstanceOf(Outcome.Recorded.class);
          assertThat(line("action-log", day).months()).as("the later one counts").isEqualTo(7);
          assertThat(refused(book().set(top(), "notices", 0, from(day, "不保存"))))
              .isInstanceOf(RetentionRefusal.OutOfBounds.class);
          assertThat(refused(book().set(top(), "notices", 3, from(day, " "))))
              .isEqualTo(new RetentionRefusal.NoReason());
          return true;
        });
  }

  @Test
  default void r4WhatIsDueIsCountedThenGoesAndNothingElse() throws Exception {
    Instant due = book().dueBefore(REQUESTS, Sample.today());
    String mark = "r4-" + Sample.now().toEpochMilli() + "-";
    answered(mark + "before", due.minusMillis(1));
    answered(mark + "at", due);
    answered(mark + "after", due.plusMillis(1));
    long counted = line(REQUESTS, Sample.today()).due();

    List<JobStep> steps = run();

    assertThat(counted).isGreaterThanOrEqualTo(1);
    assertThat(there(mark + "before")).isZero();
    assertThat(there(mark + "at")).isEqualTo(1);
    assertThat(there(mark + "after")).isEqualTo(1);
    assertThat(line(REQUESTS, Sample.today()).due()).isZero();
    assertThat(steps).last().isInstanceOf(JobStep.Finished.class);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM action_log WHERE action = 'retention.sweep'"
                    + " AND detail LIKE ?1",
                "%requests " + counted + "%"))
        .isGreaterThanOrEqualTo(1);
    assertThat(run()).as("again").last().isInstanceOf(JobStep.Finished.class);
  }

  /** Runs the job chunk by chunk, each in a transaction, as a server would. */
  private static List<JobStep> run() throws Exception {
    List<JobStep> steps = new ArrayList<>();
    String checkpoint = "";
    while (steps.size() < 100) {
      Chunk chunk = new Chunk(checkpoint, Sample.now());
      JobStep step = Inside.whole(() -> Inside.the(SweepingData.class).work(chunk));
      steps.add(step);
      if (!(step instanceof JobStep.Next next)) {
        return steps;
      }
      checkpoint = next.checkpoint();
    }
    throw new AssertionError("it does not end");
  }

  /**
   * A chunk of the job.
   *
   * @param checkpoint what the chunk before left
   * @param at when
   */
  record Chunk(String checkpoint, Instant at) implements JobRun {
    @Override
    public long jobId() {
      return 1;
    }

    @Override
    public JobAsker asker() {
      return JobAsker.oneself(1);
    }

    @Override
    public String parameters() {
      return "";
    }

    @Override
    public void tell(JobProgress progress) {
      assertThat(progress.done()).isNotNegative();
    }
  }

  @Test
  default void r5LogsAreCountedAndNotDeletedByTheApplication() {
    assertThat(line("action-log", Sample.today()).swept()).isFalse();
    assertThat(line("looked-at", Sample.today()).swept()).isFalse();
    assertThat(line(REQUESTS, Sample.today()).swept()).isTrue();
  }
}

package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobFailure;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobKinds;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobQueue;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobState;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.jobs.JobView;
import org.lingyan.jobs.Jobs;
import org.lingyan.jobs.Lease;
import org.lingyan.jobs.Working;
import org.lingyan.shared.LostRace;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** J1 to J8, with moments that the tests choose. */
interface JobTests {
  Instant T = Instant.parse("2026-11-22T01:00:00Z");
  Duration MOMENT = Duration.ofMillis(1);

  private static long account(String name) {
    return Inside.number("SELECT id FROM account WHERE name = ?1", name);
  }

  private static long asked(JobKind kind) {
    return Inside.the(Jobs.class).ask(JobAsker.oneself(account("trainee")), kind, kind.name(), T);
  }

  private static JobView job(long id) {
    return Inside.the(Jobs.class).own(account("trainee"), id);
  }

  private static Optional<Lease> taken(JobKind kind, Instant at) {
    return Inside.the(JobQueue.class).takeNext("here", Set.of(kind.name()), at);
  }

  private static void work(Lease lease, JobKind kind, Instant at) {
    work(lease, kind, at, Integer.MAX_VALUE);
  }

  /** Works on so many chunks; then the server is stopped. */
  private static void work(Lease lease, JobKind kind, Instant at, int chunks) {
    AtomicInteger left = new AtomicInteger(chunks);
    Timekeeper time = new Timekeeper(Clock.fixed(at, ZoneOffset.UTC));
    Inside.the(Working.class).work(lease, kind, time, () -> left.getAndDecrement() == 0);
  }

  /** A row for each of so many chunks. */
  private static HandKind chunks(int count) {
    return new HandKind(
        run -> {
          int done = run.checkpoint().isEmpty() ? 0 : Integer.parseInt(run.checkpoint());
          HandKind.write(run, Integer.toString(done));
          return done + 1 == count
              ? JobStep.finished(JobSummary.of("tested", Integer.toString(count)))
              : JobStep.next(done + 1, count, "writing", Integer.toString(done + 1));
        });
  }

  private static HandKind always(Function<JobRun, JobStep> work) {
    return new HandKind(work);
  }

  /** In a request of its own, while the chunk's transaction is open. */
  private static <T> T elsewhere(Supplier<T> work) {
    try {
      return Inside.atOnce(1, i -> work.get()).get(0);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static JobStep fault() {
    throw new IllegalStateException("made to break");
  }

  @Test
  default void j1OfManyWhoWantAJobOneGetsIt() throws Exception {
    HandKind kind = chunks(1);
    asked(kind);

    List<Optional<Lease>> leases = Inside.atOnce(8, i -> taken(kind, T));

    assertThat(leases).filteredOn(Optional::isPresent).hasSize(1);
    assertThat(taken(kind, T)).isEmpty();
  }

  @Test
  default void j1AsManyJobsAsTakersAreAllTakenOnce() throws Exception {
    HandKind kind = chunks(1);
    for (int i = 0; i < 6; i++) {
      asked(kind);
    }

    List<Optional<Lease>> leases = Inside.atOnce(6, i -> taken(kind, T));
    List<Optional<Lease>> rest =
        java.util.stream.IntStream.range(0, 6).mapToObj(i -> taken(kind, T)).toList();

    assertThat(java.util.stream.Stream.concat(leases.stream(), rest.stream()))
        .filteredOn(Optional::isPresent)
        .extracting(lease -> lease.orElseThrow().jobId())
        .doesNotHaveDuplicates()
        .hasSize(6);
  }

  @Test
  default void j2ALeaseThatRanOutIsTakenByAnotherAndNotAMomentSooner() {
    HandKind kind = chunks(1);
    long id = asked(kind);
    assertThat(taken(kind, T.minus(MOMENT))).isEmpty();
    Lease first = taken(kind, T).orElseThrow();

    assertThat(taken(kind, T.plus(Lease.LENGTH).minus(MOMENT))).isEmpty();
    Lease second = taken(kind, T.plus(Lease.LENGTH)).orElseThrow();

    assertThat(second)
        .isEqualTo(new Lease(id, kind.name(), OptionalLong.empty(), first.number() + 1));
    assertThat(Inside.the(JobQueue.class).renew(first, T)).as("the old one is over").isFalse();
  }

  @Test
  default void j2ARenewedLeaseLastsUnlessTheWorkIsSilentTooLong() {
    HandKind kind = chunks(1);
    asked(kind);
    Lease lease = taken(kind, T).orElseThrow();
    JobQueue queue = Inside.the(JobQueue.class);
    Instant late = T.plus(Lease.LONGEST_SILENCE);

    assertThat(queue.renew(lease, late.minus(MOMENT))).isTrue();
    assertThat(queue.renew(lease, late)).isTrue();
    assertThat(taken(kind, late.plus(Lease.LENGTH).minus(MOMENT))).isEmpty();
    assertThat(queue.renew(lease, late.plus(MOMENT))).isFalse();
    queue.tell(lease, new JobProgress(1, OptionalInt.empty(), ""), late.plus(MOMENT));
    assertThat(queue.renew(lease, late.plus(MOMENT))).as("it gave a sign of life").isTrue();
  }

  @Test
  default void j3TakenUpAfterACrashItRepeatsNoFinishedChunk() {
    HandKind kind = chunks(4);
    long id = asked(kind);
    Lease first = taken(kind, T).orElseThrow();
    AtomicInteger left = new AtomicInteger(2);
    assertThatThrownBy(
            () ->
                Inside.the(Working.class)
                    .work(first, kind, new Timekeeper(Clock.fixed(T, ZoneOffset.UTC)), dying(left)))
        .isInstanceOf(StackOverflowError.class);
    assertThat(HandKind.written(id)).isEqualTo(2);
    assertThat(job(id).state()).isEqualTo(JobState.RUNNING);
    assertThat(job(id).progress()).isEqualTo(new JobProgress(2, OptionalInt.of(4), "writing"));

    work(taken(kind, T.plus(Lease.LENGTH)).orElseThrow(), kind, T.plus(Lease.LENGTH));

    assertThat(HandKind.written(id)).isEqualTo(4);
    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(job(id).summary()).contains(JobSummary.of("tested", "4"));
    assertThat(taken(kind, T.plus(Duration.ofDays(1)))).as("it runs once").isEmpty();
  }

  /** As if the thread were gone: nothing is written any more. */
  private static BooleanSupplier dying(AtomicInteger left) {
    return () -> {
      if (left.getAndDecrement() == 0) {
        throw new StackOverflowError("made to die");
      }
      return false;
    };
  }

  @Test
  default void j3AChunkThatDiesIsTakenBackAndCountsAsBroken() {
    HandKind kind =
        always(
            run -> {
              HandKind.write(run, "half");
              throw new StackOverflowError("made to die");
            });
    long id = asked(kind);

    work(taken(kind, T).orElseThrow(), kind, T);

    assertThat(HandKind.written(id)).isZero();
    assertThat(job(id).state()).as("it is tried again later").isEqualTo(JobState.QUEUED);
    assertThat(job(id).incident()).isPresent();
  }

  @Test
  default void j3WhoLostTheLeaseCanCommitNothing() {
    AtomicLong newer = new AtomicLong();
    HandKind kind =
        always(
            run -> {
              HandKind.write(run, "slow");
              if (newer.get() == 0) {
                newer.set(
                    elsewhere(
                        () ->
                            Inside.the(JobQueue.class)
                                .takeNext("there", Set.of(run.parameters()), T.plus(Lease.LENGTH))
                                .orElseThrow()
                                .number()));
              }
              return JobStep.finished(JobSummary.of("tested"));
            });
    long id = asked(kind);

    work(taken(kind, T).orElseThrow(), kind, T);

    assertThat(HandKind.written(id)).isZero();
    assertThat(job(id).state()).as("the newer holder works on it").isEqualTo(JobState.RUNNING);
    work(
        new Lease(id, kind.name(), OptionalLong.empty(), (int) newer.get()),
        kind,
        T.plus(Lease.LENGTH));
    assertThat(HandKind.written(id)).isEqualTo(1);
    assertThat(job(id).state()).isEqualTo(JobState.DONE);
  }

  @Test
  default void j3ALostRaceIsTriedAgainWhole() {
    AtomicInteger calls = new AtomicInteger();
    HandKind kind =
        always(
            run -> {
              HandKind.write(run, "row");
              if (calls.incrementAndGet() < 5) {
                throw new LostRace("made to lose");
              }
              return JobStep.finished(JobSummary.of("tested"));
            });
    long id = asked(kind);

    work(taken(kind, T).orElseThrow(), kind, T);

    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(HandKind.written(id)).isEqualTo(1);
  }

  @Test
  default void j3AServerStoppedInOrderHandsItBackAtOnce() {
    HandKind kind = chunks(3);
    long id = asked(kind);
    work(taken(kind, T).orElseThrow(), kind, T, 1);
    assertThat(job(id).state()).isEqualTo(JobState.QUEUED);

    work(taken(kind, T).orElseThrow(), kind, T);

    assertThat(HandKind.written(id)).isEqualTo(3);
    assertThat(job(id).state()).isEqualTo(JobState.DONE);
  }

  @Test
  default void j4WhatWaitsIsCancelledAtOnce() {
    HandKind kind = chunks(1);
    long id = asked(kind);

    JobView cancelled = Inside.the(Jobs.class).cancel(account("trainee"), id, T);

    assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
    assertThat(taken(kind, T.plus(Duration.ofDays(1)))).isEmpty();
    assertThat(Inside.the(Jobs.class).cancel(account("trainee"), id, T)).isEqualTo(cancelled);
  }

  @Test
  default void j4WhatRunsEndsBeforeItsNextChunk() {
    HandKind three = chunks(3);
    HandKind kind =
        always(
            run -> {
              if (run.checkpoint().equals("1")) {
                elsewhere(() -> Inside.the(Jobs.class).cancel(run.accountId(), run.jobId(), T));
              }
              return three.work(run);
            });
    long id = asked(kind);

    work(taken(kind, T).orElseThrow(), kind, T);

    assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
    assertThat(HandKind.written(id)).as("finished chunks stay").isEqualTo(2);
    assertThat(job(id).keptUntil()).contains(Timekeeper.day(T).plusDays(5));
  }

  @Test
  default void j4AChunkThatTellsIsTakenBack() throws Exception {
    HandKind kind =
        always(
            run -> {
              HandKind.write(run, "row");
              run.tell(new JobProgress(1, OptionalInt.of(2), "writing"));
              assertThat(elsewhere(() -> job(run.jobId())).progress().done()).isEqualTo(1);
              elsewhere(() -> Inside.the(Jobs.class).cancel(run.accountId(), run.jobId(), T));
              run.tell(new JobProgress(2, OptionalInt.of(2), "writing"));
              return JobStep.finished(JobSummary.of("tested"));
            });
    long id = asked(kind);

    work(taken(kind, T).orElseThrow(), kind, T);

    assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
    assertThat(HandKind.written(id)).isZero();
  }

  @Test
  default void j4WhatIsOverStaysAsItIs() {
    HandKind kind = chunks(1);
    long id = asked(kind);
    work(taken(kind, T).orElseThrow(), kind, T);

    assertThat(Inside.the(Jobs.class).cancel(account("trainee"), id, T).state())
        .isEqualTo(JobState.DONE);
  }

  @Test
  default void j5AfterThreeCrashesItHasFailed() {
    HandKind kind = chunks(1);
    long id = asked(kind);
    Instant at = T;
    for (int crash = 0; crash < JobQueue.MOST_CRASHES; crash++) {
      assertThat(taken(kind, at)).as("try " + crash).isPresent();
      at = at.plus(Lease.LENGTH);
    }

    assertThat(taken(kind, at)).isEmpty();
    assertThat(job(id).state()).isEqualTo(JobState.FAILED);
    assertThat(job(id).failure()).contains(JobFailure.CRASHED);
    assertThat(taken(kind, at.plus(Duration.ofDays(1)))).isEmpty();
  }

  @Test
  default void j5WhatBreaksIsTriedAgainAfterAPauseAndThriceInAll() {
    HandKind kind = always(run -> fault());
    long id = asked(kind);
    work(taken(kind, T).orElseThrow(), kind, T);
    assertThat(job(id).state()).isEqualTo(JobState.QUEUED);
    assertThat(taken(kind, T.plusSeconds(10).minus(MOMENT))).isEmpty();
    work(taken(kind, T.plusSeconds(10)).orElseThrow(), kind, T.plusSeconds(10));
    assertThat(job(id).state()).isEqualTo(JobState.QUEUED);
    work(taken(kind, T.plusSeconds(30)).orElseThrow(), kind, T.plusSeconds(30));

    assertThat(job(id).state()).isEqualTo(JobState.FAILED);
    assertThat(job(id).failure()).contains(JobFailure.BROKEN);
    assertThat(job(id).incident()).isPresent();
    assertThat(taken(kind, T.plus(Duration.ofDays(1)))).isEmpty();
  }

  @Test
  default void j5WhatTheWorkRefusesIsNotTriedAgainAndChangesNothing() {
    HandKind kind =
        always(
            run -> {
              HandKind.write(run, "row");
              return new JobStep.Refused(JobSummary.of("tested", "第 3 行"));
            });
    long id = asked(kind);

    work(taken(kind, T).orElseThrow(), kind, T);

    assertThat(job(id).failure()).contains(JobFailure.REFUSED);
    assertThat(job(id).summary()).contains(JobSummary.of("tested", "第 3 行"));
    assertThat(HandKind.written(id)).isZero();
    assertThat(taken(kind, T.plus(Duration.ofDays(1)))).isEmpty();
  }

  @Test
  default void j6AnothersJobIsUnknown() {
    HandKind kind = chunks(1);
    long id = asked(kind);
    Jobs jobs = Inside.the(Jobs.class);
    long other = account("trainee2");

    assertThatThrownBy(() -> jobs.own(other, id)).isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(() -> jobs.cancel(other, id, T)).isInstanceOf(UnknownSubject.class);
    assertThat(jobs.of(other, new Page.Request(0, 500)).items())
        .extracting(JobView::id)
        .doesNotContain(id);
    assertThat(jobs.of(account("trainee"), new Page.Request(0, 500)).items())
        .extracting(JobView::id)
        .contains(id);
  }

  @Test
  default void j7WhatIsOverIsForgottenOnItsDay() {
    HandKind kind = chunks(1);
    long open = asked(kind);
    Instant early = Instant.parse("1999-01-01T00:00:00Z");
    long over = Inside.the(Jobs.class).ask(JobAsker.oneself(account("trainee")), kind, "", early);
    work(taken(kind, early).orElseThrow(), kind, early);
    Jobs jobs = Inside.the(Jobs.class);

    jobs.forget(Timekeeper.day(early).plusDays(4));
    assertThat(job(over).keptUntil()).contains(Timekeeper.day(early).plusDays(5));
    jobs.forget(Timekeeper.day(early).plusDays(5));

    assertThatThrownBy(() -> job(over)).isInstanceOf(UnknownSubject.class);
    assertThat(job(open).state()).isEqualTo(JobState.QUEUED);
  }

  @Test
  default void j8OnlyKnownKindsAreTaken() {
    HandKind kind = chunks(1);
    asked(kind);
    assertThat(Inside.the(JobQueue.class).takeNext("here", Set.of(), T)).isEmpty();
    assertThat(Inside.the(JobQueue.class).takeNext("here", Set.of("tested.other"), T)).isEmpty();
    assertThat(taken(kind, T)).isPresent();
  }

  /** Nobody tells the server of the kind: it is found, and a job of it begins without delay. */
  @Test
  default void aServerWorksOnWhatIsAsked() throws Exception {
    JobKind kind = Inside.the(JobKinds.class).named(AtOnceKind.NAME).orElseThrow();
    long id =
        Inside.the(Jobs.class).ask(JobAsker.oneself(account("trainee")), kind, "丽", Sample.now());

    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!job(id).state().over() && System.nanoTime() < end) {
      Thread.sleep(50);
    }

    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(job(id).summary()).contains(JobSummary.of("tested", "丽"));
    assertThat(job(id).file()).hasValue(AtOnceKind.FILE);
    assertThat(job(id).progress().percent()).hasValue(100);
  }
}

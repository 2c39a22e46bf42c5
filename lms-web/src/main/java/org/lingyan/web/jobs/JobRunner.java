package org.lingyan.web.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.lingyan.jobs.JobAsked;
import org.lingyan.jobs.JobKinds;
import org.lingyan.jobs.JobQueue;
import org.lingyan.jobs.Jobs;
import org.lingyan.jobs.Lease;
import org.lingyan.jobs.Working;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.setup.Setting;

/**
 * Gives jobs their threads: a few at a time, so that pages stay quick. It looks into the queue
 * every few seconds, and at once when somebody asks on this server.
 */
@ApplicationScoped
public class JobRunner {
  private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());
  private static final int USUALLY_AT_ONCE = 2;
  private static final long BEAT_SECONDS = 3;
  private static final Duration RENEWED_AFTER = Lease.LENGTH.dividedBy(3);
  private static final Duration SWEPT_AFTER = Duration.ofHours(1);

  private final JobQueue queue;
  private final Working working;
  private final JobKinds kinds;
  private final Jobs jobs;
  private final Timekeeper time;
  private final WorkInStead inStead;
  private final String owner = Ids.text(Ids.next());
  private final Semaphore places =
      new Semaphore(Setting.JOBS_AT_ONCE.value().map(Integer::parseInt).orElse(USUALLY_AT_ONCE));
  private final Map<Lease, Instant> held = new ConcurrentHashMap<>();
  private volatile Instant swept = Instant.EPOCH;
  private volatile boolean ending;
  private final Semaphore bell = new Semaphore(0);
  private volatile Optional<Future<?>> heart = Optional.empty();

  @Resource private ManagedExecutorService threads;

  /** For the container's proxy. */
  protected JobRunner() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public JobRunner(
      JobQueue queue,
      Working working,
      JobKinds kinds,
      Jobs jobs,
      Timekeeper time,
      WorkInStead inStead) {
    this.queue = queue;
    this.working = working;
    this.kinds = kinds;
    this.jobs = jobs;
    this.time = time;
    this.inStead = inStead;
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    heart = Optional.of(threads.submit(this::beat));
  }

  /**
   * Only a bell: a thread that began in the asking request would share, and then close, what that
   * request reads with.
   */
  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAsked asked) {
    bell.release();
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ended) {
    ending = true;
    heart.ifPresent(beating -> beating.cancel(true));
  }

  private void beat() {
    try {
      while (!ending) {
        bell.tryAcquire(BEAT_SECONDS, TimeUnit.SECONDS);
        bell.drainPermits();
        unharmed(this::renew);
        unharmed(this::take);
        unharmed(this::sweep);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void renew() {
    Instant at = time.now();
    held.forEach(
        (lease, renewed) -> {
          if (!at.isBefore(renewed.plus(RENEWED_AFTER)) && queue.renew(lease, at)) {
            held.replace(lease, renewed, at);
          }
        });
  }

  private void take() {
    while (!ending && places.tryAcquire()) {
      boolean begun = false;
      try {
        Optional<Lease> lease = queue.takeNext(owner, kinds.names(), time.now());
        if (lease.isEmpty()) {
          return;
        }
        held.put(lease.get(), time.now());
        threads.execute(() -> unharmed(() -> work(lease.get())));
        begun = true;
      } finally {
        if (!begun) {
          places.release();
        }
      }
    }
  }

  private void work(Lease lease) {
    try {
      Runnable work =
          () -> working.work(lease, kinds.named(lease.kind()).orElseThrow(), time, () -> ending);
      if (lease.forAccountId().isPresent()) {
        inStead.work(lease.forAccountId().getAsLong(), work);
      } else {
        work.run();
      }
    } finally {
      held.remove(lease);
      places.release();
      bell.release();
    }
  }

  private void sweep() {
    Instant at = time.now();
    if (at.isBefore(swept.plus(SWEPT_AFTER))) {
      return;
    }
    swept = at;
    while (!ending && jobs.forget(Timekeeper.day(at)) > 0) {
      // a great many are forgotten in several steps
    }
  }

  /** An exception would end the beat for ever; the next one may find the database back. */
  private void unharmed(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException broken) {
      if (!ending) {
        LOG.log(System.Logger.Level.WARNING, "looking after jobs did not succeed", broken);
      }
    }
  }
}

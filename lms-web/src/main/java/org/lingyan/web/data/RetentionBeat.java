package org.lingyan.web.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.lingyan.personal.Retained;
import org.lingyan.privacy.retention.RetentionBook;
import org.lingyan.privacy.retention.SweepingData;
import org.lingyan.shared.Timekeeper;

/**
 * Once a day forgets what is due, and writes down how much of what. It begins a while after the
 * start, so that a product that is started anew every night forgets as well, and one that runs for
 * a few minutes is not disturbed.
 */
@ApplicationScoped
public class RetentionBeat {
  private static final System.Logger LOG = System.getLogger(RetentionBeat.class.getName());
  private static final Duration FIRST = Duration.ofMinutes(30);
  private static final Duration EVERY = Duration.ofDays(1);

  private final RetentionBook book;
  private final SweepingData sweeping;
  private final Timekeeper time;
  private volatile List<ScheduledFuture<?>> beats = List.of();

  @Resource private ManagedScheduledExecutorService threads;

  /** For the container's proxy. */
  protected RetentionBeat() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public RetentionBeat(RetentionBook book, SweepingData sweeping, Timekeeper time) {
    this.book = book;
    this.sweeping = sweeping;
    this.time = time;
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    beats = List.of(beat(threads));
  }

  /** Lets it beat on these threads. */
  ScheduledFuture<?> beat(ScheduledExecutorService on) {
    return on.scheduleWithFixedDelay(
        this::unharmed, FIRST.toMinutes(), EVERY.toMinutes(), TimeUnit.MINUTES);
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ended) {
    beats.forEach(beat -> beat.cancel(false));
  }

  /** An exception would end the beat for ever. */
  private void unharmed() {
    try {
      sweep(time.now());
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.WARNING, "forgetting what is due did not succeed", broken);
    }
  }

  private void sweep(Instant at) {
    StringJoiner counts = new StringJoiner(" ");
    for (Retained kind : book.kinds()) {
      int all = 0;
      int some = kind.swept() ? sweeping.some(kind, at) : 0;
      while (some > 0) {
        all += some;
        some = sweeping.some(kind, at);
      }
      if (all > 0) {
        counts.add(kind.name() + " " + all);
      }
    }
    if (counts.length() > 0) {
      book.swept(OptionalLong.empty(), counts.toString(), at);
    }
  }
}

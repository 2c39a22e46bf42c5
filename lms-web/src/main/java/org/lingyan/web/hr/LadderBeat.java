package org.lingyan.web.hr;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.lingyan.oversight.reminder.ReminderLadder;
import org.lingyan.shared.Timekeeper;

/** Lets people be told that hours are missing when a day of the ladder has come. */
@ApplicationScoped
public class LadderBeat {
  private static final System.Logger LOG = System.getLogger(LadderBeat.class.getName());
  private static final long FIRST = 45;
  private static final long MINUTES = 360;

  private final ReminderLadder ladder;
  private final Timekeeper time;
  private volatile Optional<ScheduledFuture<?>> beat = Optional.empty();

  @Resource private ManagedScheduledExecutorService threads;

  /** For the container's proxy. */
  protected LadderBeat() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public LadderBeat(ReminderLadder ladder, Timekeeper time) {
    this.ladder = ladder;
    this.time = time;
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    beat =
        Optional.of(
            threads.scheduleWithFixedDelay(this::unharmed, FIRST, MINUTES, TimeUnit.MINUTES));
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ended) {
    beat.ifPresent(beating -> beating.cancel(false));
  }

  /** An exception would end the beat for ever. */
  private void unharmed() {
    try {
      Instant at = time.now();
      for (ReminderLadder.Rung rung : ladder.due(Timekeeper.day(at))) {
        Optional<Long> person = Optional.of(0L);
        while (person.isPresent()) {
          person = ladder.climb(rung, person.get(), at);
        }
      }
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.WARNING, "reminding of missing hours did not succeed", broken);
    }
  }
}

package org.lingyan.web.credential;

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
import org.lingyan.credential.overview.RegistrationReminders;
import org.lingyan.shared.Timekeeper;

/** Lets people be told of their registrations when a step's day has come. */
@ApplicationScoped
public class ReminderBeat {
  private static final System.Logger LOG = System.getLogger(ReminderBeat.class.getName());
  private static final long FIRST = 5;
  private static final long MINUTES = 360;

  private final RegistrationReminders reminders;
  private final Timekeeper time;
  private volatile Optional<ScheduledFuture<?>> beat = Optional.empty();

  @Resource private ManagedScheduledExecutorService threads;

  /** For the container's proxy. */
  protected ReminderBeat() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public ReminderBeat(RegistrationReminders reminders, Timekeeper time) {
    this.reminders = reminders;
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
      reminders.due(Timekeeper.day(at)).forEach(due -> reminders.tell(due, at));
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.WARNING, "reminding of registrations did not succeed", broken);
    }
  }
}

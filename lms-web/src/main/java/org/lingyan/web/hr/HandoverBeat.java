package org.lingyan.web.hr;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.lingyan.people.person.HandingOver;
import org.lingyan.shared.Timekeeper;

/** Lets people be led by who takes over when the day of a leave has come. */
@ApplicationScoped
public class HandoverBeat {
  private static final System.Logger LOG = System.getLogger(HandoverBeat.class.getName());
  private static final long FIRST = 1;
  private static final long MINUTES = 30;

  private final HandingOver handing;
  private final Timekeeper time;
  private volatile Optional<ScheduledFuture<?>> beat = Optional.empty();

  @Resource private ManagedScheduledExecutorService threads;

  /** For the container's proxy. */
  protected HandoverBeat() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public HandoverBeat(HandingOver handing, Timekeeper time) {
    this.handing = handing;
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
      LocalDate today = time.today();
      handing.due(today).forEach(person -> handing.handOver(person, today));
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.WARNING, "handing over did not succeed", broken);
    }
  }
}

package org.lingyan.web.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.lingyan.people.intake.Intakes;
import org.lingyan.shared.Timekeeper;

/** Lets the rows of imports be forgotten when their days are past. */
@ApplicationScoped
public class IntakeSweeper {
  private static final System.Logger LOG = System.getLogger(IntakeSweeper.class.getName());
  private static final long MINUTES = 60;

  private final Intakes intakes;
  private final Timekeeper time;
  private volatile Optional<ScheduledFuture<?>> beat = Optional.empty();

  @Resource private ManagedScheduledExecutorService threads;

  /** For the container's proxy. */
  protected IntakeSweeper() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public IntakeSweeper(Intakes intakes, Timekeeper time) {
    this.intakes = intakes;
    this.time = time;
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    beat =
        Optional.of(
            threads.scheduleWithFixedDelay(this::sweep, MINUTES, MINUTES, TimeUnit.MINUTES));
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ended) {
    beat.ifPresent(beating -> beating.cancel(false));
  }

  /** An exception would end the beat for ever. */
  private void sweep() {
    try {
      while (intakes.forget(time.today()) > 0) {
        // a great many are forgotten in several steps
      }
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.WARNING, "looking after imports did not succeed", broken);
    }
  }
}

package org.lingyan.web.files;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.lingyan.files.SweepingFiles;
import org.lingyan.shared.Timekeeper;

/** Lets files be scanned that wait for the scanner, and lets the room tidy up. */
@ApplicationScoped
public class FileSweeper {
  private static final System.Logger LOG = System.getLogger(FileSweeper.class.getName());
  private static final long SCAN_MINUTES = 5;
  private static final long SWEEP_MINUTES = 60;

  private final SweepingFiles sweeping;
  private final Timekeeper time;
  private volatile List<ScheduledFuture<?>> beats = List.of();

  @Resource private ManagedScheduledExecutorService threads;

  /** For the container's proxy. */
  protected FileSweeper() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public FileSweeper(SweepingFiles sweeping, Timekeeper time) {
    this.sweeping = sweeping;
    this.time = time;
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    beats =
        List.of(
            every(SCAN_MINUTES, () -> sweeping.scanWaiting(time.now())),
            every(SWEEP_MINUTES, () -> sweeping.sweep(time.now())));
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ended) {
    beats.forEach(beat -> beat.cancel(false));
  }

  private ScheduledFuture<?> every(long minutes, Runnable work) {
    return threads.scheduleWithFixedDelay(() -> unharmed(work), minutes, minutes, TimeUnit.MINUTES);
  }

  /** An exception would end the beat for ever. */
  private static void unharmed(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException broken) {
      LOG.log(System.Logger.Level.WARNING, "looking after files did not succeed", broken);
    }
  }
}

package org.lingyan.web.notice;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.lingyan.notice.channel.Channels;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.notice.outbox.Delivering;
import org.lingyan.notice.outbox.Parcel;
import org.lingyan.shared.Timekeeper;

/**
 * Sends what is due: a look every few seconds, which is one statement while nothing is. Where no
 * channel is set up it does not run at all.
 */
@ApplicationScoped
public class DeliveryRunner {
  private static final System.Logger LOG = System.getLogger(DeliveryRunner.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(5);
  // A message takes half a minute at most: nothing is begun that may outlive the lease.
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final Delivering delivering;
  private final Channels channels;
  private final Timekeeper time;
  private final String owner = UUID.randomUUID().toString();

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  private ManagedScheduledExecutorService executor;

  private Optional<Future<?>> running = Optional.empty();

  /** For the container's proxy. */
  protected DeliveryRunner() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public DeliveryRunner(Delivering delivering, Channels channels, Timekeeper time) {
    this.delivering = delivering;
    this.channels = channels;
    this.time = time;
  }

  /** Begins with the application. */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    if (channels.open().isEmpty()) {
      LOG.log(System.Logger.Level.INFO, "no channel is set up: notices stay in the product");
      return;
    }
    LOG.log(System.Logger.Level.INFO, "notices leave by {0}", channels.open());
    running =
        Optional.of(
            executor.scheduleWithFixedDelay(
                this::round, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS));
  }

  @PreDestroy
  void end() {
    running.ifPresent(task -> task.cancel(true));
  }

  /** Sends everything that is due now. */
  void round() {
    try {
      List<Parcel> parcels = delivering.takeDue(owner, time.now());
      while (!parcels.isEmpty() && !Thread.currentThread().isInterrupted()) {
        parcels.forEach(this::deliver);
        parcels = delivering.takeDue(owner, time.now());
      }
    } catch (RuntimeException broken) {
      // The next look finds it again: what was taken comes back when its lease ends.
      LOG.log(System.Logger.Level.WARNING, "a round of deliveries broke off", broken);
    }
  }

  private void deliver(Parcel parcel) {
    if (time.now().isAfter(parcel.leasedUntil().minus(MARGIN))) {
      return;
    }
    Optional<DeliveryFailure> failure = channels.of(parcel.channel()).send(parcel.message());
    boolean ours =
        failure.isEmpty()
            ? delivering.sent(parcel, time.now())
            : delivering.failed(parcel, failure.get(), time.now());
    if (!ours) {
      LOG.log(
          System.Logger.Level.WARNING,
          "message {0} was sent after its lease",
          parcel.message().id());
    }
  }
}

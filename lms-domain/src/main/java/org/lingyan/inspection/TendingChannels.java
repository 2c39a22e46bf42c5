package org.lingyan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.Robots;
import org.lingyan.notice.outbox.DeliveryLog;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.UnknownSubject;

/** Adds robots and ends them, and starts deliveries again; each with its line of the log (I8). */
@ApplicationScoped
@Transactional
public class TendingChannels {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_SECRET = 120;

  private final Robots robots;
  private final DeliveryLog deliveries;
  private final ReadingDeliveries reading;
  private final Organisations organisations;
  private final ActionLog log;

  /** For the container's proxy. */
  protected TendingChannels() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public TendingChannels(
      Robots robots,
      DeliveryLog deliveries,
      ReadingDeliveries reading,
      Organisations organisations,
      ActionLog log) {
    this.robots = robots;
    this.deliveries = deliveries;
    this.reading = reading;
    this.organisations = organisations;
    this.log = log;
  }

  /**
   * Adds a robot to the group of an organisation.
   *
   * @return its id, or what is to be put right
   * @throws UnknownSubject when the organisation lies outside the scope
   */
  public Outcome<Long> add(Scope scope, RobotWish wish, Instant at) {
    long place = organisations.inScope(scope, wish.organisationId()).id();
    Optional<Reason> against = against(wish);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    ChannelKind channel = wish.channel().orElseThrow();
    long id =
        robots.add(
            new Robots.Robot(0, place, channel, wish.name()), wish.token(), wish.secret(), at);
    record(scope, "robot.add", place, channel + " " + wish.name(), at);
    return new Outcome.Recorded<>(id);
  }

  private static Optional<Reason> against(RobotWish wish) {
    if (wish.channel().filter(kind -> !kind.toPerson()).isEmpty()) {
      return Optional.of(new ChannelRefusal.NoKind());
    }
    if (wish.name().isBlank() || wish.name().length() > LONGEST_NAME) {
      return Optional.of(new ChannelRefusal.BadName());
    }
    if (!Robots.isKey(wish.token())) {
      return Optional.of(new ChannelRefusal.BadToken());
    }
    return wish.secret().length() > LONGEST_SECRET
        ? Optional.of(new ChannelRefusal.BadSecret())
        : Optional.empty();
  }

  /**
   * Ends a robot.
   *
   * @throws UnknownSubject when there is none, it has ended, or its organisation lies outside
   */
  public void end(Scope scope, long id, Instant at) {
    Robots.Robot robot =
        robots.all().stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new UnknownSubject("robot:" + id));
    organisations.inScope(scope, robot.organisationId());
    robots.end(id, at);
    record(scope, "robot.end", robot.organisationId(), robot.channel() + " " + robot.name(), at);
  }

  /**
   * I6: lets a delivery that was given up be tried again.
   *
   * @return its id, or that it is not given up
   * @throws UnknownSubject when there is none, or outside
   */
  public Outcome<Long> again(Scope scope, long id, Instant at) {
    ReadingDeliveries.Placed placed = reading.inScope(scope, id);
    if (!deliveries.again(id, at)) {
      return Outcome.refused(new ChannelRefusal.NotGivenUp());
    }
    record(scope, "delivery.again", placed.organisationId(), placed.channel().name(), at);
    return new Outcome.Recorded<>(id);
  }

  private void record(Scope scope, String name, long place, String detail, Instant at) {
    log.record(
        new Action(
            at,
            OptionalLong.of(scope.accountId()),
            name,
            "organisation:" + place,
            Action.Result.DONE,
            detail));
  }
}

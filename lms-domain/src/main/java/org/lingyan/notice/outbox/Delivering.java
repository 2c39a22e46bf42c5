package org.lingyan.notice.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.Channels;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.channel.OutsideMessage;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/** Hands what is due to runners, and notes what became of it (N8, N9, N10). */
@ApplicationScoped
public class Delivering {
  /** How long a delivery stays with a runner. */
  static final Duration LEASE = Duration.ofMinutes(10);

  // Ten messages of half a minute are half the lease.
  private static final int AT_ONCE = 10;

  private final EntityManager em;
  private final Keyring keys;
  private final Channels channels;

  /** For the container's proxy. */
  protected Delivering() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public Delivering(EntityManager em, Keyring keys, Channels channels) {
    this.em = em;
    this.keys = keys;
    this.channels = channels;
  }

  /**
   * Takes what is due, at most ten, each for this runner alone until its lease ends. One statement
   * when nothing is.
   *
   * @param owner the runner's name, at most 60 ASCII characters
   */
  @Transactional
  public List<Parcel> takeDue(String owner, Instant at) {
    if (channels.open().isEmpty()) {
      return List.of();
    }
    String open =
        channels.open().stream()
            .map(kind -> "'" + kind.name() + "'")
            .collect(Collectors.joining(", "));
    List<Due> due =
        Rows.list(
            em,
            "SELECT id, addressee, addressee_id, channel, attempts,"
                + " leased_by IS NOT NULL FROM notice_delivery"
                + " WHERE state = 'QUEUED' AND next_at <= ?1"
                + " AND (leased_until IS NULL OR leased_until <= ?1) AND channel IN ("
                + open
                + ") ORDER BY next_at LIMIT "
                + AT_ONCE
                + " FOR UPDATE SKIP LOCKED",
            Due::of,
            at);
    List<Parcel> parcels = new ArrayList<>();
    for (Due one : due) {
      take(one, owner, at).ifPresent(parcels::add);
    }
    return parcels;
  }

  private Optional<Parcel> take(Due due, String owner, Instant at) {
    Optional<Address> address = address(due);
    List<NoticeKind> waiting =
        Rows.list(
            em,
            "SELECT n.kind FROM notice_delivery_part p JOIN notice n ON n.id = p.notice_id"
                + " WHERE p.delivery_id = ?1 AND n.read_at IS NULL AND n.until_at > ?2",
            row -> row.word(0, NoticeKind.class),
            due.id(),
            at);
    if (waiting.isEmpty() || address.isEmpty()) {
      end(due.id(), DeliveryState.NEEDLESS, at);
      return Optional.empty();
    }
    // A runner that dies at every try notes no failure: the tries are counted here.
    if (due.left() && Backoff.isLast(due.attempts())) {
      end(due.id(), DeliveryState.GIVEN_UP, at);
      return Optional.empty();
    }
    Instant until = at.plus(LEASE);
    Rows.change(
        em,
        "UPDATE notice_delivery SET attempts = attempts + 1, leased_by = ?2, leased_until = ?3"
            + " WHERE id = ?1",
        due.id(),
        owner,
        until);
    Optional<NoticeKind> kind =
        waiting.stream().distinct().count() == 1 ? Optional.of(waiting.get(0)) : Optional.empty();
    OutsideMessage message =
        new OutsideMessage(
            Ids.text(due.id()),
            kind,
            waiting.size(),
            address.get().address(),
            address.get().secret());
    return Optional.of(
        new Parcel(due.id(), owner, due.attempts() + 1, due.channel(), message, until));
  }

  private Optional<Address> address(Due due) {
    if (due.addressee() == Addressee.GROUP) {
      return Rows.first(
          em,
          "SELECT token, secret FROM notice_robot WHERE id = ?1 AND ended_at IS NULL",
          row -> new Address(keys.open(row.bytes(0)), keys.open(row.bytes(1))),
          due.addresseeId());
    }
    return Rows.first(
        em,
        "SELECT address FROM notice_address WHERE person_id = ?1 AND channel = ?2"
            + " AND confirmed_at IS NOT NULL",
        row -> new Address(keys.open(row.bytes(0)), ""),
        due.addresseeId(),
        due.channel());
  }

  private void end(long id, DeliveryState state, Instant at) {
    Rows.change(
        em,
        "UPDATE notice_delivery SET state = '"
            + state.name()
            + "', ended_at = ?2, leased_by = NULL, leased_until = NULL WHERE id = ?1",
        id,
        at);
  }

  /**
   * Notes that the other side has taken it.
   *
   * @return whether it was still this runner's
   */
  @Transactional
  public boolean sent(Parcel parcel, Instant at) {
    int marked =
        Rows.change(
            em,
            "UPDATE notice_delivery SET state = 'SENT', failure = NULL, ended_at = ?4,"
                + " leased_by = NULL, leased_until = NULL WHERE id = ?1 AND leased_by = ?2"
                + " AND attempts = ?3 AND state = 'QUEUED'",
            parcel.deliveryId(),
            parcel.owner(),
            parcel.attempt(),
            at);
    note(parcel, null, at);
    return marked == 1;
  }

  /**
   * Notes that it was not taken: it waits for the next try, or is given up.
   *
   * @return whether it was still this runner's
   */
  @Transactional
  public boolean failed(Parcel parcel, DeliveryFailure failure, Instant at) {
    boolean over = failure.lasting() || Backoff.isLast(parcel.attempt());
    int marked =
        Rows.change(
            em,
            "UPDATE notice_delivery SET state = ?4, failure = ?5, next_at = ?6,"
                + " ended_at = IF(?4 = 'QUEUED', NULL, ?7), leased_by = NULL, leased_until = NULL"
                + " WHERE id = ?1 AND leased_by = ?2 AND attempts = ?3 AND state = 'QUEUED'",
            parcel.deliveryId(),
            parcel.owner(),
            parcel.attempt(),
            over ? DeliveryState.GIVEN_UP : DeliveryState.QUEUED,
            failure,
            at.plus(Backoff.after(parcel.attempt())),
            at);
    note(parcel, failure, at);
    return marked == 1;
  }

  private void note(Parcel parcel, DeliveryFailure failure, Instant at) {
    Rows.change(
        em,
        "INSERT INTO notice_attempt (delivery_id, attempt, at, failure) VALUES (?1, ?2, ?3, ?4)",
        parcel.deliveryId(),
        parcel.attempt(),
        at,
        failure);
  }

  private record Address(String address, String secret) {}

  private record Due(
      long id,
      Addressee addressee,
      long addresseeId,
      ChannelKind channel,
      int attempts,
      boolean left) {
    static Due of(Rows.Row row) {
      return new Due(
          row.number(0),
          row.word(1, Addressee.class),
          row.number(2),
          row.word(3, ChannelKind.class),
          row.count(4),
          row.flag(5));
    }
  }
}

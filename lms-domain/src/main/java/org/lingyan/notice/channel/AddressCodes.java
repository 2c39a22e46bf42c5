package org.lingyan.notice.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** N15: makes codes for addresses that await one, and takes them. */
@ApplicationScoped
public class AddressCodes {
  /** How long a code is good. */
  public static final Duration GOOD = Duration.ofMinutes(15);

  /** Wrong tries after which a code is good no more. */
  public static final int MOST_TRIES = 5;

  /** Codes for one channel of one person on a local day. */
  public static final int MOST_A_DAY = 5;

  private static final Duration BETWEEN = Duration.ofMinutes(1);
  private static final int FIGURES = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected AddressCodes() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public AddressCodes(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /**
   * A new code for an address that awaits one; the one before is good no more.
   *
   * @throws UnknownSubject when no address of that channel awaits one
   */
  @Transactional
  public Outcome<CodeMessage> issue(long personId, ChannelKind channel, Instant at) {
    String address = awaiting(personId, channel);
    LocalDate today = Timekeeper.day(at);
    Optional<Kept> before = kept(personId, channel);
    if (before.filter(code -> code.at().plus(BETWEEN).isAfter(at)).isPresent()) {
      return Outcome.refused(new CodeRefusal.TooSoon());
    }
    int sent = before.filter(code -> code.sentDay().equals(today)).map(Kept::sent).orElse(0);
    if (sent >= MOST_A_DAY) {
      return Outcome.refused(new CodeRefusal.TooMany(MOST_A_DAY));
    }
    String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(FIGURES));
    Rows.change(
        em,
        "REPLACE INTO notice_address_code"
            + " (person_id, channel, mac, until_at, tries, sent_day, sent, at)"
            + " VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6, ?7)",
        personId,
        channel,
        mac(keys.newest(Keyring.Use.TOKEN), personId, channel, address, code),
        at.plus(GOOD),
        today,
        sent + 1,
        at);
    return new Outcome.Recorded<>(new CodeMessage(Ids.text(Ids.next()), address, code));
  }

  /**
   * Takes the code that was typed in; a wrong one is counted.
   *
   * @throws UnknownSubject when no address of that channel awaits one
   */
  @Transactional
  public Outcome<ChannelKind> confirm(
      long personId, ChannelKind channel, String typed, Instant at) {
    String address = awaiting(personId, channel);
    Optional<Kept> kept = kept(personId, channel);
    if (kept.isEmpty() || !kept.get().until().isAfter(at)) {
      return Outcome.refused(new CodeRefusal.Expired());
    }
    if (kept.get().tries() >= MOST_TRIES) {
      return Outcome.refused(new CodeRefusal.Spent());
    }
    String code = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    byte[] wanted = kept.get().mac();
    if (!MessageDigest.isEqual(wanted, mac(wanted[0], personId, channel, address, code))) {
      Rows.change(
          em,
          "UPDATE notice_address_code SET tries = tries + 1 WHERE person_id = ?1 AND channel = ?2",
          personId,
          channel);
      int left = MOST_TRIES - kept.get().tries() - 1;
      return Outcome.refused(left == 0 ? new CodeRefusal.Spent() : new CodeRefusal.Wrong(left));
    }
    Rows.change(
        em,
        "UPDATE notice_address SET confirmed_at = ?3 WHERE person_id = ?1 AND channel = ?2",
        personId,
        channel,
        at);
    // The row stays for its count of the day; its code is good no more.
    Rows.change(
        em,
        "UPDATE notice_address_code SET until_at = ?3 WHERE person_id = ?1 AND channel = ?2",
        personId,
        channel,
        at);
    return new Outcome.Recorded<>(channel);
  }

  /** Locked: of two who type at once each try is counted. */
  private String awaiting(long personId, ChannelKind channel) {
    return Rows.first(
            em,
            "SELECT address FROM notice_address WHERE person_id = ?1 AND channel = ?2"
                + " AND confirmed_at IS NULL FOR UPDATE",
            row -> keys.open(row.bytes(0)),
            personId,
            channel)
        .orElseThrow(() -> new UnknownSubject("address of person:" + personId));
  }

  private Optional<Kept> kept(long personId, ChannelKind channel) {
    return Rows.first(
        em,
        "SELECT mac, until_at, tries, sent_day, sent, at FROM notice_address_code"
            + " WHERE person_id = ?1 AND channel = ?2",
        row ->
            new Kept(
                row.bytes(0),
                row.moment(1).orElseThrow(),
                row.count(2),
                row.day(3),
                row.count(4),
                row.moment(5).orElseThrow()),
        personId,
        channel);
  }

  /** The address is part of it: a code for another one confirms nothing. */
  private byte[] mac(int version, long personId, ChannelKind channel, String address, String code) {
    String message =
        String.join("\n", "address", Long.toString(personId), channel.name(), address, code);
    byte[] mac =
        keys.mac(Keyring.Use.TOKEN, version & 0xff, message.getBytes(StandardCharsets.UTF_8));
    byte[] all = new byte[mac.length + 1];
    all[0] = (byte) version;
    System.arraycopy(mac, 0, all, 1, mac.length);
    return all;
  }

  private record Kept(
      byte[] mac, Instant until, int tries, LocalDate sentDay, int sent, Instant at) {
    Kept {
      mac = mac.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Kept kept && Arrays.equals(mac, kept.mac) && at.equals(kept.at);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(mac);
    }

    @Override
    public String toString() {
      return "a code for an address";
    }
  }
}

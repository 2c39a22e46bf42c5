package org.lingyan.notice.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** What each person wants to be told outside the product (N5). */
@ApplicationScoped
public class Preferences {
  // No control characters and nothing that separates addresses: it becomes a header.
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}.-]{3,120}");
  private static final Pattern PHONE = Pattern.compile("\\+?\\d{6,15}");

  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected Preferences() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public Preferences(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /** A person's settings. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public NoticeSettings of(long personId) {
    Map<ChannelKind, String> addresses = new EnumMap<>(ChannelKind.class);
    Set<ChannelKind> awaiting = EnumSet.noneOf(ChannelKind.class);
    Rows.list(
            em,
            "SELECT channel, address, confirmed_at IS NULL FROM notice_address"
                + " WHERE person_id = ?1",
            row -> new Held(row.word(0, ChannelKind.class), keys.open(row.bytes(1)), row.flag(2)),
            personId)
        .forEach(
            one -> {
              addresses.put(one.channel(), one.address());
              if (one.awaiting()) {
                awaiting.add(one.channel());
              }
            });
    boolean daily =
        Rows.first(
                em,
                "SELECT daily FROM notice_setting WHERE person_id = ?1",
                row -> row.flag(0),
                personId)
            .orElse(NoticeSettings.DEFAULT.daily());
    return new NoticeSettings(daily, addresses, awaiting);
  }

  private record Held(ChannelKind channel, String address, boolean awaiting) {}

  /**
   * Keeps a person's settings; a missing address takes the channel away. A new or changed one
   * awaits its code (N15).
   *
   * @return with what holds now
   */
  @Transactional
  public Outcome<NoticeSettings> keep(long personId, NoticeSettings wanted, Instant at) {
    List<Reason> against = new ArrayList<>();
    wanted
        .addresses()
        .forEach(
            (channel, address) -> {
              if (!fits(channel, address)) {
                against.add(new SettingsRefusal.NoAddress(channel));
              }
            });
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    Rows.change(
        em,
        "INSERT INTO notice_setting (person_id, daily, at) VALUES (?1, ?2, ?3)"
            + " ON DUPLICATE KEY UPDATE daily = ?2, at = ?3",
        personId,
        wanted.daily(),
        at);
    Map<ChannelKind, String> before = of(personId).addresses();
    before.keySet().stream()
        .filter(channel -> !wanted.addresses().containsKey(channel))
        .forEach(
            channel ->
                Rows.change(
                    em,
                    "DELETE FROM notice_address WHERE person_id = ?1 AND channel = ?2",
                    personId,
                    channel));
    wanted.addresses().entrySet().stream()
        .filter(one -> !one.getValue().equals(before.get(one.getKey())))
        .forEach(
            one ->
                Rows.change(
                    em,
                    "REPLACE INTO notice_address (person_id, channel, address, at)"
                        + " VALUES (?1, ?2, ?3, ?4)",
                    personId,
                    one.getKey(),
                    keys.seal(one.getValue()),
                    at));
    return new Outcome.Recorded<>(of(personId));
  }

  static boolean fits(ChannelKind channel, String address) {
    return switch (channel) {
      case MAIL -> MAIL.matcher(address).matches();
      case SMS -> PHONE.matcher(address).matches();
      case DINGTALK, WECOM -> false;
    };
  }
}

package org.lingyan.notice.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Robots that speak in the group of an organisation. Who calls it has checked the right to. */
@ApplicationScoped
public class Robots {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,128}");

  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected Robots() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public Robots(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /** Whether this can be the key of a robot: it becomes part of an address. */
  public static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  /**
   * Adds one.
   *
   * @param token its key at the other side
   * @param secret what signs; empty where nothing is signed
   * @return its id
   */
  @Transactional
  public long add(Robot robot, String token, String secret, Instant at) {
    if (robot.channel().toPerson() || !isKey(token)) {
      throw new IllegalArgumentException("no robot of " + robot.channel());
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO notice_robot (id, organisation_id, channel, name, token, secret, since)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        id,
        robot.organisationId(),
        robot.channel(),
        robot.name(),
        keys.seal(token),
        keys.seal(secret),
        at);
    return id;
  }

  /**
   * Ends one.
   *
   * @throws UnknownSubject when there is none, or it has ended
   */
  @Transactional
  public void end(long id, Instant at) {
    int ended =
        Rows.change(
            em, "UPDATE notice_robot SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL", id, at);
    if (ended != 1) {
      throw new UnknownSubject("robot:" + id);
    }
  }

  /** Those that speak now; there are few. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Robot> all() {
    return Rows.list(
        em,
        "SELECT id, organisation_id, channel, name FROM notice_robot WHERE ended_at IS NULL"
            + " ORDER BY id",
        row ->
            new Robot(row.number(0), row.number(1), row.word(2, ChannelKind.class), row.text(3)));
  }

  /**
   * A robot; its key is told to nobody.
   *
   * @param id its id; any number for one that is not added yet
   * @param organisationId in whose group it speaks
   * @param channel 钉钉 or 企业微信
   * @param name what people call the group
   */
  public record Robot(long id, long organisationId, ChannelKind channel, String name) {}
}

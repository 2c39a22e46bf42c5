package org.lingyan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.DeliveryState;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads what left the product, or should have, inside a scope (I6). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadingDeliveries {
  private static final String FROM =
      " FROM notice_delivery d LEFT JOIN person i ON d.addressee = 'PERSON' AND i.id ="
          + " d.addressee_id LEFT JOIN person p ON p.id = i.main_id"
          + " LEFT JOIN notice_robot r ON d.addressee = 'GROUP' AND r.id = d.addressee_id"
          // Where she works on the day, or was last.
          + " LEFT JOIN employment e ON e.person_id = p.id AND e.main AND e.from_day <= ?1"
          + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id"
          + " AND l.main AND l.from_day <= ?1 AND l.from_day > e.from_day)"
          + " JOIN organisation_state o ON o.organisation_id ="
          + " COALESCE(e.organisation_id, r.organisation_id)"
          + " AND o.from_day <= LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
          + " AND o.until_day > LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))";
  private static final String COLUMNS =
      "SELECT d.id, COALESCE(p.name, r.name) AS whom, d.addressee = 'GROUP' AS in_group,"
          + " o.name AS place, d.channel, d.state,"
          + " d.attempts, d.failure, d.at, d.next_at, d.ended_at";

  private final EntityManager em;

  /** For the container's proxy. */
  protected ReadingDeliveries() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public ReadingDeliveries(EntityManager em) {
    this.em = em;
  }

  /** Deliveries to people and groups inside the scope, the newest first. Two statements. */
  public Page<DeliveryLine> lines(Scope scope, DeliveryFilter filter, Page.Request page) {
    Where where = new Where();
    where.numbered("?", scope.day());
    where.and(
        "d.at >= ? AND d.at < ?",
        filter.days().from().atStartOfDay(Timekeeper.ZONE).toInstant(),
        filter.days().until().atStartOfDay(Timekeeper.ZONE).toInstant());
    filter.channel().ifPresent(channel -> where.and("d.channel = ?", channel.name()));
    filter.state().ifPresent(state -> where.and("d.state = ?", state.name()));
    return page(scope, where, " ORDER BY d.at DESC, d.id DESC", page);
  }

  /**
   * Those inside the scope that are in trouble: given up first, then those that failed and will be
   * tried again.
   */
  public Page<DeliveryLine> troubled(Scope scope, Page.Request page) {
    Where where = new Where();
    where.numbered("?", scope.day());
    where.and("(d.state = 'GIVEN_UP' OR d.state = 'QUEUED' AND d.failure IS NOT NULL)");
    return page(scope, where, " ORDER BY d.state, d.next_at DESC, d.id DESC", page);
  }

  /** How many inside the scope are in each state, on each way; one statement. */
  public List<Count> counts(Scope scope) {
    Where where = new Where();
    where.numbered("?", scope.day());
    scope.restrict(where, "o.path");
    return Rows.list(
        em,
        "SELECT d.channel, d.state, COUNT(*)"
            + FROM
            + where.sql()
            + " GROUP BY d.channel, d.state ORDER BY d.channel, d.state",
        row ->
            new Count(
                row.word(0, ChannelKind.class), row.word(1, DeliveryState.class), row.number(2)),
        where.parameters());
  }

  /**
   * A delivery that the scope reads.
   *
   * @return where it belongs
   * @throws UnknownSubject when there is none, or outside
   */
  public Placed inScope(Scope scope, long id) {
    Where where = new Where();
    where.numbered("?", scope.day());
    where.and("d.id = ?", id);
    scope.restrict(where, "o.path");
    return Rows.first(
            em,
            "SELECT o.organisation_id, d.channel" + FROM + where.sql(),
            row -> new Placed(row.number(0), row.word(1, ChannelKind.class)),
            where.parameters())
        .orElseThrow(() -> new UnknownSubject("delivery:" + id));
  }

  private Page<DeliveryLine> page(Scope scope, Where where, String order, Page.Request page) {
    scope.restrict(where, "o.path");
    String from = FROM + where.sql();
    long total =
        Rows.first(em, "SELECT COUNT(*)" + from, row -> row.number(0), where.parameters())
            .orElse(0L);
    String limit = where.numbered(order + " LIMIT ? OFFSET ?", page.size(), page.offset());
    List<DeliveryLine> lines =
        Rows.list(
            em,
            // What is in a delivery is looked up for the lines of the page alone.
            "SELECT f.*, (SELECT GROUP_CONCAT(DISTINCT n.kind ORDER BY n.kind) FROM"
                + " notice_delivery_part q JOIN notice n ON n.id = q.notice_id"
                + " WHERE q.delivery_id = f.id), (SELECT COUNT(*) FROM notice_delivery_part q"
                + " WHERE q.delivery_id = f.id) FROM ("
                + COLUMNS
                + from
                + limit
                + ") f"
                + order.replace("d.", "f."),
            ReadingDeliveries::line,
            where.parameters());
    return new Page<>(lines, page.page(), page.size(), total);
  }

  private static DeliveryLine line(Rows.Row row) {
    return new DeliveryLine(
        row.number(0),
        row.text(1),
        row.flag(2),
        row.text(3),
        row.word(4, ChannelKind.class),
        kinds(row.text(11)),
        row.count(12),
        row.word(5, DeliveryState.class),
        row.count(6),
        row.missing(7) ? Optional.empty() : Optional.of(row.word(7, DeliveryFailure.class)),
        new DeliveryLine.Times(
            row.moment(8).orElseThrow(), row.moment(9).orElseThrow(), row.moment(10)));
  }

  private static List<NoticeKind> kinds(String joined) {
    return joined.isEmpty()
        ? List.of()
        : Arrays.stream(joined.split(",")).map(NoticeKind::valueOf).toList();
  }

  /**
   * Where a delivery belongs.
   *
   * @param organisationId where its addressee works, or whose group it is
   * @param channel on which way it goes
   */
  public record Placed(long organisationId, ChannelKind channel) {}

  /**
   * How many.
   *
   * @param channel on which way
   * @param state in which state
   * @param deliveries so many
   */
  public record Count(ChannelKind channel, DeliveryState state, long deliveries) {}
}

package org.lingyan.people.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Reads what was done to the tree inside a scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class TreeHistory {
  // What it was called when the event had been entered: what the next event says that it was called
  // before, else what it is called on the event's day. Of what was closed on its first day no state
  // is left.
  private static final String NAME =
      "COALESCE((SELECT x.before_text FROM organisation_event x WHERE x.organisation_id = %1$s"
          + " AND x.id > e.id AND x.kind IN ('RENAME', 'MERGE', 'SPLIT', 'CLOSE', 'UNDO')"
          + " ORDER BY x.id LIMIT 1), (SELECT s.name FROM organisation_state s"
          + " WHERE s.organisation_id = %1$s AND s.from_day <= e.day"
          + " ORDER BY s.from_day DESC LIMIT 1), (SELECT s.name FROM organisation_state s"
          + " WHERE s.organisation_id = %1$s ORDER BY s.from_day LIMIT 1), '')";

  // Whether a later change that stands is about the same organisation.
  private static final String FOLLOWED =
      "(EXISTS (SELECT 1 FROM organisation_event f WHERE f.organisation_id = e.organisation_id"
          + " AND f.id > e.id AND f.kind <> 'UNDO'"
          + " AND NOT EXISTS (SELECT 1 FROM organisation_event w WHERE w.undoes = f.id))"
          + " OR EXISTS (SELECT 1 FROM organisation_before b JOIN organisation_event g"
          + " ON g.id = b.event_id WHERE b.organisation_id = e.organisation_id AND g.id > e.id"
          + " AND NOT EXISTS (SELECT 1 FROM organisation_event w WHERE w.undoes = g.id)))";

  // Whether there is something to put back.
  private static final String KEPT =
      "(e.kind = 'SPLIT' OR EXISTS (SELECT 1 FROM organisation_before k WHERE k.event_id = e.id))";

  private static final String SELECT =
      "SELECT "
          + TreeStates.EVENT_COLUMNS
          + ", "
          + NAME.formatted("e.organisation_id")
          + ", "
          + NAME.formatted("e.other_id")
          + ", (SELECT d.kind FROM organisation_event d WHERE d.id = e.undoes), "
          + FOLLOWED
          + ", "
          + KEPT;

  private final EntityManager em;

  /** For the container's proxy. */
  protected TreeHistory() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public TreeHistory(EntityManager em) {
    this.em = em;
  }

  /**
   * Events of organisations that stand, stood or will stand inside the scope, the one entered last
   * first.
   *
   * @param organisation only those in which this one is changed or named; empty for all
   */
  public Page<Line> page(Scope scope, OptionalLong organisation, Page.Request page) {
    Where where = new Where();
    List<String> paths = scope.subtrees();
    if (paths.isEmpty()) {
      where.and("1 = 0");
    }
    // One place of the tree is asked for its own events: whoever may open it may read them.
    if (organisation.isPresent()) {
      long id = organisation.getAsLong();
      where.and("(e.organisation_id = ? OR e.other_id = ?)", id, id);
    } else if (!paths.isEmpty()) {
      String any = String.join(" OR ", paths.stream().map(path -> "p.path LIKE ?").toList());
      where.and(
          "EXISTS (SELECT 1 FROM organisation_state p"
              + " WHERE p.organisation_id IN (e.organisation_id, e.other_id) AND ("
              + any
              + "))",
          paths.stream().map(path -> path + "%").toArray());
    }
    String from = " FROM organisation_event e" + where.sql();
    long total =
        Rows.first(em, "SELECT COUNT(*)" + from, row -> row.number(0), where.parameters())
            .orElse(0L);
    String limited = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    List<Line> found =
        Rows.list(
            em,
            SELECT + from + " ORDER BY e.id DESC" + limited,
            TreeHistory::line,
            where.parameters());
    return new Page<>(found, page.page(), page.size(), total);
  }

  /** One event as a list shows it; empty when there is none. Who calls it has checked the scope. */
  public Optional<Line> one(long event) {
    return Rows.first(
        em, SELECT + " FROM organisation_event e WHERE e.id = ?1", TreeHistory::line, event);
  }

  private static Line line(Rows.Row row) {
    TreeEvent event = TreeStates.event(row);
    Optional<TreeChangeKind> took =
        row.missing(13) ? Optional.empty() : Optional.of(row.word(13, TreeChangeKind.class));
    boolean gone =
        event.kind().ends() || took.filter(kind -> kind == TreeChangeKind.OPEN).isPresent();
    boolean stands = event.kind() != TreeChangeKind.UNDO && !event.undone();
    return new Line(
        event,
        gone ? event.before() : row.text(11),
        row.text(12),
        took,
        stands && !row.flag(14) && row.flag(15));
  }

  /**
   * An event as a list shows it.
   *
   * @param event what was done
   * @param name what the organisation is called after it, or was until then
   * @param other the same of the other organisation; empty when there is none
   * @param took what kind of change this one takes back; empty for any other
   * @param latest whether it is the latest change of its organisation that stands (T9)
   */
  public record Line(
      TreeEvent event, String name, String other, Optional<TreeChangeKind> took, boolean latest) {
    /** Whether it holds as far back as anybody knows: no day is on record. */
    public boolean sinceEver() {
      return event.day().equals(TreeStates.BEGINNING);
    }
  }
}

package org.lingyan.hours.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lingyan.people.name.NameWords;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Reads people from the standing table, by index alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class StandingList {
  /** From so many people on, a list is read in its order instead of being sorted. */
  private static final long MANY = 4_000;

  private final EntityManager em;

  /** For the container's proxy. */
  protected StandingList() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public StandingList(EntityManager em) {
    this.em = em;
  }

  /** One page of the people counted at or below an organisation. */
  public Page<Line> list(String ruleId, Slot slot, Filter filter, Page.Request page) {
    Where where = where(ruleId, slot, filter);
    long total = total(where);
    return new Page<>(lines(where, filter, page, total > MANY), page.page(), page.size(), total);
  }

  /**
   * The same in one statement where it is known how many there are.
   *
   * @param counted how many
   */
  public Page<Line> list(String ruleId, Slot slot, Filter filter, Page.Request page, long counted) {
    Where where = where(ruleId, slot, filter);
    return new Page<>(
        lines(where, filter, page, counted > MANY), page.page(), page.size(), counted);
  }

  private static Where where(String ruleId, Slot slot, Filter filter) {
    Where where = new Where();
    filter.restrict(where, ruleId, slot);
    where.and("o.from_day <= ? AND o.until_day > ?", filter.day(), filter.day());
    return where;
  }

  /** N2: by any part of a name, pinyin or initials. */
  private static void named(Where where, String word) {
    if (word.isEmpty()) {
      where.and("1 = 0");
      return;
    }
    boolean whole = NameWords.isWhole(word);
    // Nothing in a word is a wildcard; people found by a former name only are not in this list.
    where.and(
        "s.person_id IN (SELECT k.person_id FROM person_name_key k WHERE NOT k.former AND k.word "
            + (whole ? "= ?)" : "LIKE ?)"),
        whole ? word : word + "%");
  }

  private long total(Where where) {
    return Rows.first(
            em, "SELECT COUNT(*)" + from(where, ""), row -> row.number(0), where.parameters())
        .orElse(0L);
  }

  private List<Line> lines(Where where, Filter filter, Page.Request page, boolean many) {
    Optional<String> index = many ? filter.index() : Optional.empty();
    boolean ordered = index.isPresent();
    String from = from(where, index.map(name -> " FORCE INDEX (" + name + ")").orElse(""));
    String limited = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    return Rows.list(
        em,
        "SELECT "
            + (ordered ? "STRAIGHT_JOIN " : "")
            + "s.person_id, p.name, s.organisation_id, o.name, s.status, s.needed, s.counted,"
            + " s.missing, s.worker_category, s.level, s.lacking"
            + from
            + " ORDER BY "
            + filter.sort().column
            + (filter.descending() ? " DESC" : "")
            + (ordered ? ", s.person_id" + (filter.descending() ? " DESC" : "") : ", p.name, p.id")
            + limited,
        Line::of,
        where.parameters());
  }

  private static String from(Where where, String hint) {
    return " FROM standing s"
        + hint
        + " JOIN organisation_state o ON o.organisation_id = s.organisation_id"
        + " JOIN person p ON p.id = s.person_id"
        + where.sql();
  }

  /** What a list can be sorted by. */
  public enum Sort {
    /** Name. */
    NAME("p.name", ""),
    /** Organisation. */
    ORGANISATION("o.name", ""),
    /** Status. */
    STATUS("s.status", ""),
    /** 学时 counted. */
    COUNTED("s.counted", "standing_by_counted"),
    /** 学时 missing. */
    MISSING("s.missing", "standing_by_missing");

    private final String column;

    /** Which index has a long list in this order; people who are equal then come as it has them. */
    private final String index;

    Sort(String column, String index) {
      this.column = column;
      this.index = index;
    }
  }

  /**
   * Which people, in which order.
   *
   * @param path path of the organisation at or below which they count
   * @param own only those who count at the organisation itself
   * @param day the day whose names of organisations are shown: the one that decides in the period
   * @param statuses empty for all
   * @param name part of a name; blank for all
   * @param traits what else they are chosen by
   * @param sort order
   * @param descending from large to small
   */
  public record Filter(
      String path,
      boolean own,
      LocalDate day,
      Set<Status> statuses,
      String name,
      PeopleTraits traits,
      Sort sort,
      boolean descending) {
    /** Freezes the set. */
    public Filter {
      statuses = Set.copyOf(statuses);
    }

    /** The same people of these statuses only; empty for all. */
    Filter of(Set<Status> others) {
      return new Filter(path, own, day, others, name, traits, sort, descending);
    }

    Filter ofAnyCategory() {
      PeopleTraits any = new PeopleTraits(traits.worker(), traits.level(), Optional.empty());
      return new Filter(path, own, day, statuses, name, any, sort, descending);
    }

    /** Adds to a query: the standing {@code s} is of a requirement and among these. */
    public void restrict(Where where, String ruleId, Slot slot) {
      where.and("s.rule_id = ?", ruleId);
      where.and("s.slot = ?", slot.key());
      where.and(own ? "s.path = ?" : "s.path LIKE ?", own ? path : path + "%");
      if (!statuses.isEmpty()) {
        String marks = statuses.stream().map(status -> "?").collect(Collectors.joining(","));
        where.and("s.status IN (" + marks + ")", statuses.toArray());
      }
      traits.restrict(where);
      if (!name.isBlank()) {
        named(where, NameWords.typed(name));
      }
    }

    /** Whether people are chosen by something else than their status. */
    public boolean chooses() {
      return own || traits.any() || !name.isBlank();
    }

    /** The index that has a long list in this order; empty when none has. */
    private Optional<String> index() {
      if (chooses()) {
        return Optional.empty();
      }
      if (statuses.isEmpty()) {
        return Optional.of(sort.index).filter(index -> !index.isEmpty());
      }
      return sort == Sort.MISSING && statuses.size() == 1
          ? Optional.of("standing_by_status")
          : Optional.empty();
    }
  }

  /**
   * A person in a list.
   *
   * @param personId who
   * @param name her name
   * @param organisationId where she counts
   * @param organisation its name
   * @param status the verdict
   * @param needed asked
   * @param counted held
   * @param missing still to come
   * @param worker kind of her employment on the day that decided
   * @param level of her national certificate on that day; empty: none
   * @param lacking codes of categories of which something is missing
   */
  public record Line(
      long personId,
      String name,
      long organisationId,
      String organisation,
      Status status,
      Optional<BigDecimal> needed,
      BigDecimal counted,
      Optional<BigDecimal> missing,
      Optional<WorkerCategory> worker,
      Optional<CertificateLevel> level,
      List<String> lacking) {
    /** Freezes the list. */
    public Line {
      lacking = List.copyOf(lacking);
    }

    private static Line of(Rows.Row row) {
      return new Line(
          row.number(0),
          row.text(1),
          row.number(2),
          row.text(3),
          row.word(4, Status.class),
          row.amount(5),
          row.amount(6).orElseThrow(),
          row.amount(7),
          maybe(row, 8, WorkerCategory.class),
          maybe(row, 9, CertificateLevel.class),
          Arrays.stream(row.text(10).split(",", -1)).filter(code -> !code.isEmpty()).toList());
    }

    private static <E extends Enum<E>> Optional<E> maybe(Rows.Row row, int column, Class<E> type) {
      return row.missing(column) ? Optional.empty() : Optional.of(row.word(column, type));
    }
  }
}

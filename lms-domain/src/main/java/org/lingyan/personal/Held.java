package org.lingyan.personal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;

/**
 * One kind of personal data. In its statements {@code ?1} stands for the person and {@code
 * :accounts} for her accounts.
 *
 * <p>Values of a row are texts, whole numbers, days, moments, words of an enumeration, {@link
 * org.lingyan.shared.Words}, {@link Called} or {@link Masked}.
 */
public final class Held {
  private static final String PERSON = ":person";
  private static final String ACCOUNTS = ":accounts";

  private final String name;
  private final Set<String> tables;
  private final List<String> columns;
  private final Fate fate;
  private final Reading reading;
  private final List<Erasing> erasing = new ArrayList<>();

  private Held(Draft draft, Reading reading) {
    this.name = draft.name;
    this.tables = draft.tables;
    this.columns = draft.columns;
    this.fate = draft.fate;
    this.reading = reading;
  }

  /** Begins to say what is held: its stable name, a to z and hyphens, and what becomes of it. */
  public static Draft named(String name, Fate fate) {
    return new Draft(name, fate);
  }

  /** Stable name; its words stand under {@code held.}. */
  public String name() {
    return name;
  }

  /** The tables in which it lies. */
  public Set<String> tables() {
    return tables;
  }

  /** Names of the columns of each row; their words stand under {@code held.column.}. */
  public List<String> columns() {
    return columns;
  }

  /** What becomes of it when the person is erased; the words stand under {@code held.fate.}. */
  public Fate fate() {
    return fate;
  }

  /** How many rows there are. */
  public long count(Subject subject) {
    return reading.count(subject);
  }

  /** G2: some of the rows. */
  public Page<List<Object>> rows(Subject subject, Page.Request page) {
    return new Page<>(
        reading.rows(subject, page), page.page(), page.size(), reading.count(subject));
  }

  /** G3: erases what goes. */
  public void erase(Subject subject) {
    erasing.forEach(one -> one.erase(subject));
  }

  /** The same, and this is erased as well. */
  public Held erases(Erasing one) {
    erasing.add(one);
    return this;
  }

  /** The same, and these statements are run when it is erased, in this order. */
  public Held erases(EntityManager em, String... statements) {
    for (String statement : statements) {
      erases(subject -> change(em, statement, subject));
    }
    return this;
  }

  private static void change(EntityManager em, String statement, Subject subject) {
    Rows.change(em, about(statement, subject));
  }

  private static String about(String sql, Subject subject) {
    return sql.replace(PERSON, subject.recordList()).replace(ACCOUNTS, subject.accountList());
  }

  /** Reads what is held. */
  public interface Reading {
    /** How many rows. */
    long count(Subject subject);

    /** Some of them. */
    List<List<Object>> rows(Subject subject, Page.Request page);
  }

  /** Erases something. */
  @FunctionalInterface
  public interface Erasing {
    /** Erases it; twice is once. */
    void erase(Subject subject);
  }

  /** What is said before how it is read. */
  public static final class Draft {
    private final String name;
    private final Fate fate;
    private Set<String> tables = Set.of();
    private List<String> columns = List.of();

    private Draft(String name, Fate fate) {
      this.name = name;
      this.fate = fate;
    }

    /** Where it lies. */
    public Draft in(String... all) {
      this.tables = Set.of(all);
      return this;
    }

    /** What each row says. */
    public Draft columns(String... all) {
      this.columns = List.of(all);
      return this;
    }

    /** How it is read. */
    public Held read(Reading reading) {
      return new Held(this, reading);
    }

    /**
     * How it is read by SQL.
     *
     * @param select the columns, from SELECT on
     * @param from where, from FROM on, with {@code :person} or {@code :accounts}
     * @param order ORDER BY
     */
    public Held read(
        EntityManager em,
        String select,
        String from,
        String order,
        Function<Rows.Row, List<Object>> row) {
      return read(new SqlReading(em, select, from, order, row));
    }
  }

  private record SqlReading(
      EntityManager em,
      String select,
      String from,
      String order,
      Function<Rows.Row, List<Object>> row)
      implements Reading {
    @Override
    public long count(Subject subject) {
      return Rows.first(em, about("SELECT COUNT(*) " + from, subject), one -> one.number(0))
          .orElse(0L);
    }

    @Override
    public List<List<Object>> rows(Subject subject, Page.Request page) {
      String limit = " LIMIT " + page.size() + " OFFSET " + page.offset();
      return Rows.list(em, about(select + " " + from + " " + order + limit, subject), row);
    }
  }
}

package org.lingyan.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads and writes by SQL through the persistence context, for what is a set and not an object:
 * counts, lists, locks, upserts. Parameters are always bound ({@code ?1}, {@code ?2} …); an empty
 * optional is bound as NULL.
 */
public final class Rows {
  private Rows() {}

  /** All rows, each turned into a value. */
  public static <T> List<T> list(
      EntityManager em, String sql, Function<Row, T> value, Object... parameters) {
    return query(em, sql, parameters).getResultList().stream()
        .map(row -> value.apply(Row.of(row)))
        .toList();
  }

  /** The first row, if there is one. */
  public static <T> Optional<T> first(
      EntityManager em, String sql, Function<Row, T> value, Object... parameters) {
    return list(em, sql, value, parameters).stream().findFirst();
  }

  /** Changes rows and says how many. */
  public static int change(EntityManager em, String sql, Object... parameters) {
    return query(em, sql, parameters).executeUpdate();
  }

  /** Ids for an IN list. They are numbers of our own: nothing foreign enters the statement. */
  public static String ids(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /**
   * Text for the right side of LIKE that finds {@code part} anywhere, wildcards taken literally.
   */
  public static String containing(String part) {
    return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  private static TypedList query(EntityManager em, String sql, Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, bound(parameters[i]));
    }
    return new TypedList(query);
  }

  private static Object bound(Object parameter) {
    if (parameter instanceof Instant moment) {
      return Timestamp.valueOf(Timekeeper.stored(moment));
    }
    if (parameter instanceof LocalDate day) {
      return Date.valueOf(day);
    }
    if (parameter instanceof Optional<?> maybe) {
      return bound(maybe.orElse(null));
    }
    if (parameter instanceof OptionalLong maybe) {
      return maybe.isPresent() ? maybe.getAsLong() : null;
    }
    if (parameter instanceof Enum<?> word) {
      return word.name();
    }
    return parameter;
  }

  private record TypedList(Query query) {
    @SuppressWarnings("unchecked")
    List<Object> getResultList() {
      return query.getResultList();
    }

    int executeUpdate() {
      return query.executeUpdate();
    }
  }

  /** One row; columns are counted from 0. */
  public static final class Row {
    private final Object[] columns;

    private Row(Object[] columns) {
      this.columns = columns;
    }

    private static Row of(Object row) {
      return new Row(row instanceof Object[] many ? many : new Object[] {row});
    }

    /** Whether the column is NULL. */
    public boolean missing(int column) {
      return columns[column] == null;
    }

    /** Text; empty for NULL. */
    public String text(int column) {
      return columns[column] == null ? "" : columns[column].toString();
    }

    /** Whole number. */
    public long number(int column) {
      return ((Number) columns[column]).longValue();
    }

    /** Whole number; empty for NULL. */
    public OptionalLong maybeNumber(int column) {
      return missing(column) ? OptionalLong.empty() : OptionalLong.of(number(column));
    }

    /** Whole number that fits an int. */
    public int count(int column) {
      return Math.toIntExact(number(column));
    }

    /** Amount; empty for NULL. */
    public Optional<BigDecimal> amount(int column) {
      return Optional.ofNullable((BigDecimal) columns[column]);
    }

    /** Truth; false for NULL. */
    public boolean flag(int column) {
      Object value = columns[column];
      return value instanceof Boolean flag ? flag : value != null && number(column) != 0;
    }

    /** Day; {@link DateRange#FOREVER} for NULL. */
    public LocalDate day(int column) {
      return columns[column] == null ? DateRange.FOREVER : ((Date) columns[column]).toLocalDate();
    }

    /** Moment; empty for NULL. */
    public Optional<Instant> moment(int column) {
      return Optional.ofNullable((Timestamp) columns[column])
          .map(stored -> Timekeeper.moment(stored.toLocalDateTime()));
    }

    /** Bytes; empty array for NULL. */
    public byte[] bytes(int column) {
      return columns[column] == null ? new byte[0] : (byte[]) columns[column];
    }

    /** A word of an enumeration. */
    public <E extends Enum<E>> E word(int column, Class<E> type) {
      return Enum.valueOf(type, text(column));
    }
  }
}

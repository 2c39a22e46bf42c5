package org.lingyan.people.account;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lingyan.people.name.NameWords;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * P26: what an account may be called. P28: names for new ones, the pinyin of a person's name and
 * from the second of that name on the smallest free number from 2. One of these gives no name
 * twice.
 */
final class AccountNames {
  private static final String RIGHT = "\\p{L}[\\p{L}\\p{Nd}._-]{2,59}";
  private static final String UNREADABLE = "zhanghao";
  private static final int LONGEST_SPELLED = 50;

  private final Set<String> taken;

  private AccountNames(Set<String> taken) {
    this.taken = taken;
  }

  /** Whether a name reads as P26 wants it. */
  static boolean isRight(String name) {
    return name.matches(RIGHT);
  }

  /** Names for these people, of those that are free now; one statement. */
  static AccountNames free(EntityManager em, Collection<String> people) {
    List<String> any = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    people.stream()
        .map(AccountNames::spelled)
        .distinct()
        .forEach(
            name -> {
              // Behind the figures comes the colon: this is the name with any number.
              any.add("plain_name = ? OR plain_name BETWEEN ? AND ?");
              values.addAll(List.of(name, name + "0", name + ":"));
            });
    if (any.isEmpty()) {
      return besides(Set.of());
    }
    Where where = new Where();
    where.and("(" + String.join(" OR ", any) + ")", values.toArray());
    return besides(
        Set.copyOf(
            Rows.list(
                em,
                "SELECT plain_name FROM account" + where.sql(),
                row -> row.text(0),
                where.parameters())));
  }

  /** Names for people of whatever name, where only these are taken. */
  static AccountNames besides(Set<String> taken) {
    return new AccountNames(new HashSet<>(taken));
  }

  /** A name for somebody, taken from now on. */
  String next(String person) {
    String name = spelled(person);
    return Stream.concat(
            Stream.of(name), Stream.iterate(2, number -> number + 1).map(number -> name + number))
        .filter(one -> isRight(one) && taken.add(one))
        .findFirst()
        .orElseThrow();
  }

  private static String spelled(String person) {
    String name = NameWords.spelled(person);
    return name.isEmpty()
        ? UNREADABLE
        : name.substring(0, Math.min(name.length(), LONGEST_SPELLED));
  }
}

package org.lingyan.learning.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** L1: the union of the intervals, never more than passed. */
class IntervalTest {

  @ParameterizedTest(name = "L1 {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing                 |                    | 0",
        "all of it               | 0-30               | 30",
        "a part                  | 5-12               | 7",
        "two apart               | 0-5 10-20          | 15",
        "two that touch          | 0-10 10-20         | 20",
        "overlap                 | 0-15 10-20         | 20",
        "the same twice          | 0-15 0-15          | 15",
        "nested                  | 0-20 5-10          | 20",
        "nested, and after it    | 0-20 5-10 15-25    | 25",
        "not in order            | 20-25 0-5 4-10     | 15",
        "no length               | 10-10              | 0",
        "reversed                | 20-10              | 0",
        "reversed beside a right | 20-10 5-12         | 7",
        "begins before           | -10-5              | 5",
        "ends before             | -10--5             | 0",
        "ends at the beginning   | -10-0              | 0",
        "ends a second beyond    | 10-31              | 20",
        "far beyond              | 0-2147483647       | 30",
        "begins at the end       | 30-40              | 0",
        "begins before the end   | 29-40              | 1",
        "as wide as can be       | -2147483648-2147483647 | 30",
        "reversed, as wide       | 2147483647--2147483648 | 0",
      })
  void within30Seconds(String id, String intervals, int seconds) {
    assertThat(Interval.unionWithin(parsed(intervals), 0, 30)).isEqualTo(seconds);
  }

  @Test
  void l1NothingFitsBetweenMarksThatAreReversed() {
    assertThat(Interval.unionWithin(List.of(new Interval(0, 30)), 10, 5)).isZero();
    assertThat(Interval.unionWithin(List.of(new Interval(0, 30)), 10, 10)).isZero();
    assertThat(Interval.unionWithin(List.of(new Interval(0, 30)), 10, 11)).isEqualTo(1);
  }

  @Test
  void l1SecondBySecondItIsTheSame() {
    Random random = new Random(4711);
    for (int round = 0; round < 2_000; round++) {
      List<Interval> intervals = new ArrayList<>();
      BitSet covered = new BitSet();
      for (int i = random.nextInt(6); i > 0; i--) {
        Interval interval = new Interval(random.nextInt(80) - 20, random.nextInt(80) - 20);
        intervals.add(interval);
        for (int second = Math.max(0, interval.from());
            second < Math.min(40, interval.to());
            second++) {
          covered.set(second);
        }
      }

      assertThat(Interval.unionWithin(intervals, 0, 40))
          .as("%s", intervals)
          .isEqualTo(covered.cardinality());
      Collections.shuffle(intervals, random);
      assertThat(Interval.unionWithin(intervals, 0, 40)).isEqualTo(covered.cardinality());
    }
  }

  private static List<Interval> parsed(String text) {
    List<Interval> intervals = new ArrayList<>();
    if (text != null) {
      for (String one : text.split(" ", -1)) {
        int dash = one.indexOf('-', 1);
        intervals.add(
            new Interval(
                Integer.parseInt(one.substring(0, dash)),
                Integer.parseInt(one.substring(dash + 1))));
      }
    }
    return intervals;
  }
}

package org.lingyan.learning.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** L1, L4, L5: what the time since the last heartbeat is worth. */
class BeatCreditTest {
  private static final int EVERY = 900;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // id, front from, to, elapsed, prompt in, answered, room -> credited, hidden, unanswered,
    // reread
    "L1 in front all the time,         0, 30, 30,  600, false, 1000, 30,  0,  0,  0",
    "L1 hidden all the time,           0,  0, 30,  600, false, 1000,  0, 30,  0,  0",
    "L1 hidden for a while,            0, 12, 30,  600, false, 1000, 12, 18,  0,  0",
    "L1 claims more than passed,       0, 99, 30,  600, false, 1000, 30,  0,  0,  0",
    "L1 no time passed,                0, 30,  0,  600, false, 1000,  0,  0,  0,  0",
    "L4 prompt due a second after,     0, 30, 30,   31, false, 1000, 30,  0,  0,  0",
    "L4 prompt due just now,           0, 30, 30,   30, false, 1000, 30,  0,  0,  0",
    "L4 prompt due a second ago,       0, 30, 30,   29, false, 1000, 29,  0,  1,  0",
    "L4 prompt due at the last beat,   0, 30, 30,    0, false, 1000,  0,  0, 30,  0",
    "L4 prompt due long ago,           0, 30, 30, -200, false, 1000,  0,  0, 30,  0",
    "L4 hidden and unanswered,        10, 20, 30,   15, false, 1000,  5, 20,  5,  0",
    "L4 answered,                      0, 30, 30,    5, true,  1000, 30,  0,  0,  0",
    "L4 answered after a beat,         0, 30, 30, -200, true,  1000, 30,  0,  0,  0",
    "L4 answered in the last moment,   0, 30, 30, -870, true,  1000, 30,  0,  0,  0",
    "L4 answered a second too late,    0, 30, 30, -871, true,  1000, 29,  0,  1,  0",
    "L4 answered much too late,        0, 30, 30, -999, true,  1000,  0,  0, 30,  0",
    "L4 answered but away long,        0,2000,2000, 100, true, 5000, 1000, 0, 1000, 0",
    "L5 room for all but one second,   0, 30, 30,  600, false,   29, 29,  0,  0,  1",
    "L5 room for just that,            0, 30, 30,  600, false,   30, 30,  0,  0,  0",
    "L5 room for one second more,      0, 30, 30,  600, false,   31, 30,  0,  0,  0",
    "L5 room exhausted,                0, 30, 30,  600, false,    0,  0,  0,  0, 30",
    "L5 room below nothing,            0, 30, 30,  600, false,   -5,  0,  0,  0, 30",
    "L5 all three at once,             0, 25, 30,   20, false,    8,  8,  5,  5, 12",
  })
  void worth(
      String id,
      int from,
      int to,
      int elapsed,
      int promptIn,
      boolean answered,
      int room,
      int credited,
      int hidden,
      int unanswered,
      int reread) {
    List<Interval> front = List.of(new Interval(from, to));

    BeatCredit credit = BeatCredit.of(front, elapsed, promptIn, answered, EVERY, room);

    assertThat(credit).isEqualTo(new BeatCredit(credited, hidden, unanswered, reread));
    assertThat(BeatCredit.of(front, elapsed, promptIn, answered, EVERY, room)).isEqualTo(credit);
  }

  @Test
  void everySecondThatPassedHasOnePlace() {
    Random random = new Random(42);
    for (int round = 0; round < 5_000; round++) {
      List<Interval> front = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        front.add(new Interval(random.nextInt(90) - 20, random.nextInt(90) - 20));
      }
      int elapsed = random.nextInt(60);
      int room = random.nextInt(80) - 10;

      BeatCredit credit =
          BeatCredit.of(front, elapsed, random.nextInt(200) - 100, random.nextBoolean(), 60, room);

      assertThat(credit.credited() + credit.hidden() + credit.unanswered() + credit.reread())
          .isEqualTo(elapsed);
      assertThat(List.of(credit.credited(), credit.hidden(), credit.unanswered(), credit.reread()))
          .allMatch(seconds -> seconds >= 0);
      assertThat(credit.credited()).isLessThanOrEqualTo(Math.max(0, room));
    }
  }
}

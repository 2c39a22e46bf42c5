package org.lingyan.hours.standing;

import java.util.List;

/**
 * How far a piece of work is that goes through people by their ids.
 *
 * @param person the last one done
 * @param done how many
 * @param total how many there were at the beginning, or have been done since
 */
record Checkpoint(long person, int done, int total) {
  /** From its text; counts everybody at the beginning. */
  static Checkpoint of(String text, ConcernedByRule concerned) {
    if (text.isEmpty()) {
      return new Checkpoint(0, 0, concerned.count());
    }
    String[] parts = text.split(" ", -1);
    return new Checkpoint(
        Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  Checkpoint after(List<Long> some) {
    int more = done + some.size();
    return new Checkpoint(some.get(some.size() - 1), more, Math.max(total, more));
  }

  String text() {
    return person + " " + done + " " + total;
  }
}

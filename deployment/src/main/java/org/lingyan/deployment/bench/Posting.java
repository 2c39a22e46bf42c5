package org.lingyan.deployment.bench;

import java.util.List;

/**
 * Posted hours beside bare inserts, with as many clients each.
 *
 * @param inserts one block for each round
 * @param hours one block for each round
 */
record Posting(int clients, List<Block> inserts, List<Block> hours) {
  /** What part of the bare inserts' rate is to be reached. */
  static final double AIM = 0.1;

  /** The hours' rate as a part of the inserts'. */
  Series part() {
    return new Series(
        java.util.stream.IntStream.range(0, Math.min(inserts.size(), hours.size()))
            .mapToObj(round -> hours.get(round).rate() / inserts.get(round).rate())
            .toList());
  }

  static Series rate(List<Block> blocks) {
    return new Series(blocks.stream().map(Block::rate).toList());
  }

  static Series applicationMillis(List<Block> blocks) {
    return new Series(
        blocks.stream().map(block -> block.applicationMillis() / block.requests()).toList());
  }

  static Series databaseMillis(List<Block> blocks) {
    return new Series(
        blocks.stream().map(block -> block.databaseMillis() / block.requests()).toList());
  }

  static Series statements(List<Block> blocks) {
    return new Series(blocks.stream().map(block -> block.statements() / block.requests()).toList());
  }
}

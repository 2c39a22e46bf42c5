package org.lingyan.deployment.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What one kind of request cost in each round, per request. */
record Cost(Errand errand, List<Block> blocks) {
  /** Processor milliseconds of the server. */
  Series application() {
    return per(Block::applicationMillis);
  }

  /** Processor milliseconds of the database. */
  Series database() {
    return per(Block::databaseMillis);
  }

  /** Both. */
  Series sum() {
    return per(block -> block.applicationMillis() + block.databaseMillis());
  }

  /** Statements that reached the database, those around transactions included. */
  Series statements() {
    return per(Block::statements);
  }

  /** Rows that the database looked at. */
  Series rows() {
    return per(Block::rows);
  }

  /** How many times the bare read of the same round it took. */
  Series times(Cost bare) {
    List<Double> mine = perRound(block -> block.applicationMillis() + block.databaseMillis());
    List<Double> theirs =
        bare.perRound(block -> block.applicationMillis() + block.databaseMillis());
    return new Series(
        java.util.stream.IntStream.range(0, Math.min(mine.size(), theirs.size()))
            .mapToObj(round -> mine.get(round) / theirs.get(round))
            .toList());
  }

  /** Whether the middle round keeps to the aims. */
  boolean reached(Cost bare) {
    return sum().median() <= errand.aim().orElse(Double.MAX_VALUE)
        && times(bare).median() <= errand.aimInBareReads().orElse(Double.MAX_VALUE);
  }

  private Series per(ToDoubleFunction<Block> what) {
    return new Series(perRound(what));
  }

  private List<Double> perRound(ToDoubleFunction<Block> what) {
    return blocks.stream().map(block -> what.applyAsDouble(block) / block.requests()).toList();
  }
}

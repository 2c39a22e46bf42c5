package org.lingyan.deployment.bench;

import java.util.OptionalDouble;

/** What is asked of the product, and what it may cost. */
enum Errand {
  /** One row by its key, without sign-in: what the others are compared with. */
  BARE(2_000, -1),
  /** The page before anybody is known. */
  SIGN_IN(250, -1),
  /** A trainee's first page. */
  HOME(200, 6),
  /** A course with its lessons. */
  COURSE(200, 6),
  /** A lesson in the player. */
  PLAYER(200, 6),
  /** Time earned on a lesson's page. */
  BEAT(600, 0.6),
  /** One answer of a quiz. */
  ANSWER(800, 0.8),
  /** The whole city's list as its human resources see it. */
  BOARD(120, 10),
  /** One entry of the ledger by its id, signed in and in scope: what counts are held against. */
  ENTRY(600, -1),
  /** The counts of one organisation, whatever its level. */
  BOARD_COUNTS(400, -1) {
    @Override
    OptionalDouble aimInBareReads() {
      return OptionalDouble.of(3);
    }

    @Override
    Errand bare() {
      return ENTRY;
    }
  },
  /** People of one name, by plain SQL without sign-in and scope: what a search is held against. */
  BARE_NAMED(800, -1),
  /** People of one name in the whole city. */
  SEARCH(400, -1) {
    @Override
    OptionalDouble aimInBareReads() {
      return OptionalDouble.of(3);
    }

    @Override
    Errand bare() {
      return BARE_NAMED;
    }
  };

  private final int requests;
  private final double aim;

  Errand(int requests, double aim) {
    this.requests = requests;
    this.aim = aim;
  }

  /** How many make one block: enough for the kernel's ticks of ten milliseconds. */
  int requests() {
    return requests;
  }

  /** Processor milliseconds that application and database together may take. */
  OptionalDouble aim() {
    return aim < 0 ? OptionalDouble.empty() : OptionalDouble.of(aim);
  }

  /** The bare read with which it is compared. */
  Errand bare() {
    return BARE;
  }

  /** How many bare reads it may take. */
  OptionalDouble aimInBareReads() {
    return OptionalDouble.empty();
  }

  /** Its name in the console bundle. */
  String key() {
    return "bench.errand." + name().toLowerCase(java.util.Locale.ROOT);
  }
}

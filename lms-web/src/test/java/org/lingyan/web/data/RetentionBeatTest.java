package org.lingyan.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** R4: what is due is forgotten also where the product is started anew every night. */
class RetentionBeatTest {
  @Test
  void itBeginsAWhileAfterTheStart() {
    ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(1);
    try {
      long minutes = new RetentionBeat().beat(threads).getDelay(TimeUnit.MINUTES);

      assertThat(minutes).as("long after any test").isBetween(20L, 60L);
    } finally {
      threads.shutdownNow();
    }
  }
}

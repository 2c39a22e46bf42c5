package org.lingyan.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;
import org.lingyan.learning.attempt.CourseCompleted;

/** Breaks what follows a completion, after the paper was written. */
@ApplicationScoped
class PaperJam {
  /** Whose completion breaks; 0 for nobody's. */
  static final AtomicLong OF = new AtomicLong();

  private static final int AFTER_ALL_OTHERS = 10_000;

  void follow(@Observes @Priority(AFTER_ALL_OTHERS) CourseCompleted news) {
    if (news.personId() == OF.get()) {
      throw new IllegalStateException("paper jam");
    }
  }
}

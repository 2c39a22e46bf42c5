package org.lingyan.learning.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lingyan.personal.Retained;
import org.lingyan.personal.RetainedHolder;

/** For how long the way through a completed course is kept. */
@ApplicationScoped
class KeptStays implements RetainedHolder {
  @Override
  public List<Retained> retained() {
    return List.of(
        new Retained(
            "learning-time",
            "SELECT COUNT(*) FROM lesson_stay s JOIN attempt a ON a.id = s.attempt_id"
                + " WHERE s.started_at < ?1 AND a.completed_at < ?1",
            List.of(
                "DELETE FROM lesson_stay WHERE started_at < ?1 AND attempt_id IN"
                    + " (SELECT id FROM attempt WHERE completed_at < ?1) LIMIT ?2")));
  }
}

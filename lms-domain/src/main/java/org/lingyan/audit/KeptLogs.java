package org.lingyan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lingyan.personal.Retained;
import org.lingyan.personal.RetainedHolder;

/** For how long logs and answers of requests are kept. */
@ApplicationScoped
class KeptLogs implements RetainedHolder {
  @Override
  public List<Retained> retained() {
    return List.of(
        new Retained("action-log", "SELECT COUNT(*) FROM action_log WHERE at < ?1", List.of()),
        new Retained(
            "looked-at",
            "SELECT (SELECT COUNT(*) FROM sensitive_read WHERE at < ?1)"
                + " + (SELECT COUNT(*) FROM sensitive_export WHERE at < ?1)",
            List.of()),
        new Retained(
            "requests",
            "SELECT COUNT(*) FROM repeated_request WHERE at < ?1",
            List.of("DELETE FROM repeated_request WHERE at < ?1 LIMIT ?2")));
  }
}

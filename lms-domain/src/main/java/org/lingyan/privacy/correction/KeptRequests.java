package org.lingyan.privacy.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lingyan.personal.Retained;
import org.lingyan.personal.RetainedHolder;

/** For how long decided requests are kept. */
@ApplicationScoped
class KeptRequests implements RetainedHolder {
  @Override
  public List<Retained> retained() {
    return List.of(
        new Retained(
            "correction-requests",
            "SELECT COUNT(*) FROM correction_request WHERE decided_at < ?1",
            List.of("DELETE FROM correction_request WHERE decided_at < ?1 LIMIT ?2")));
  }
}

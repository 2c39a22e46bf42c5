package org.lingyan.privacy.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lingyan.personal.Retained;
import org.lingyan.personal.RetainedHolder;

/** For how long decided requests are kept, and their evidence with them (K7). */
@ApplicationScoped
class KeptRequests implements RetainedHolder {
  @Override
  public List<Retained> retained() {
    return List.of(
        new Retained(
            "correction-requests",
            "SELECT COUNT(*) FROM correction_request WHERE decided_at < ?1",
            List.of(
                // The file goes with the next sweep of files, unless another request rests on it.
                "UPDATE stored_file f JOIN (SELECT r.id, r.file_id FROM correction_request r"
                    + " WHERE r.decided_at < ?1 ORDER BY r.decided_at, r.id LIMIT ?2) c"
                    + " ON c.file_id = f.id SET f.name = '-', f.keep_until = '2000-01-01'"
                    + " WHERE f.purpose = 'EVIDENCE' AND NOT EXISTS (SELECT 1"
                    + " FROM correction_request o WHERE o.file_id = f.id AND o.id <> c.id"
                    + " AND o.state <> 'WITHDRAWN'"
                    + " AND (o.decided_at IS NULL OR o.decided_at >= ?1))",
                "DELETE FROM correction_request WHERE decided_at < ?1"
                    + " ORDER BY decided_at, id LIMIT ?2")));
  }
}

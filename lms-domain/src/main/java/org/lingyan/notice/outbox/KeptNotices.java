package org.lingyan.notice.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lingyan.personal.Retained;
import org.lingyan.personal.RetainedHolder;

/** For how long notices are kept that were read, or whose time is over. */
@ApplicationScoped
class KeptNotices implements RetainedHolder {
  @Override
  public List<Retained> retained() {
    return List.of(
        new Retained(
            "notices",
            "SELECT COUNT(*) FROM notice WHERE at < ?1 AND (read_at IS NOT NULL OR until_at < ?1)",
            List.of(
                "DELETE FROM notice_delivery_part WHERE notice_id IN (SELECT id FROM notice"
                    + " WHERE at < ?1 AND (read_at IS NOT NULL OR until_at < ?1)) LIMIT ?2",
                "DELETE FROM notice WHERE at < ?1 AND (read_at IS NOT NULL OR until_at < ?1)"
                    + " AND NOT EXISTS (SELECT 1 FROM notice_delivery_part p"
                    + " WHERE p.notice_id = notice.id) LIMIT ?2")));
  }
}

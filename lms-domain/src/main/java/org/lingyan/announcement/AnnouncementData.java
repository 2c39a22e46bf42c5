package org.lingyan.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** What somebody has announced. */
@ApplicationScoped
class AnnouncementData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected AnnouncementData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  AnnouncementData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(announcements());
  }

  private Held announcements() {
    return Held.named("announcements", Fate.STAYS)
        .in("announcement", "announcement_withdrawal")
        .columns("title", "at")
        .read(
            em,
            "SELECT n.title, n.at",
            "FROM announcement n WHERE n.account_id IN (:accounts)",
            "ORDER BY n.id DESC",
            row -> List.of(row.text(0), row.moment(1).orElseThrow()));
  }
}

package org.lingyan.oversight.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** The views that somebody keeps. */
@ApplicationScoped
class ViewData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected ViewData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  ViewData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(views());
  }

  private Held views() {
    return Held.named("board-views", Fate.GOES)
        .in("board_view")
        .columns("title", "at")
        .read(
            em,
            "SELECT v.name, v.at",
            "FROM board_view v WHERE v.account_id IN (:accounts)",
            "ORDER BY v.name, v.id",
            row -> List.of(row.text(0), row.moment(1).orElseThrow()))
        .erases(em, "DELETE FROM board_view WHERE account_id IN (:accounts)");
  }
}

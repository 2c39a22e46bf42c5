package org.lingyan.oversight.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** G5: what HR has done for all people of a list. */
@ApplicationScoped
class ActData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected ActData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  ActData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(acts());
  }

  private Held acts() {
    return Held.named("board-acts", Fate.STAYS)
        .in("board_act")
        .columns("what", "people", "at")
        .read(
            em,
            "SELECT b.kind, b.hit, b.asked_at",
            "FROM board_act b WHERE b.account_id IN (:accounts)",
            "ORDER BY b.id DESC",
            row -> List.of(row.word(0, ActKind.class), row.number(1), row.moment(2).orElseThrow()));
  }
}

package org.lingyan.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** That somebody was to be erased. */
@ApplicationScoped
class ErasureData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected ErasureData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  ErasureData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(
        Held.named("erasures", Fate.STAYS)
            .in("erasure")
            .columns("at", "ground", "state", "answer")
            .read(
                em,
                "SELECT r.asked_at, r.ground, r.state, r.answer",
                "FROM erasure r WHERE r.person_id IN (:person)",
                "ORDER BY r.id DESC",
                row ->
                    List.of(
                        row.moment(0).orElseThrow(),
                        row.word(1, ErasureGround.class),
                        row.word(2, ErasureState.class),
                        row.text(3)))
            .erases(em, "UPDATE erasure SET note = '', answer = '' WHERE person_id IN (:person)"));
  }
}

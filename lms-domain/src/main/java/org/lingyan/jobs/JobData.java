package org.lingyan.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** Long work that somebody asked for. */
@ApplicationScoped
class JobData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected JobData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  JobData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(jobs());
  }

  private Held jobs() {
    return Held.named("jobs", Fate.GOES)
        .in("job")
        .columns("job", "state", "asked", "finished")
        .read(
            em,
            "SELECT j.kind, j.state, j.asked_at, j.finished_at",
            "FROM job j WHERE j.account_id IN (:accounts)",
            "ORDER BY j.id DESC",
            row ->
                List.of(
                    row.text(0),
                    row.word(1, JobState.class),
                    row.moment(2).orElseThrow(),
                    row.moment(3).<Object>map(at -> at).orElse("")))
        .erases(em, "DELETE FROM job WHERE account_id IN (:accounts)");
  }
}

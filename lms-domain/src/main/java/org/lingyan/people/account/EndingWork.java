package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.person.PersonLeft;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** D2: cancels the long work of somebody who has left; it would act with rights that have ended. */
@ApplicationScoped
public class EndingWork {
  private final EntityManager em;
  private final Jobs jobs;

  /** For the container's proxy. */
  protected EndingWork() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public EndingWork(EntityManager em, Jobs jobs) {
    this.em = em;
    this.jobs = jobs;
  }

  /** Until a day that has not come her work goes on: it is over in minutes. */
  void follow(@Observes PersonLeft news) {
    if (news.day().isAfter(Timekeeper.day(news.at()))) {
      return;
    }
    Rows.list(
            em,
            "SELECT a.id FROM person i JOIN account a ON a.person_id = i.id WHERE i.main_id = ?1",
            row -> row.number(0),
            news.personId())
        .forEach(account -> jobs.cancelAll(account, news.at()));
  }
}

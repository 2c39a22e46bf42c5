package org.lingyan.people.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** Changes of the tree that somebody entered. */
@ApplicationScoped
class TreeData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected TreeData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  TreeData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(
        Held.named("tree-changes", Fate.STAYS)
            .in("organisation_event")
            .columns("day", "kind", "at")
            .read(
                em,
                "SELECT e.day, e.kind, e.at",
                "FROM organisation_event e WHERE e.account_id IN (:accounts)",
                "ORDER BY e.id DESC",
                row ->
                    List.of(
                        row.day(0),
                        row.word(1, TreeChangeKind.class),
                        row.moment(2).orElseThrow())));
  }
}

package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.people.person.Headcounts;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Says whom and what a change of the tree concerns, before it is made. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class TreePreview {
  private static final int MOST_HOLDERS = 20;

  private final EntityManager em;
  private final Organisations organisations;
  private final Headcounts headcounts;

  /** For the container's proxy. */
  protected TreePreview() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public TreePreview(EntityManager em, Organisations organisations, Headcounts headcounts) {
    this.em = em;
    this.organisations = organisations;
    this.headcounts = headcounts;
  }

  /**
   * What lies at or below an organisation on a day.
   *
   * @throws UnknownSubject when it lies outside the scope
   */
  public Concerned below(Scope scope, long id, LocalDate day) {
    organisations.changeable(scope, id, day);
    List<Long> places =
        organisations.find(id, day).map(OrganisationView::path).stream()
            .flatMap(
                path ->
                    Rows.list(
                        em,
                        "SELECT organisation_id FROM organisation_state WHERE path LIKE ?1"
                            + " AND from_day <= ?2 AND until_day > ?2",
                        row -> row.number(0),
                        path + "%",
                        day)
                        .stream())
            .toList();
    if (places.isEmpty()) {
      return new Concerned(0, 0, 0, List.of());
    }
    String ids = Rows.ids(places);
    String held =
        " FROM role_grant g JOIN account a ON a.id = g.account_id AND a.closed_at IS NULL"
            + " LEFT JOIN person p ON p.id = a.person_id JOIN organisation_state o"
            + " ON o.organisation_id = g.organisation_id AND o.from_day <= ?1 AND o.until_day > ?1"
            + " WHERE g.organisation_id IN ("
            + ids
            + ") AND g.role <> ?2 AND (g.until_day IS NULL OR g.until_day > ?1)";
    int rights =
        Rows.first(em, "SELECT COUNT(*)" + held, row -> row.count(0), day, Role.TRAINEE).orElse(0);
    List<Holder> holders =
        Rows.list(
            em,
            "SELECT COALESCE(p.name, a.name), g.role, o.name"
                + held
                + " ORDER BY LENGTH(o.path), g.id LIMIT ?3",
            row -> new Holder(row.text(0), row.word(1, Role.class), row.text(2)),
            day,
            Role.TRAINEE,
            MOST_HOLDERS);
    return new Concerned(places.size(), headcounts.since(places, day), rights, holders);
  }

  /**
   * Whom and what it concerns.
   *
   * @param organisations how many, itself among them
   * @param people who work there on the day or later
   * @param rights roles held on them, those of trainees aside
   * @param holders who holds them, the topmost first, at most twenty
   */
  public record Concerned(int organisations, int people, int rights, List<Holder> holders) {}

  /**
   * Who holds a role somewhere.
   *
   * @param name name of the person, or of the account
   * @param role which
   * @param organisation where
   */
  public record Holder(String name, Role role, String organisation) {}
}

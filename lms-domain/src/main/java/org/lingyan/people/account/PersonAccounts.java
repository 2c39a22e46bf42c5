package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lingyan.shared.Rows;

/** The accounts of a person, for whoever has her in scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class PersonAccounts {
  private final EntityManager em;

  /** For the container's proxy. */
  protected PersonAccounts() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public PersonAccounts(EntityManager em) {
    this.em = em;
  }

  /**
   * An account.
   *
   * @param name under which she signs in
   * @param roles held on the day, anywhere
   */
  public record Held(String name, List<Role> roles) {
    /** Freezes the roles. */
    public Held {
      roles = List.copyOf(roles);
    }
  }

  /** Her accounts with the roles of a day; none when she has none. The caller checked the scope. */
  public List<Held> of(long personId, LocalDate day) {
    Map<String, List<Role>> accounts = new LinkedHashMap<>();
    Rows.list(
            em,
            "SELECT DISTINCT a.name, g.role FROM person i JOIN account a ON a.person_id = i.id"
                + " LEFT JOIN role_grant g"
                + " ON g.account_id = a.id AND g.from_day <= ?2"
                + " AND (g.until_day IS NULL OR g.until_day > ?2)"
                + " WHERE i.main_id = ?1 ORDER BY a.name, g.role",
            row -> row,
            personId,
            day)
        .forEach(
            row -> {
              List<Role> roles = accounts.computeIfAbsent(row.text(0), name -> new ArrayList<>());
              if (!row.missing(1)) {
                roles.add(row.word(1, Role.class));
              }
            });
    return accounts.entrySet().stream().map(one -> new Held(one.getKey(), one.getValue())).toList();
  }
}

package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.lingyan.people.tree.Change;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** Writes that two records are one, and what follows on the person's row; both locks are held. */
final class AliasRows {
  private final EntityManager em;

  AliasRows(EntityManager em) {
    this.em = em;
  }

  /** From now on whatever is kept under the alias is read as the other's. */
  PersonAlias join(long id, long stays, long alias, Change change) {
    PersonAlias fact = add(id, stays, alias, OptionalLong.empty(), change);
    Rows.change(
        em,
        "UPDATE person SET merged_into_id = ?2, merged_at = ?3 WHERE id = ?1",
        alias,
        stays,
        change.at());
    return fact;
  }

  /** The alias stands for herself again. */
  PersonAlias part(PersonAlias merge, Change change) {
    PersonAlias fact =
        add(Ids.next(), merge.staysId(), merge.aliasId(), OptionalLong.of(merge.id()), change);
    Rows.change(
        em,
        "UPDATE person SET merged_into_id = NULL, merged_at = NULL WHERE id = ?1",
        merge.aliasId());
    return fact;
  }

  private PersonAlias add(long id, long stays, long alias, OptionalLong undoes, Change change) {
    Rows.change(
        em,
        "INSERT INTO person_alias (id, alias_id, stays_id, from_day, undoes, reason, account_id, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        id,
        alias,
        stays,
        change.day(),
        undoes,
        change.reason(),
        change.account(),
        change.at());
    return new PersonAlias(
        id,
        alias,
        stays,
        change.day(),
        undoes,
        false,
        change.reason(),
        change.account(),
        change.at());
  }
}

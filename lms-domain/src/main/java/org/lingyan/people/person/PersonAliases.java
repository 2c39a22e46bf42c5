package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Rows;

/**
 * Which records are one human being (M1).
 *
 * <p>A query that reads what is kept under a person's id joins {@code person i ON i.id =
 * …person_id} and asks {@code i.main_id = ?}: one indexed look finds her own record and all that
 * lead to her.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class PersonAliases {
  private static final String COLUMNS =
      "SELECT a.id, a.alias_id, a.stays_id, a.from_day, a.undoes, u.id, a.reason, a.account_id,"
          + " a.at FROM person_alias a LEFT JOIN person_alias u ON u.undoes = a.id";

  private final EntityManager em;

  /** For the container's proxy. */
  protected PersonAliases() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public PersonAliases(EntityManager em) {
    this.em = em;
  }

  /** Who stays for a record: another, or she herself; an unknown id stays what it is. */
  public long resolve(long id) {
    return Rows.first(em, "SELECT main_id FROM person WHERE id = ?1", row -> row.number(0), id)
        .orElse(id);
  }

  /** The name on a record, merged or not; empty when there is none. */
  public String name(long id) {
    return Rows.first(em, "SELECT name FROM person WHERE id = ?1", row -> row.text(0), id)
        .orElse("");
  }

  /** All records of the one who stays, her own first; nothing for somebody who was merged. */
  public List<Long> all(long mainId) {
    return Rows.list(
        em,
        "SELECT id FROM person WHERE main_id = ?1 ORDER BY id <> main_id, merged_at, id",
        row -> row.number(0),
        mainId);
  }

  /** The merges that now lead to somebody, the earliest first. */
  public List<PersonAlias> standing(long mainId) {
    return Rows.list(
        em,
        COLUMNS + " WHERE a.stays_id = ?1 AND a.undoes IS NULL AND u.id IS NULL ORDER BY a.id",
        PersonAliases::fact,
        mainId);
  }

  /** The merge by which this record now leads to another; empty when it leads nowhere. */
  public Optional<PersonAlias> of(long aliasId) {
    return Rows.first(
        em,
        COLUMNS + " WHERE a.alias_id = ?1 AND a.undoes IS NULL AND u.id IS NULL",
        PersonAliases::fact,
        aliasId);
  }

  /** A merge by its id, taken back or not. */
  public Optional<PersonAlias> find(long id) {
    return Rows.first(
        em, COLUMNS + " WHERE a.id = ?1 AND a.undoes IS NULL", PersonAliases::fact, id);
  }

  private static PersonAlias fact(Rows.Row row) {
    return new PersonAlias(
        row.number(0),
        row.number(1),
        row.number(2),
        row.day(3),
        row.maybeNumber(4),
        !row.missing(5),
        row.text(6),
        row.maybeNumber(7),
        row.moment(8).orElseThrow());
  }
}

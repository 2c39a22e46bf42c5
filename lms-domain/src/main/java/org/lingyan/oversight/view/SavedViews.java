package org.lingyan.oversight.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Keeps views of the board for the account that saved them (V1 to V3). */
@ApplicationScoped
public class SavedViews {
  /** V2: most characters of a name. */
  public static final int LONGEST_NAME = 30;

  /** V3: most views of an account; a setting of our own. */
  public static final int MOST = 20;

  private static final int LONGEST_ADDRESS = 600;

  private final EntityManager em;

  /** For the container's proxy. */
  protected SavedViews() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  public SavedViews(EntityManager em) {
    this.em = em;
  }

  /** V1: the account's own, by name. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<SavedView> of(long account) {
    return Rows.list(
        em,
        "SELECT id, name, address FROM board_view WHERE account_id = ?1 ORDER BY name, id",
        row -> new SavedView(row.number(0), row.text(1), row.text(2)),
        account);
  }

  /**
   * Saves one under a name that is not there yet.
   *
   * @param address what the address of the board says; ASCII
   * @return its id; the same name with the same address is already recorded
   */
  @Transactional
  public Outcome<Long> save(long account, String name, String address, Instant at) {
    if (address.length() > LONGEST_ADDRESS) {
      throw new IllegalArgumentException("no address of a board is as long");
    }
    String called = name.strip();
    Optional<ViewRefusal> wrong = wrong(called);
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    lock(account);
    Optional<SavedView> same = named(account, called);
    if (same.isPresent()) {
      return same.get().address().equals(address)
          ? new Outcome.AlreadyRecorded<>(same.get().id())
          : Outcome.refused(new ViewRefusal.Taken(called));
    }
    if (of(account).size() >= MOST) {
      return Outcome.refused(new ViewRefusal.TooMany(MOST));
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO board_view (id, account_id, name, address, at) VALUES (?1, ?2, ?3, ?4, ?5)",
        id,
        account,
        called,
        address,
        at);
    return new Outcome.Recorded<>(id);
  }

  /**
   * Calls one of the account's own something else.
   *
   * @throws UnknownSubject when it is not one of hers
   */
  @Transactional
  public Outcome<Long> rename(long account, long id, String name) {
    lock(account);
    own(account, id);
    String called = name.strip();
    Optional<ViewRefusal> wrong = wrong(called);
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    if (named(account, called).filter(other -> other.id() != id).isPresent()) {
      return Outcome.refused(new ViewRefusal.Taken(called));
    }
    Rows.change(em, "UPDATE board_view SET name = ?2 WHERE id = ?1", id, called);
    return new Outcome.Recorded<>(id);
  }

  /**
   * Forgets one of the account's own.
   *
   * @throws UnknownSubject when it is not one of hers
   */
  @Transactional
  public void delete(long account, long id) {
    own(account, id);
    Rows.change(em, "DELETE FROM board_view WHERE id = ?1 AND account_id = ?2", id, account);
  }

  /** Two of an account at once would pass by the number and the name. */
  private void lock(long account) {
    Rows.first(
        em, "SELECT id FROM account WHERE id = ?1 FOR UPDATE", row -> row.number(0), account);
  }

  private void own(long account, long id) {
    if (of(account).stream().noneMatch(one -> one.id() == id)) {
      throw new UnknownSubject("board-view:" + id);
    }
  }

  /** As the column compares names: small and large letters are one. */
  private Optional<SavedView> named(long account, String name) {
    return Rows.first(
        em,
        "SELECT id, name, address FROM board_view WHERE account_id = ?1 AND name = ?2",
        row -> new SavedView(row.number(0), row.text(1), row.text(2)),
        account,
        name);
  }

  private static Optional<ViewRefusal> wrong(String name) {
    return name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME
        ? Optional.of(new ViewRefusal.NoName(LONGEST_NAME))
        : Optional.empty();
  }
}

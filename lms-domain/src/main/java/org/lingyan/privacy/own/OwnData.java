package org.lingyan.privacy.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.personal.Subject;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Gathers what is held about a person (V1). Who calls it has checked who asks. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class OwnData {
  /** V2: days for which a copy is kept. */
  public static final int COPY_DAYS = 7;

  /** V3: version of a copy's shape. */
  public static final int SHAPE = 1;

  private final EntityManager em;
  private final Instance<PersonalDataHolder> holders;
  private final ActionLog log;

  /** For the container's proxy. */
  protected OwnData() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public OwnData(EntityManager em, Instance<PersonalDataHolder> holders, ActionLog log) {
    this.em = em;
    this.holders = holders;
    this.log = log;
  }

  /** Every kind of personal data that there is, by name. */
  public List<Held> kinds() {
    List<Held> all = new ArrayList<>();
    holders.forEach(holder -> all.addAll(holder.held()));
    all.sort(Comparator.comparing(Held::name));
    return all;
  }

  /**
   * One kind by name.
   *
   * @throws UnknownSubject when there is none
   */
  public Held kind(String name) {
    return kinds().stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("kind of personal data:" + name));
  }

  /** Every table for which a room answers (G1). */
  public Set<String> tables() {
    Set<String> all = new TreeSet<>();
    kinds().forEach(kind -> all.addAll(kind.tables()));
    return all;
  }

  /** A person with all of her records and accounts. */
  public Subject subject(long personId) {
    List<Long> records =
        Rows.list(
            em,
            "SELECT id FROM person WHERE main_id = (SELECT p.main_id FROM person p WHERE p.id = ?1)"
                + " ORDER BY id",
            row -> row.number(0),
            personId);
    return new Subject(
        personId,
        records.isEmpty() ? List.of(personId) : records,
        Rows.list(
            em,
            "SELECT a.id FROM account a JOIN person p ON p.id = a.person_id WHERE p.main_id ="
                + " (SELECT q.main_id FROM person q WHERE q.id = ?1) ORDER BY a.id",
            row -> row.number(0),
            personId));
  }

  /** The person behind an account; empty for an account without one. */
  public OptionalLong personOf(long accountId) {
    return Rows.first(
            em, "SELECT person_id FROM account WHERE id = ?1", row -> row.maybeNumber(0), accountId)
        .orElse(OptionalLong.empty());
  }

  /** How much there is of each kind, in the order of {@link #kinds}. */
  public List<Part> overview(long personId) {
    Subject subject = subject(personId);
    return kinds().stream().map(kind -> new Part(kind, kind.count(subject))).toList();
  }

  /**
   * Rows of one kind.
   *
   * @throws UnknownSubject when there is no such kind
   */
  public Page<List<Object>> rows(long personId, String name, Page.Request page) {
    return kind(name).rows(subject(personId), page);
  }

  /** V2: writes down that somebody took a copy of her data. */
  @Transactional
  public void copied(long accountId, long personId, String format, Instant at) {
    log.record(
        new Action(
            at,
            OptionalLong.of(accountId),
            "data.export",
            "person:" + personId,
            Action.Result.DONE,
            format));
  }

  /**
   * One kind and how much there is of it.
   *
   * @param kind the kind
   * @param rows how many rows
   */
  public record Part(Held kind, long rows) {}
}

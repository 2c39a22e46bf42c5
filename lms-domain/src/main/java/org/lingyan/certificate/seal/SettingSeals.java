package org.lingyan.certificate.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.KeepingFiles;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Says what stands where an organisation's papers are sealed (Y1–Y3). */
@ApplicationScoped
public class SettingSeals {
  private final EntityManager em;
  private final Seals seals;
  private final Organisations organisations;
  private final KeepingFiles files;
  private final ActionLog log;

  /** For the container's proxy. */
  protected SettingSeals() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SettingSeals(
      EntityManager em,
      Seals seals,
      Organisations organisations,
      KeepingFiles files,
      ActionLog log) {
    this.em = em;
    this.seals = seals;
    this.organisations = organisations;
    this.files = files;
    this.log = log;
  }

  /**
   * Enters one.
   *
   * @param scope the administrator's subtrees
   * @return its id, or what stands against it
   * @throws UnknownSubject when the organisation lies outside, or the file is not the account's own
   */
  @Transactional
  public Outcome<Long> set(Scope scope, long organisation, SealWish wish, Change change) {
    organisations.changeable(scope, organisation, scope.day());
    if (wish.days().days() <= 0) {
      return Outcome.refused(new SealRefusal.EndsBefore());
    }
    Rows.first(
        em, "SELECT id FROM organisation WHERE id = ?1 FOR UPDATE", row -> true, organisation);
    Optional<DateRange> other =
        Rows.first(
            em,
            "SELECT from_day, until_day FROM seal WHERE organisation_id = ?1 AND from_day < ?3"
                + " AND until_day > ?2 ORDER BY from_day LIMIT 1",
            row -> new DateRange(row.day(0), row.day(1)),
            organisation,
            wish.days().from(),
            wish.days().until());
    if (other.isPresent()) {
      return Outcome.refused(new SealRefusal.Overlaps(other.get().from(), other.get().last()));
    }
    long account = change.account().orElseThrow();
    if (wish.fileId().isPresent()) {
      files.keep(wish.fileId().getAsLong(), account, FilePurpose.SEAL);
      if (!seals.readable(wish.fileId().getAsLong())) {
        return Outcome.refused(new SealRefusal.NotScanned());
      }
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO seal (id, organisation_id, from_day, until_day, file_id, authority, account_id,"
            + " recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        id,
        organisation,
        wish.days().from(),
        wish.days().until(),
        wish.fileId(),
        wish.authority(),
        account,
        change.at());
    record("seal.set", organisation, wish.authority(), change);
    return new Outcome.Recorded<>(id);
  }

  /**
   * Brings its last day forward; the day before today ends it at once.
   *
   * @param last its new last day
   * @throws UnknownSubject when there is none, or outside
   */
  @Transactional
  public Outcome<Long> end(Scope scope, long id, LocalDate last, Change change) {
    long organisation = seals.inScope(scope, id).organisationId();
    organisations.changeable(scope, organisation, scope.day());
    Rows.first(
        em, "SELECT id FROM organisation WHERE id = ?1 FOR UPDATE", row -> true, organisation);
    SealView seal = seals.inScope(scope, id);
    LocalDate until = last.plusDays(1);
    if (until.equals(seal.days().until())) {
      return new Outcome.AlreadyRecorded<>(id);
    }
    LocalDate earliest = scope.day().minusDays(1);
    if (last.isBefore(earliest) || until.isAfter(seal.days().until())) {
      return Outcome.refused(new SealRefusal.NotForward(earliest, seal.days().last()));
    }
    Rows.change(
        em,
        "UPDATE seal SET until_day = GREATEST(?2, from_day), ended_by = ?3, ended_at = ?4,"
            + " end_reason = ?5 WHERE id = ?1",
        id,
        until,
        change.account(),
        change.at(),
        change.reason());
    record("seal.end", organisation, change.reason(), change);
    return new Outcome.Recorded<>(id);
  }

  private void record(String name, long organisation, String detail, Change change) {
    OptionalLong account = change.account();
    log.record(
        new Action(
            change.at(),
            account,
            name,
            "organisation:" + organisation,
            Action.Result.DONE,
            detail));
  }
}

package org.lingyan.hours.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Puts providers into the register of an organisation, and their filings (L13). */
@ApplicationScoped
public class ProviderRegister {
  private static final int LONGEST_NOTICE = 200;

  private final EntityManager em;
  private final Organisations organisations;
  private final Providers providers;
  private final ActionLog log;

  /** For the container's proxy. */
  protected ProviderRegister() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ProviderRegister(
      EntityManager em, Organisations organisations, Providers providers, ActionLog log) {
    this.em = em;
    this.organisations = organisations;
    this.providers = providers;
    this.log = log;
  }

  /**
   * Puts a provider into the register of an organisation inside the scope.
   *
   * @param change who does it and when
   * @return with the provider's id; already recorded when it stands there with this kind
   * @throws UnknownSubject when the organisation lies outside
   */
  @Transactional
  public Outcome<Long> add(
      Scope scope, long organisationId, String name, ProviderKind kind, Change change) {
    organisations.inScope(scope, organisationId);
    String key = ClaimContent.key(name);
    if (key.isEmpty() || name.strip().length() > ClaimCheck.LONGEST_PROVIDER) {
      return Outcome.refused(new ProviderRefusal.NoName());
    }
    long id = Ids.next();
    int added =
        Rows.change(
            em,
            "INSERT IGNORE INTO provider (id, organisation_id, name, name_key, kind, account_id, at)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            id,
            organisationId,
            name.strip(),
            key,
            kind,
            change.account(),
            change.at());
    if (added == 1) {
      record("provider.add", id, name.strip(), change);
      return new Outcome.Recorded<>(id);
    }
    return Rows.first(
            em,
            "SELECT id, kind FROM provider WHERE organisation_id = ?1 AND name_key = ?2",
            row ->
                row.word(1, ProviderKind.class) == kind
                    ? new Outcome.AlreadyRecorded<>(row.number(0))
                    : Outcome.<Long>refused(
                        new ProviderRefusal.SameName(row.word(1, ProviderKind.class))),
            organisationId,
            key)
        .orElseThrow();
  }

  /**
   * Files a provider of a register that the scope keeps for some days.
   *
   * @param change who does it and when; its reason is the notice that the filing rests on
   * @return with the filing's id; already recorded when the same filing stands
   * @throws UnknownSubject when there is no such provider, or its register lies outside
   */
  @Transactional
  public Outcome<Long> file(Scope scope, long providerId, DateRange days, Change change) {
    ProviderView provider = locked(scope, providerId);
    String notice = change.reason().strip();
    if (notice.isEmpty() || notice.length() > LONGEST_NOTICE) {
      return Outcome.refused(new ProviderRefusal.NoNotice());
    }
    Optional<Filing> other =
        provider.filings().stream()
            .filter(Filing::stands)
            .filter(one -> one.days().shared(days).isPresent())
            .findFirst();
    if (other.isPresent()) {
      boolean same = other.get().days().equals(days) && other.get().notice().equals(notice);
      return same
          ? new Outcome.AlreadyRecorded<>(other.get().id())
          : Outcome.refused(overlap(other.get().days()));
    }
    long id = Ids.next();
    insert(id, providerId, Optional.of(days), notice, Optional.empty(), change);
    record("provider.file", providerId, days.from() + " " + notice, change);
    return new Outcome.Recorded<>(id);
  }

  private static ProviderRefusal overlap(DateRange days) {
    return days.end()
        .<ProviderRefusal>map(end -> new ProviderRefusal.FilingOverlaps(days.from(), days.last()))
        .orElseGet(() -> new ProviderRefusal.FilingOpen(days.from()));
  }

  /**
   * Withdraws a filing that is wrong; what was decided under it stays.
   *
   * @param change who, when and why
   * @throws UnknownSubject when there is none, or its register lies outside
   */
  @Transactional
  public Outcome<Long> withdraw(Scope scope, long filingId, Change change) {
    long providerId =
        Rows.first(
                em,
                "SELECT provider_id FROM provider_filing WHERE id = ?1 AND withdraws IS NULL",
                row -> row.number(0),
                filingId)
            .orElseThrow(() -> new UnknownSubject("filing:" + filingId));
    ProviderView provider = locked(scope, providerId);
    String reason = change.reason().strip();
    if (reason.isEmpty() || reason.length() > LONGEST_NOTICE) {
      return Outcome.refused(new ProviderRefusal.NoNotice());
    }
    boolean stands =
        provider.filings().stream().anyMatch(one -> one.id() == filingId && one.stands());
    if (!stands) {
      return new Outcome.AlreadyRecorded<>(filingId);
    }
    insert(Ids.next(), providerId, Optional.empty(), reason, Optional.of(filingId), change);
    record("provider.withdraw", providerId, reason, change);
    return new Outcome.Recorded<>(filingId);
  }

  /** Filings of one provider come one after the other: its organisation's row is the lock. */
  private ProviderView locked(Scope scope, long providerId) {
    ProviderView provider = providers.find(providerId, scope.day());
    organisations.inScope(scope, provider.organisationId());
    Rows.first(
        em,
        "SELECT id FROM organisation WHERE id = ?1 FOR UPDATE",
        row -> row.number(0),
        provider.organisationId());
    return providers.find(providerId, scope.day());
  }

  private void insert(
      long id,
      long providerId,
      Optional<DateRange> days,
      String notice,
      Optional<Long> withdraws,
      Change change) {
    Rows.change(
        em,
        "INSERT INTO provider_filing (id, provider_id, from_day, until_day, notice, withdraws,"
            + " account_id, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        id,
        providerId,
        days.map(DateRange::from),
        days.flatMap(DateRange::end),
        notice,
        withdraws,
        change.account(),
        change.at());
  }

  private void record(String name, long id, String detail, Change change) {
    Instant at = change.at();
    log.record(
        new Action(at, change.account(), name, "provider:" + id, Action.Result.DONE, detail));
  }
}

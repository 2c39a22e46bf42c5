package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.jobs.JobAsker;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/**
 * One-time codes for many accounts at once, for printed slips (P14). Codes are made first, which
 * takes long and changes nothing, and kept together at the end.
 */
@ApplicationScoped
public class IssuingSlips {
  /** P14: as many as one print takes. */
  public static final int MOST = 500;

  private final EntityManager em;
  private final IssuingCodes codes;
  private final Organisations organisations;
  private final Callers callers;
  private final KnownPeople people;

  /** For the container's proxy. */
  protected IssuingSlips() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public IssuingSlips(
      EntityManager em,
      IssuingCodes codes,
      Organisations organisations,
      Callers callers,
      KnownPeople people) {
    this.em = em;
    this.codes = codes;
    this.organisations = organisations;
    this.callers = callers;
    this.people = people;
  }

  /**
   * The accounts below an organisation that have no password yet.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is no such organisation inside the
   *     administrator's subtree
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public SlipList withoutPassword(Caller administrator, long organisationId, Instant at) {
    Scope scope = AccountReach.scope(administrator, Timekeeper.day(at));
    OrganisationView place = organisations.inScope(scope, organisationId);
    List<Long> found =
        Rows.list(
            em,
            "SELECT DISTINCT a.id FROM organisation_state o JOIN employment e"
                + " ON e.organisation_id = o.organisation_id"
                + " AND (e.until_day IS NULL OR e.until_day > ?2)"
                + " JOIN person i ON i.main_id = e.person_id"
                + " JOIN account a ON a.person_id = i.id AND a.password_hash = ''"
                + " AND a.closed_at IS NULL"
                + " WHERE o.path LIKE ?1 AND o.from_day <= ?2 AND o.until_day > ?2"
                + " ORDER BY a.id LIMIT ?3",
            row -> row.number(0),
            place.path() + "%",
            scope.day(),
            MOST + 1);
    return sifted(administrator, found, at, new ArrayList<>());
  }

  /** The accounts with these names, a line each; blank lines do not matter. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public SlipList named(Caller administrator, List<String> lines, Instant at) {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        wanted.putIfAbsent(lines.get(i).strip(), i + 1);
      }
    }
    if (wanted.size() > MOST) {
      return new SlipList(List.of(), List.of(new SlipRefused.TooMany(MOST)));
    }
    Map<String, Long> known = known(wanted.keySet());
    Set<Long> inside =
        new AccountReach(em).reached(administrator, known.values(), Timekeeper.day(at)).keySet();
    List<Reason> problems = new ArrayList<>();
    wanted.forEach(
        (name, line) -> {
          // Somebody else's account is as unknown as none.
          if (!inside.contains(known.get(name))) {
            problems.add(new SlipRefused.UnknownAccount(line, name));
          }
        });
    return sifted(administrator, List.copyOf(inside), at, problems);
  }

  /** The same accounts looked at again, when their turn comes: rights may have ended meanwhile. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public SlipList again(JobAsker administrator, Collection<Long> accounts, Instant at) {
    return callers
        .of(administrator, at)
        .map(caller -> sifted(caller, accounts, at, new ArrayList<>()))
        .orElseGet(() -> new SlipList(List.of(), List.of()));
  }

  /** A code for one of them; nothing is changed yet. */
  public PreparedCode prepared(SlipAccount account) {
    OneTimeCode code = OneTimeCode.fresh();
    return new PreparedCode(
        account, code.grouped(), Passwords.queued(() -> Passwords.hash(code.text())));
  }

  /**
   * Keeps them: from now on they are good, and older ones are void.
   *
   * @return until when they are good
   */
  @Transactional
  public Instant keep(List<PreparedCode> prepared, long administrator, Instant at) {
    prepared.forEach(
        one ->
            codes.keep(one.account().accountId(), one.hash(), OptionalLong.of(administrator), at));
    return codes.expiry(at);
  }

  /** Until when codes are good that are kept now. */
  public Instant goodUntil(Instant at) {
    return codes.expiry(at);
  }

  private SlipList sifted(
      Caller administrator, Collection<Long> accounts, Instant at, List<Reason> problems) {
    if (accounts.size() > MOST) {
      problems.add(new SlipRefused.TooMany(MOST));
    }
    List<Long> taken = accounts.stream().limit(MOST).toList();
    List<SlipAccount> ready = new ArrayList<>();
    new AccountReach(em)
        .reached(administrator, taken, Timekeeper.day(at))
        .values()
        .forEach(
            found -> {
              if (found.against().isEmpty()) {
                ready.add(
                    new SlipAccount(
                        found.id(), found.name(), found.holder(), found.organisation()));
              } else {
                problems.add(new SlipRefused.OutOfReach(found.name(), found.holder()));
              }
            });
    return new SlipList(ready, problems);
  }

  /** P13: each by its name, in whatever case, or by a phone number that leads to one account. */
  private Map<String, Long> known(Set<String> typed) {
    Map<String, Long> found = new LinkedHashMap<>();
    typed.forEach(
        one ->
            TypedName.read(em, people, one)
                .account()
                .ifPresent(account -> found.put(one, account.id())));
    return found;
  }
}

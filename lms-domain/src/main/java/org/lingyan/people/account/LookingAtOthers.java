package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lingyan.audit.SensitiveExport;
import org.lingyan.audit.SensitiveExports;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.audit.SensitiveRead;
import org.lingyan.audit.SensitiveReads;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.people.person.SeenDays;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;

/**
 * D3: writes down that somebody looked at another person's data, with the role that let her. Who
 * calls it has let her; the line is written before anything is shown.
 */
@ApplicationScoped
public class LookingAtOthers {
  private final SensitiveReads reads;
  private final SensitiveExports exports;
  private final SeeingDays seeing;

  /** For the container's proxy. */
  protected LookingAtOthers() {
    this(null, null, null);
  }

  /** Writes through these. */
  @Inject
  public LookingAtOthers(SensitiveReads reads, SensitiveExports exports, SeeingDays seeing) {
    this.reads = reads;
    this.exports = exports;
    this.seeing = seeing;
  }

  /**
   * A11: writes down that a list of people is saved as a file: one line for each subtree over which
   * the caller may ask for it, mostly one.
   *
   * @param roles the roles of which one allows it
   * @param list name of the list
   * @param filter names of the filters that are used, not what stands in them
   * @param entries rows of the file
   */
  @Transactional
  public void noteExport(
      Caller caller, Set<Role> roles, String list, String filter, long entries, Instant at) {
    List<Grant> allowing =
        caller.grants().stream().filter(grant -> roles.contains(grant.role())).toList();
    Set<String> noted = new HashSet<>();
    for (Grant grant : allowing) {
      boolean inAnother =
          allowing.stream()
              .anyMatch(
                  other ->
                      !other.path().equals(grant.path()) && grant.path().startsWith(other.path()));
      if (!inAnother && noted.add(grant.path())) {
        exports.add(
            new SensitiveExport(
                caller.accountId(),
                list,
                filter,
                entries,
                grant.role().name(),
                grant.organisation(),
                grant.path(),
                Timekeeper.day(at),
                at));
      }
    }
  }

  /**
   * Writes a look down; one's own data is not looked at by others. The same look of one day is one
   * line.
   *
   * @param roles the roles of which one allows it
   * @param what which of her papers or files; empty for the whole
   */
  public void note(
      Caller caller, Set<Role> roles, long personId, SensitiveKind kind, String what, Instant at) {
    note(caller, roles, personId, kind, what, "", at);
  }

  /** The same with the reason that was asked for. */
  public void note(
      Caller caller,
      Set<Role> roles,
      long personId,
      SensitiveKind kind,
      String what,
      String reason,
      Instant at) {
    if (caller.personId().isPresent() && caller.personId().getAsLong() == personId) {
      return;
    }
    Optional<Grant> allowing = allowing(caller, roles, personId, Timekeeper.day(at));
    reads.add(
        new SensitiveRead(
            personId,
            caller.accountId(),
            kind,
            Timekeeper.day(at) + (what.isEmpty() ? "" : ":" + what),
            allowing.map(grant -> grant.role().name()).orElse(""),
            allowing.map(Grant::organisation).orElse(""),
            reason,
            at));
  }

  /**
   * The grant that shows the person: the nearest above where she works, else the nearest above
   * where she worked. With one grant there is nothing to choose.
   */
  private Optional<Grant> allowing(Caller caller, Set<Role> roles, long personId, LocalDate today) {
    List<Grant> held =
        caller.grants().stream()
            .filter(grant -> roles.contains(grant.role()))
            .sorted(Comparator.comparingInt((Grant grant) -> grant.path().length()).reversed())
            .toList();
    if (held.size() < 2) {
      return held.stream().findFirst();
    }
    List<SeenDays> seen =
        seeing.ofEach(
            held.stream()
                .map(
                    grant ->
                        new Scope(caller.accountId(), OptionalLong.empty(), grant.places(), today))
                .toList(),
            personId);
    return first(held, seen, SeenDays::whole)
        .or(() -> first(held, seen, days -> days.lastUpTo(today).isPresent()))
        .or(() -> Optional.of(held.get(held.size() - 1)));
  }

  private static Optional<Grant> first(
      List<Grant> held, List<SeenDays> seen, Predicate<SeenDays> shows) {
    return IntStream.range(0, held.size())
        .filter(i -> shows.test(seen.get(i)))
        .mapToObj(held::get)
        .findFirst();
  }
}

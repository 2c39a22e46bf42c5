package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lingyan.audit.SensitiveExport;
import org.lingyan.audit.SensitiveExports;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.audit.SensitiveRead;
import org.lingyan.audit.SensitiveReads;
import org.lingyan.shared.Timekeeper;

/**
 * D3: writes down that somebody looked at another person's data, with the role that let her. Who
 * calls it has let her; the line is written before anything is shown.
 */
@ApplicationScoped
public class LookingAtOthers {
  private final SensitiveReads reads;
  private final SensitiveExports exports;

  /** For the container's proxy. */
  protected LookingAtOthers() {
    this(null, null);
  }

  /** Writes through these. */
  @Inject
  public LookingAtOthers(SensitiveReads reads, SensitiveExports exports) {
    this.reads = reads;
    this.exports = exports;
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
    Optional<Grant> allowing =
        caller.grants().stream()
            .filter(grant -> roles.contains(grant.role()))
            .max(Comparator.comparingInt(grant -> grant.path().length()));
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
}

package org.lingyan.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.inspection.RecordedReading;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;

/** What an inspector may read, and that she did. */
@ApplicationScoped
public class Inspector {
  private static final Set<Role> AUDITORS = EnumSet.of(Role.AUDITOR);
  private static final Set<Role> LOG_READERS = EnumSet.of(Role.AUDITOR, Role.ADMIN);

  private final RecordedReading reading;
  private final LookingAtOthers looking;

  /** For the container's proxy. */
  protected Inspector() {
    this(null, null);
  }

  /** Puts reading on record here. */
  @Inject
  public Inspector(RecordedReading reading, LookingAtOthers looking) {
    this.reading = reading;
    this.looking = looking;
  }

  /** Who reads ledger, sample and evidence. */
  static Set<Role> auditors() {
    return AUDITORS;
  }

  /** Who reads the action log. */
  static Set<Role> logReaders() {
    return LOG_READERS;
  }

  /** The subtrees of these roles; holding one somewhere opens nobody's own record elsewhere. */
  static Scope scope(Caller caller, Set<Role> roles, LocalDate today) {
    Scope scope = caller.scope(roles, today);
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }

  /** I3: notes what is read of the caller's subtree. */
  void note(Caller caller, Set<Role> roles, String what, Instant at) {
    caller
        .topmost(roles)
        .map(Grant::organisationId)
        .ifPresent(top -> reading.note(caller.accountId(), top, what, at));
  }

  /** I3: notes what is read of one unit. */
  void note(Caller caller, long organisation, String what, Instant at) {
    reading.note(caller.accountId(), organisation, what, at);
  }

  /**
   * A10: notes that she is handed everything about these people; once for each of them.
   *
   * @param what the archive
   */
  void noteEach(Caller caller, Set<Long> persons, String what, Instant at) {
    for (long person : persons) {
      looking.note(caller, AUDITORS, person, SensitiveKind.FILE, what, at);
    }
  }

  /** The first of the days up to a last one that a list shows unless the reader wants others. */
  static LocalDate usualFrom(LocalDate last) {
    return last.minusDays(29);
  }
}

package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
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

  /** For the container's proxy. */
  protected LookingAtOthers() {
    this(null);
  }

  /** Writes through this. */
  @Inject
  public LookingAtOthers(SensitiveReads reads) {
    this.reads = reads;
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

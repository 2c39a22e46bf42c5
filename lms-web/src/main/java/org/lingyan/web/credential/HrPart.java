package org.lingyan.web.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalLong;
import org.lingyan.credential.certificate.Hands;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** What the parts of HR's pages about one certificate have in common. */
final class HrPart {
  private HrPart() {}

  /** What the caller may change as HR. */
  static Scope scope(Caller caller, Instant at) {
    return Hands.office(caller.scope(EnumSet.of(Role.HR), Timekeeper.day(at)));
  }

  /** The circumstances of a change of today. */
  static Change change(Caller caller, String reason, Instant at) {
    return change(caller, Timekeeper.day(at), reason, at);
  }

  /** The same on a day. */
  static Change change(Caller caller, LocalDate day, String reason, Instant at) {
    return new Change(day, reason.strip(), OptionalLong.of(caller.accountId()), at);
  }

  /**
   * An id of an address.
   *
   * @throws UnknownSubject when it cannot be one
   */
  static long id(String text) {
    return Ids.parse(text).orElseThrow(() -> new UnknownSubject("id:" + text));
  }
}

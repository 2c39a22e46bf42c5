package org.lingyan.web.announcement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** Who may announce, and where. */
final class Writer {
  /** The roles of which one is enough. */
  static final Set<Role> ROLES = EnumSet.of(Role.TRAINING, Role.HR, Role.ADMIN);

  private Writer() {}

  static Scope scope(CurrentCaller current, LocalDate day) {
    return current.signedIn().scope(ROLES, day);
  }

  /** An id from an address; {@link UnknownSubject} when it cannot be one. */
  static long id(String text) {
    return Ids.parse(text).orElseThrow(() -> new UnknownSubject("id:" + text));
  }
}

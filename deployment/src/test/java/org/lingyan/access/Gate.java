package org.lingyan.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lingyan.people.account.Role;

/**
 * Who may ask at all.
 *
 * @param signedIn whether somebody has to be signed in
 * @param roles of which one is enough; empty for everybody who is signed in
 */
record Gate(boolean signedIn, Set<Role> roles) {
  static final Gate OPEN = new Gate(false, Set.of());
  static final Gate ANYBODY_SIGNED_IN = new Gate(true, Set.of());

  static Gate of(Set<Role> roles) {
    return new Gate(true, Set.copyOf(roles));
  }

  /** Its words in the printed table. */
  String words() {
    if (!signedIn) {
      return "everybody";
    }
    return roles.isEmpty()
        ? "signed in"
        : new TreeSet<>(roles).stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}

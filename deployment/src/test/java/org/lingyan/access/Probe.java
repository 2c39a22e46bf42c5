package org.lingyan.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.lingyan.people.account.Role;

/**
 * How one thing is asked, and whose it is.
 *
 * @param item name of the thing
 * @param rule whose it is
 * @param roles for {@code SCOPE} and {@code ROLES}: the roles that count; empty for all of the gate
 * @param address what is asked, with placeholders of the subject
 * @param body what is sent along; empty for nothing
 */
record Probe(String item, Rule rule, Set<Role> roles, String address, String body) {

  /** Whose a thing is: what is answered to those whom the gate lets pass. */
  enum Rule {
    /** Nobody's: the same for all. */
    ALL,
    /** The caller's own. */
    OWN,
    /** A list that shows what lies in the caller's scope. */
    LIST,
    /** Of a person or place in the caller's scope; outside there is no such thing. */
    SCOPE,
    /** The same, and though it is sent by POST it changes no fact. */
    READS,
    /** The same, and over with the first who may: a deputy comes too late. */
    ONCE,
    /** The subject's alone. */
    HERS,
    /** For holders of the roles; others are refused. */
    ROLES,
    /** For holders of the roles; for others there is no such thing. */
    HOLDS,
    /** Nobody gets it. */
    NEVER,
    /** A message: to whom it goes and to which page it leads. */
    TOLD
  }

  /** A line of the table. */
  static Probe of(String line) {
    String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    if (cells.length < 3) {
      throw new IllegalArgumentException("item | rule | address | body: " + line);
    }
    String[] rule = cells[1].split(" ", -1);
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(rule).skip(1).map(Role::valueOf).forEach(roles::add);
    return new Probe(
        cells[0], Rule.valueOf(rule[0]), roles, cells[2], cells.length > 3 ? cells[3] : "");
  }

  /** What the code promises this caller. */
  Verdict expected(Gate gate, Caller caller) {
    if (gate.signedIn() && caller.nobody()) {
      return Verdict.SIGN_IN;
    }
    if (!gate.roles().isEmpty() && !caller.holdsOneOf(gate.roles())) {
      return Verdict.FORBIDDEN;
    }
    return switch (rule) {
      case SCOPE, READS ->
          caller.inside() && (roles.isEmpty() || caller.holdsOneOf(roles))
              ? Verdict.ALLOWED
              : Verdict.NOT_FOUND;
      case ONCE -> caller.place() == Caller.Place.INSIDE ? Verdict.ALLOWED : Verdict.NOT_FOUND;
      case NEVER -> Verdict.NOT_FOUND;
      case HERS -> caller.isSubject() ? Verdict.ALLOWED : Verdict.NOT_FOUND;
      case HOLDS -> caller.holdsOneOf(roles) ? Verdict.ALLOWED : Verdict.NOT_FOUND;
      case ROLES -> caller.holdsOneOf(roles) ? Verdict.ALLOWED : Verdict.FORBIDDEN;
      default -> Verdict.ALLOWED;
    };
  }
}

package org.lingyan.access;

import java.util.Optional;
import java.util.Set;
import org.lingyan.people.account.Role;
import org.lingyan.product.Api;

/**
 * Somebody who asks.
 *
 * @param name for messages
 * @param role the role that was given; empty for nobody and for an account without any
 * @param place how the grant lies to the subject
 * @param browser asks pages, by cookie
 * @param program asks the API, by token
 * @param csrf the token of her forms
 */
record Caller(
    String name, Optional<Role> role, Place place, Api browser, Api program, String csrf) {

  /** How a grant lies to the subject. */
  enum Place {
    INSIDE,
    OUTSIDE,
    /** Inside, and yesterday was its last day. */
    EXPIRED,
    /** Acts for somebody whose grant lies inside. */
    DEPUTY,
    /** The same, and yesterday was the last day of the deputyship. */
    DEPUTY_OVER,
    /** No grant at all. */
    NONE,
    /** Not signed in. */
    NOBODY
  }

  boolean nobody() {
    return place == Place.NOBODY;
  }

  boolean inside() {
    return place == Place.INSIDE || place == Place.DEPUTY;
  }

  boolean isSubject() {
    return inside() && role.filter(Role.TRAINEE::equals).isPresent();
  }

  boolean holdsOneOf(Set<Role> roles) {
    return place != Place.EXPIRED
        && place != Place.DEPUTY_OVER
        && role.filter(roles::contains).isPresent();
  }
}

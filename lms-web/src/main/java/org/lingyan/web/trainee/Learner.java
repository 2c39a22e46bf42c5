package org.lingyan.web.trainee;

import java.util.OptionalLong;
import org.lingyan.people.account.Caller;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** The person whose pages these are: always the caller's own. */
final class Learner {
  private Learner() {}

  /**
   * The caller's person.
   *
   * @throws UnknownSubject when no person stands behind the account
   */
  static long id(CurrentCaller current) {
    return id(current.signedIn());
  }

  /** The same of somebody who asks through a job. */
  static long id(Caller caller) {
    return caller.personId().orElseThrow(() -> new UnknownSubject("person of " + caller.account()));
  }

  /**
   * An id from an address.
   *
   * @throws UnknownSubject when it cannot be one
   */
  static long idIn(String text) {
    OptionalLong id = Ids.parse(text);
    return id.orElseThrow(() -> new UnknownSubject("id:" + text));
  }
}

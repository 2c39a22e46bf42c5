package org.lingyan.container;

import java.util.Optional;
import java.util.UUID;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.SignInKind;
import org.lingyan.people.account.SignInOutcome;
import org.lingyan.people.account.SignIns;
import org.lingyan.people.account.SigningIn;
import org.lingyan.people.account.Token;
import org.lingyan.people.account.Visit;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.DateRange;

/** An account of a test's own and a way to ask with it. */
record TestedAccount(long id, String name) {
  static final String PASSWORD = "a right password";

  static TestedAccount of(Optional<Long> person) throws Exception {
    String name = "g-" + UUID.randomUUID();
    return new TestedAccount(
        Inside.whole(
            () -> Inside.the(OpeningAccounts.class).account(name, person, PASSWORD, Sample.now())),
        name);
  }

  static TestedAccount holding(Role role, OrganisationView place) throws Exception {
    TestedAccount made = of(Optional.empty());
    Inside.whole(
        () -> {
          Inside.the(OpeningAccounts.class)
              .grant(
                  made.id(),
                  role,
                  place.id(),
                  new DateRange(Sample.today().minusDays(9), Sample.today().plusYears(1)));
          return null;
        });
    return made;
  }

  Token signedIn() throws Exception {
    SignInOutcome outcome =
        Inside.whole(
            () ->
                Inside.the(SigningIn.class)
                    .signIn(
                        name, PASSWORD, Visit.from("192.0.2.9"), SignInKind.BROWSER, Sample.now()));
    return ((SignInOutcome.SignedIn) outcome).token();
  }

  Caller caller() throws Exception {
    return seen(signedIn()).orElseThrow();
  }

  long grant() {
    return Inside.number("SELECT MAX(id) FROM role_grant WHERE account_id = ?1", id);
  }

  /** Who asks with a token now; empty when it has ended. */
  static Optional<Caller> seen(Token token) {
    return Inside.the(SignIns.class).find(token, Sample.now()).map(SignIns.Current::caller);
  }
}

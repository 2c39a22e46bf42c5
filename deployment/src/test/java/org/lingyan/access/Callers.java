package org.lingyan.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.Token;
import org.lingyan.product.Api;
import org.lingyan.product.Backstage;
import org.lingyan.product.RunningProduct;
import org.lingyan.shared.Ids;

/**
 * Everybody who asks: each role inside, outside and with a grant whose last day was yesterday; a
 * deputy of HR and of an administrator, in force and over; somebody without any grant; nobody. Each
 * is a person of her own and signs in once.
 */
final class Callers {
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private static final String LAST_DAY = "2099-01-01";
  private static final String NOBODY = "";
  private static final List<Role> DEPUTED = List.of(Role.HR, Role.ADMIN);

  private final Backstage backstage = Backstage.get();
  private final String password = RunningProduct.get().account("trainee").password();
  private final String run = Ids.text(Ids.next());
  private final Subject subject;
  private final List<Caller> all = new ArrayList<>();

  private Callers(Subject subject) {
    this.subject = subject;
  }

  /** Makes them, and lets the subject live through the first of them. */
  static List<Caller> around(Subject subject) {
    Callers callers = new Callers(subject);
    callers.make();
    return List.copyOf(callers.all);
  }

  private void make() {
    int roles = Role.values().length;
    String herself = account("subject", subject.person());
    grant(herself, Role.TRAINEE, Subject.HOME, Caller.Place.INSIDE);
    Iterator<String> here = subject.people(Subject.HOME, 2 * roles + DEPUTED.size()).iterator();
    Iterator<String> there = subject.people(Subject.ELSEWHERE, roles + DEPUTED.size()).iterator();
    all.add(new Caller("nobody", Optional.empty(), Caller.Place.NOBODY, nobody(), nobody(), ""));
    add(account("none", here.next()), Optional.empty(), Caller.Place.NONE);
    for (Role role : Role.values()) {
      String outside = account(role + "-outside", there.next());
      grant(outside, role, Subject.ELSEWHERE, Caller.Place.OUTSIDE);
      add(outside, Optional.of(role), Caller.Place.OUTSIDE);
      String expired = account(role + "-expired", here.next());
      grant(expired, role, Subject.HOME, Caller.Place.EXPIRED);
      add(expired, Optional.of(role), Caller.Place.EXPIRED);
    }
    for (Role role : Role.values()) {
      if (role != Role.TRAINEE) {
        String inside = account(role + "-inside", here.next());
        grant(inside, role, Subject.HOME, Caller.Place.INSIDE);
        add(inside, Optional.of(role), Caller.Place.INSIDE);
      }
    }
    for (Role role : DEPUTED) {
      deputy(role, Caller.Place.DEPUTY, here);
      deputy(role, Caller.Place.DEPUTY_OVER, there);
    }
    Api program = Api.signedIn(herself, password);
    subject.live(program, herself, password);
    add(herself, Optional.of(Role.TRAINEE), Caller.Place.INSIDE);
  }

  private static Api nobody() {
    return Api.anonymous();
  }

  private void add(String account, Optional<Role> role, Caller.Place place) {
    Api browser = Api.anonymous().with("Cookie", "lingyan=" + cookie(account));
    Matcher csrf = CSRF.matcher(browser.get("/account/me").text());
    all.add(
        new Caller(
            account,
            role,
            place,
            browser,
            Api.signedIn(account, password),
            csrf.find() ? csrf.group(1) : ""));
  }

  /** Somebody without a role of her own who acts for a holder of the role inside. */
  private void deputy(Role role, Caller.Place place, Iterator<String> people) {
    boolean over = place == Caller.Place.DEPUTY_OVER;
    String owner = account(role + "-owner-" + place, NOBODY);
    grant(owner, role, Subject.HOME, Caller.Place.INSIDE);
    String deputy = account(role + "-" + place, people.next());
    String deputyship = deputyship(owner, deputy, over);
    add(deputy, Optional.of(role), place);
    backstage.change(
        "UPDATE sign_in SET deputyship_id = ? WHERE account_id ="
            + " (SELECT id FROM account WHERE name = ?)",
        deputyship,
        deputy);
    if (role == Role.HR && !over) {
      // One more, which nobody acts under: it can be ended.
      subject.deputyship(deputyship(owner, account("second-deputy", NOBODY), false));
    }
  }

  private String deputyship(String owner, String deputy, boolean over) {
    String id = Long.toString(Ids.next());
    backstage.change(
        "INSERT INTO deputyship (id, grant_id, owner_account_id, account_id, from_day, until_day,"
            + " reason, at) SELECT ?, g.id, w.id, d.id, ?, ?, 'x', UTC_TIMESTAMP(3) FROM account w"
            + " JOIN role_grant g ON g.account_id = w.id JOIN account d ON d.name = ?"
            + " WHERE w.name = ?",
        id,
        Subject.today().minusDays(9).toString(),
        over ? Subject.today().toString() : LAST_DAY,
        deputy,
        owner);
    return id;
  }

  private String account(String name, String person) {
    String account = "access-" + run + "-" + name.toLowerCase(java.util.Locale.ROOT);
    backstage.change(
        "INSERT INTO account (id, version, name, person_id, password_hash, must_change_password,"
            + " created_at) SELECT ?, 1, ?, NULLIF(?, ''), password_hash, FALSE, UTC_TIMESTAMP(3)"
            + " FROM account WHERE name = 'trainee'",
        Long.toString(Ids.next()),
        account,
        person);
    return account;
  }

  private void grant(String account, Role role, String place, Caller.Place how) {
    backstage.change(
        "INSERT INTO role_grant (id, account_id, role, organisation_id, from_day, until_day)"
            + " SELECT ?, id, ?, ?, ?, ? FROM account WHERE name = ?",
        Long.toString(Ids.next()),
        role.name(),
        subject.organisation(place),
        Subject.today().minusYears(1).toString(),
        how == Caller.Place.EXPIRED ? Subject.today().toString() : LAST_DAY,
        account);
  }

  /** A browser's sign-in as the form would leave it, without the cost of a second password hash. */
  private String cookie(String account) {
    Token token = Token.fresh();
    backstage.change(
        "INSERT INTO sign_in (id, token_hash, kind, account_id, created_at, renewed_at, expires_at)"
            + " SELECT ?, UNHEX(?), 'BROWSER', id, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3),"
            + " UTC_TIMESTAMP(3) + INTERVAL 8 HOUR FROM account WHERE name = ?",
        Long.toString(Ids.next()),
        hash(token.text()),
        account);
    return token.text();
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}

package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** Accounts, rights and sign-ins. */
@ApplicationScoped
class AccountData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected AccountData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  AccountData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(accounts(), grants(), signIns(), devices(), links(), codes());
  }

  private Held accounts() {
    return Held.named("accounts", Fate.MASKED)
        .in("account", "account_event")
        .columns("account", "since")
        .read(
            em,
            "SELECT a.name, a.created_at",
            "FROM account a WHERE a.person_id IN (:person)",
            "ORDER BY a.id",
            row -> List.of(row.text(0), row.moment(1).orElseThrow()))
        // Without a password and under a name that nobody knows: nobody signs in again.
        .erases(
            em,
            "UPDATE account SET name = CONCAT('erased-', id), password_hash = '',"
                + " must_change_password = TRUE WHERE person_id IN (:person)",
            "UPDATE account_event SET reason = '' WHERE account_id IN (:accounts)");
  }

  private Held grants() {
    return Held.named("grants", Fate.STAYS)
        .in("role_grant", "role_grant_event", "deputyship")
        .columns("role", "organisation", "from", "until")
        .read(
            em,
            "SELECT g.role, (SELECT s.name FROM organisation_state s"
                + " WHERE s.organisation_id = g.organisation_id ORDER BY s.from_day DESC LIMIT 1),"
                + " g.from_day, g.until_day - INTERVAL 1 DAY",
            "FROM role_grant g WHERE g.account_id IN (:accounts)",
            "ORDER BY g.from_day DESC, g.id DESC",
            row ->
                List.of(
                    row.word(0, Role.class),
                    row.text(1),
                    row.day(2),
                    row.missing(3) ? "" : row.day(3)))
        .erases(
            em,
            "UPDATE role_grant SET until_day = GREATEST(from_day, UTC_DATE())"
                + " WHERE account_id IN (:accounts)"
                + " AND (until_day IS NULL OR until_day > GREATEST(from_day, UTC_DATE()))",
            "UPDATE role_grant_event SET reason = '' WHERE grant_id IN"
                + " (SELECT g.id FROM role_grant g WHERE g.account_id IN (:accounts))"
                + " OR deputyship_id IN"
                + " (SELECT d.id FROM deputyship d WHERE d.account_id IN (:accounts))",
            "UPDATE deputyship SET reason = '' WHERE account_id IN (:accounts)"
                + " OR owner_account_id IN (:accounts)",
            // P29: others were told of her rights, by name.
            "UPDATE notice SET text_values = '', link = '',"
                + " until_at = LEAST(until_at, UTC_TIMESTAMP(3)) WHERE EXISTS"
                + " (SELECT 1 FROM account a WHERE a.id IN (:accounts) AND "
                + RightsLeftBehind.ABOUT
                + ")");
  }

  private Held signIns() {
    return Held.named("sign-ins", Fate.GOES)
        .in("sign_in")
        .columns("kind", "since", "renewed", "expires", "address")
        .read(
            em,
            "SELECT s.kind, s.created_at, s.renewed_at, s.expires_at, s.address",
            "FROM sign_in s WHERE s.account_id IN (:accounts)",
            "ORDER BY s.id DESC",
            row ->
                List.of(
                    row.word(0, SignInKind.class),
                    row.moment(1).orElseThrow(),
                    row.moment(2).orElseThrow(),
                    row.moment(3).orElseThrow(),
                    row.text(4)))
        .erases(em, "DELETE FROM sign_in WHERE account_id IN (:accounts)");
  }

  private Held devices() {
    return Held.named("known-devices", Fate.GOES)
        .in("known_device")
        .columns("at")
        .read(
            em,
            "SELECT d.seen_at",
            "FROM known_device d WHERE d.account_id IN (:accounts)",
            "ORDER BY d.seen_at DESC",
            row -> List.of(row.moment(0).orElseThrow()))
        .erases(em, "DELETE FROM known_device WHERE account_id IN (:accounts)");
  }

  private Held links() {
    return Held.named("openid-links", Fate.GOES)
        .in("openid_link")
        .columns("issuer", "since")
        .read(
            em,
            "SELECT o.issuer, o.linked_at",
            "FROM openid_link o WHERE o.account_id IN (:accounts)",
            "ORDER BY o.linked_at DESC",
            row -> List.of(row.text(0), row.moment(1).orElseThrow()))
        .erases(em, "DELETE FROM openid_link WHERE account_id IN (:accounts)");
  }

  private Held codes() {
    return Held.named("one-time-codes", Fate.GOES)
        .in("one_time_code")
        .columns("since", "expires")
        .read(
            em,
            "SELECT c.issued_at, c.expires_at",
            "FROM one_time_code c WHERE c.account_id IN (:accounts)",
            "ORDER BY c.account_id",
            row -> List.of(row.moment(0).orElseThrow(), row.moment(1).orElseThrow()))
        .erases(em, "DELETE FROM one_time_code WHERE account_id IN (:accounts)");
  }
}

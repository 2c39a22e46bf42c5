package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lingyan.people.account.AccountView;
import org.lingyan.people.account.GrantWish;
import org.lingyan.people.account.GrantingRoles;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Gives a role to an account. */
@Named
@RequestScoped
public class GrantPage {
  private final GrantingRoles granting;
  private final AccountReading reading;
  private final GrantFields fields;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String accountId = "";
  private AccountView account;
  private List<String> places = List.of();
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected GrantPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public GrantPage(
      GrantingRoles granting,
      AccountReading reading,
      GrantFields fields,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.granting = granting;
    this.reading = reading;
    this.fields = fields;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the account that the address names. */
  public void load() {
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    Scope scope = Administrator.scope(current, today);
    account = reading.account(scope, Administrator.id("account", accountId), now);
    places = reading.placeSuggestions(scope);
    if (fields.getFrom().isEmpty()) {
      fields.setFrom(today.toString());
    }
  }

  /** Gives it and returns to the account, or says everything that is wrong. */
  public void give(ExternalContext external) throws IOException {
    Instant now = time.now();
    FormReader form = new FormReader(texts, "grant.");
    Role role = form.word("role", fields.getRole(), Role.class);
    LocalDate from = form.day("from", fields.getFrom());
    Scope scope = Administrator.scope(current, Timekeeper.day(now));
    GrantWish wish =
        new GrantWish(
            role,
            form.organisation(
                "organisation", reading.organisations(), scope.on(from), fields.getOrganisation()),
            from,
            form.maybeDay("last", fields.getLast()),
            form.reason(fields.getReason()));
    problems = form.problems();
    if (!form.isRight()) {
      return;
    }
    Outcome<Long> outcome = granting.give(current.signedIn(), account.id(), wish, now);
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect(getBackHref() + "&done=GIVEN");
    }
  }

  /** The account in words. */
  public AccountRow getRow() {
    return new AccountRow(account, texts);
  }

  /** Address of the account. */
  public String getBackHref() {
    return "/admin/account?id=" + Ids.text(account.id());
  }

  /** Roles to choose from. */
  public List<Role> getRoles() {
    return Arrays.asList(Role.values());
  }

  /** Organisations to choose from. */
  public List<String> getPlaces() {
    return places;
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }

  /** The account's id. */
  public String getAccount() {
    return accountId;
  }

  /** Takes the account's id. */
  public void setAccount(String id) {
    this.accountId = id;
  }
}

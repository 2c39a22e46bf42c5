package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.account.AccountView;
import org.lingyan.people.account.GrantingRoles;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Ends a role. */
@Named
@RequestScoped
public class GrantEndPage {
  private final GrantingRoles granting;
  private final AccountReading reading;
  private final GrantFields fields;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String accountId = "";
  private String grant = "";
  private AccountView account;
  private Optional<RightRow> right = Optional.empty();
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected GrantEndPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public GrantEndPage(
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

  /**
   * Finds the account and its grant.
   *
   * @throws UnknownSubject when the account lies outside, or has no such grant
   */
  public void load() {
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    account =
        reading.account(
            Administrator.scope(current, today), Administrator.id("account", accountId), now);
    right =
        Optional.of(
            reading.rights(account.id(), today, texts).stream()
                .filter(one -> one.getGrant().equals(grant) && one.getDeputyship().isEmpty())
                .findFirst()
                .orElseThrow(() -> new UnknownSubject("grant:" + grant)));
    if (fields.getLast().isEmpty()) {
      fields.setLast(today.toString());
    }
  }

  /** Ends it and returns to the account, or says everything that is wrong. */
  public void end(ExternalContext external) throws IOException {
    FormReader form = new FormReader(texts, "grant.");
    LocalDate last = form.day("last", fields.getLast());
    String reason = form.reason(fields.getReason());
    problems = form.problems();
    if (!form.isRight()) {
      return;
    }
    Outcome<Long> outcome =
        granting.end(
            current.signedIn(), Administrator.id("grant", grant), last, reason, time.now());
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect(getBackHref() + "&done=ENDED");
    }
  }

  /** The role. */
  public List<RightRow> getRight() {
    return right.stream().toList();
  }

  /** The account in words. */
  public AccountRow getRow() {
    return new AccountRow(account, texts);
  }

  /** Address of the account. */
  public String getBackHref() {
    return "/admin/account?id=" + Ids.text(account.id());
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

  /** The grant's id. */
  public String getGrant() {
    return grant;
  }

  /** Takes the grant's id. */
  public void setGrant(String grant) {
    this.grant = grant;
  }
}

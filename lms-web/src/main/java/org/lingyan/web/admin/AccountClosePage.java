package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lingyan.people.account.AccountState;
import org.lingyan.people.account.AccountView;
import org.lingyan.people.account.ManagingAccounts;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Closes an account, or opens a closed one again. */
@Named
@RequestScoped
public class AccountClosePage {
  private final ManagingAccounts managing;
  private final AccountReading reading;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String reason = "";
  private AccountView account;
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected AccountClosePage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AccountClosePage(
      ManagingAccounts managing,
      AccountReading reading,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.managing = managing;
    this.reading = reading;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the account that the address names. */
  public void load() {
    Instant now = time.now();
    account =
        reading.account(
            Administrator.scope(current, Timekeeper.day(now)),
            Administrator.id("account", id),
            now);
  }

  /** Does it and returns to the account, or says what stands against it. */
  public void act(ExternalContext external) throws IOException {
    FormReader form = new FormReader(texts, "account.");
    String why = form.reason(reason);
    problems = form.problems();
    if (!form.isRight()) {
      return;
    }
    Outcome<Long> outcome =
        isClosed()
            ? managing.reopen(current.signedIn(), account.id(), why, time.now())
            : managing.close(current.signedIn(), account.id(), why, time.now());
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect(getBackHref() + "&done=" + (isClosed() ? "REOPENED" : "CLOSED"));
    }
  }

  /** Whether it is closed now. */
  public boolean isClosed() {
    return account != null && account.state() == AccountState.CLOSED;
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
  public String getId() {
    return id;
  }

  /** Takes the id. */
  public void setId(String id) {
    this.id = id;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}

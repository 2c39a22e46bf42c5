package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lingyan.people.account.AccountView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** What the forms about a role have in common: the account, what is wrong, why it was refused. */
@Named
@RequestScoped
public class GrantForm {
  private final AccountReading reading;
  private final PageTexts texts;
  private String accountId = "";
  private AccountView account;
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected GrantForm() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public GrantForm(AccountReading reading, PageTexts texts) {
    this.reading = reading;
    this.texts = texts;
  }

  /**
   * Finds the account that the address names.
   *
   * @throws org.lingyan.shared.UnknownSubject when it lies outside
   */
  void load(Scope scope, Instant now) {
    account = reading.account(scope, Administrator.id("account", accountId), now);
  }

  /** The account's id. */
  long id() {
    return account.id();
  }

  /** A reader of the fields. */
  FormReader reader() {
    return new FormReader(texts, "grant.");
  }

  /** Whether the fields can be right; shows what is wrong with them. */
  boolean isRight(FormReader read) {
    problems = read.problems();
    return read.isRight();
  }

  /** Returns to the account, which says what was done, or shows why it was refused. */
  void answer(Outcome<Long> outcome, String done, ExternalContext external) throws IOException {
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect(getBackHref() + "&done=" + done);
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

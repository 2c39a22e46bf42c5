package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.people.account.AccountState;
import org.lingyan.people.account.AccountView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** One account: whose it is, how it stands, which roles it holds, held and will hold. */
@Named
@RequestScoped
public class AccountPage {
  private final AccountReading reading;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private AccountView account;
  private List<RightRow> rights = List.of();
  private List<String> events = List.of();
  private String phone = "";

  /** For the container's proxy. */
  protected AccountPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AccountPage(
      AccountReading reading, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.reading = reading;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Opens the account that the address names. */
  public void load() {
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    account =
        reading.account(Administrator.scope(current, today), Administrator.id("account", id), now);
    rights = reading.rights(account.id(), today, texts);
    events = reading.events(account.id(), texts);
    if (account.personId().isPresent()) {
      phone = texts.get("phone.sign-in." + reading.phone(account.personId().getAsLong()));
    }
  }

  /** The account as a list shows it. */
  public AccountRow getRow() {
    return new AccountRow(account, texts);
  }

  /** Where it is signed in now. */
  public String getSignIns() {
    return texts.of("account.sign-ins", account.signIns());
  }

  /** Whether it is closed. */
  public boolean isClosed() {
    return account.state() == AccountState.CLOSED;
  }

  /** Whether it is the reader's own. */
  public boolean isOwn() {
    return account.id() == current.signedIn().accountId();
  }

  /** Whether its person can sign in with her phone number, in words; empty without a person. */
  public String getPhone() {
    return phone;
  }

  /** Roles, what holds longest first. */
  public List<RightRow> getRights() {
    return rights;
  }

  /** What happened to it. */
  public List<String> getEvents() {
    return events;
  }

  /** Address of who can see its person; empty without one. */
  public String getSeenHref() {
    return account.personId().isPresent()
        ? "/admin/seen?person=" + Ids.text(account.personId().getAsLong())
        : "";
  }

  /** The account's id. */
  public String getId() {
    return id;
  }

  /** Takes the id. */
  public void setId(String id) {
    this.id = id;
  }
}

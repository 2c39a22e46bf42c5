package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.people.account.AccountView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What somebody may see and why: another whom one administers, or oneself. */
@Named
@RequestScoped
public class SightPage {
  private final AccountReading reading;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String account = "";
  private String who = "";
  private String href = "";
  private List<RightRow> rights = List.of();

  /** For the container's proxy. */
  protected SightPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SightPage(
      AccountReading reading, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.reading = reading;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Another's, inside what the reader administers. */
  public void load() {
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    AccountView found =
        reading.account(
            Administrator.scope(current, today), Administrator.id("account", account), now);
    who = found.person().isEmpty() ? found.name() : found.person();
    href = "/admin/account?id=" + Ids.text(found.id());
    show(found.id(), today);
  }

  /** One's own. */
  public void loadOwn() {
    who = current.signedIn().name();
    href = "/account/me";
    show(current.signedIn().accountId(), time.today());
  }

  private void show(long id, LocalDate today) {
    rights =
        reading.rights(id, today, texts).stream()
            .filter(right -> !right.getState().equals("PAST"))
            .toList();
  }

  /** Whose they are. */
  public String getWho() {
    return who;
  }

  /** Address of the account. */
  public String getHref() {
    return href;
  }

  /** What holds now and will hold. */
  public List<RightRow> getRights() {
    return rights;
  }

  /** The account's id. */
  public String getAccount() {
    return account;
  }

  /** Takes the account's id. */
  public void setAccount(String account) {
    this.account = account;
  }
}

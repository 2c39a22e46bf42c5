package org.lingyan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.lingyan.people.account.IssuedCode;
import org.lingyan.people.account.IssuingCodes;
import org.lingyan.people.account.LockView;
import org.lingyan.people.account.OldPassword;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Lets one person back into her account: unlocks it, issues a code and shows it once. */
@Named
@RequestScoped
public class UnlockPage {
  private final IssuingCodes codes;
  private final ShownOnce shownOnce;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String account = "";
  private String key = "";
  private boolean closing;
  private Instant now = Instant.EPOCH;
  private LockRow row;
  private List<ReasonRow> against = List.of();
  private String code = "";
  private String validUntil = "";
  private boolean unlocked;

  /** For the container's proxy. */
  protected UnlockPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public UnlockPage(
      IssuingCodes codes,
      ShownOnce shownOnce,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.codes = codes;
    this.shownOnce = shownOnce;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Looks the account up inside the administrator's subtree, and takes the code just issued. */
  public void load() {
    now = time.now();
    look();
    if (!key.isEmpty()) {
      shownOnce
          .take(key, current.signedIn().accountId(), accountId(), now)
          .ifPresent(
              issued -> {
                code = issued.code();
                validUntil = Moments.of(issued.expiresAt(), texts.texts());
              });
    }
  }

  private void look() {
    LockView found = codes.view(current.signedIn(), accountId(), now);
    row = new LockRow(found, texts.texts());
    against = ReasonRow.of(found.against(), texts.texts());
  }

  /** Forgets the wrong tries. */
  public void unlock() {
    Outcome<Long> outcome = codes.unlock(current.signedIn(), accountId(), now);
    unlocked = outcome instanceof Outcome.Recorded<Long>;
    look();
  }

  /** Issues a code; the page that is led to is the only place where it stands. */
  public void issue(ExternalContext external) throws IOException {
    Outcome<IssuedCode> outcome =
        codes.issue(
            current.signedIn(), accountId(), closing ? OldPassword.CLOSED : OldPassword.KEPT, now);
    if (outcome instanceof Outcome.Recorded<IssuedCode> issued) {
      external.redirect(
          "/admin/unlock?account="
              + Ids.text(accountId())
              + "&shown="
              + shownOnce.keep(current.signedIn().accountId(), issued.fact(), now));
    } else if (outcome instanceof Outcome.Refused<IssuedCode> refused) {
      List<Reason> reasons = refused.reasons();
      against = ReasonRow.of(reasons, texts.texts());
    }
  }

  private long accountId() {
    return Ids.parse(account).orElseThrow(() -> new UnknownSubject("account:" + account));
  }

  /** The account's id. */
  public String getAccount() {
    return account;
  }

  /** Takes the account's id. */
  public void setAccount(String account) {
    this.account = account;
  }

  /** Key of the code that this page shows; empty for none. */
  public String getKey() {
    return key;
  }

  /** Takes the key of the code that this page shows; null for none. */
  public void setKey(String key) {
    this.key = key == null ? "" : key;
  }

  /** Whether this page has shown a code before and does not again. */
  public boolean isShownBefore() {
    return !key.isEmpty() && code.isEmpty();
  }

  /** Whether the present password is to stop at once (P9). */
  public boolean isClosing() {
    return closing;
  }

  /** Takes whether the present password is to stop at once. */
  public void setClosing(boolean closing) {
    this.closing = closing;
  }

  /** The account. */
  public LockRow getRow() {
    return row;
  }

  /** What forbids it. */
  public List<ReasonRow> getAgainst() {
    return against;
  }

  /** The new code, grouped; empty before one is issued. */
  public String getCode() {
    return code;
  }

  /** Until when it is good, in words. */
  public String getValidUntil() {
    return validUntil;
  }

  /** Whether wrong tries were just forgotten. */
  public boolean isUnlocked() {
    return unlocked;
  }
}

package org.lingyan.web.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.account.IssuingCodes;
import org.lingyan.people.account.LockView;
import org.lingyan.people.account.OpenIdLinks;
import org.lingyan.people.account.OpenIdSubject;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Links somebody else's account to her identity at the provider, and unlinks it. */
@Named
@RequestScoped
public class OpenIdAdminPage {
  private static final int LONGEST = 255;

  private final OpenIdWords words;
  private final OpenIdLinks links;
  private final IssuingCodes codes;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String account = "";
  private String subject = "";
  private String problem = "";
  private Optional<Instant> since = Optional.empty();
  private LockView view;
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected OpenIdAdminPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public OpenIdAdminPage(
      OpenIdWords words,
      OpenIdLinks links,
      IssuingCodes codes,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.words = words;
    this.links = links;
    this.codes = codes;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Looks the account up inside the administrator's subtree. */
  public void load() {
    view = codes.view(current.signedIn(), accountId(), time.now());
    since = links.linkedSince(accountId(), issuer());
    refusals = ReasonRow.of(view.against(), texts.texts());
  }

  /** Links it to the identity that was typed. */
  public void link() {
    String typed = subject.strip();
    if (typed.isEmpty() || typed.length() > LONGEST) {
      problem = texts.of("field.required", texts.get("openid.subject"));
      return;
    }
    Outcome<Long> outcome =
        links.link(current.signedIn(), accountId(), new OpenIdSubject(issuer(), typed), time.now());
    load();
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    }
  }

  /** Unlinks it. */
  public void unlink() {
    links.unlink(current.signedIn(), accountId(), issuer(), time.now());
    load();
  }

  private String issuer() {
    return words.issuer().orElseThrow(() -> new UnknownSubject("openid provider"));
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

  /** The identity's lasting name at the provider, as typed. */
  public String getSubject() {
    return subject;
  }

  /** Takes the identity's lasting name. */
  public void setSubject(String subject) {
    this.subject = subject;
  }

  /** What is wrong with the name; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** What the provider is called. */
  public String getProvider() {
    return words.name();
  }

  /** Name of the account's person. */
  public String getHolder() {
    return view.holder();
  }

  /** Name of the account. */
  public String getName() {
    return view.account();
  }

  /** Whether it is linked. */
  public boolean isTied() {
    return since.isPresent();
  }

  /** Since when, in words. */
  public String getSince() {
    return since.map(moment -> texts.day(Timekeeper.day(moment))).orElse("");
  }

  /** Whether the administrator may change it. */
  public boolean isFree() {
    return view.against().isEmpty();
  }

  /** What forbids it. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}

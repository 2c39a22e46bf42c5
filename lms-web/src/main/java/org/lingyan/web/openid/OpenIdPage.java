package org.lingyan.web.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.account.ConfirmingPassword;
import org.lingyan.people.account.OpenIdLinks;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.Address;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Links my account to my identity at the provider, and unlinks it. */
@Named
@RequestScoped
public class OpenIdPage {
  private final OpenIdWords words;
  private final OpenIdWalk walk;
  private final OpenIdLinks links;
  private final ConfirmingPassword confirming;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String password = "";
  private String problem = "";
  private String linked = "";
  private boolean confirmed;
  private Optional<Instant> since = Optional.empty();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected OpenIdPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public OpenIdPage(
      OpenIdWords words,
      OpenIdWalk walk,
      OpenIdLinks links,
      ConfirmingPassword confirming,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.words = words;
    this.walk = walk;
    this.links = links;
    this.confirming = confirming;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Looks whether the account is linked. */
  public void load() {
    since = links.linkedSince(current.signedIn().accountId(), issuer());
  }

  private String issuer() {
    return words.issuer().orElseThrow(() -> new UnknownSubject("openid provider"));
  }

  /** Asks for the password; the page then offers the way to the provider. */
  public void confirm(ExternalContext external) {
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    Instant now = time.now();
    Outcome<Instant> outcome =
        confirming.confirm(current.signedIn(), password, Address.of(request), now);
    if (outcome instanceof Outcome.Refused<Instant> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      walk.give(
          Ticket.link(current.signedIn().signInId(), now),
          request,
          (HttpServletResponse) external.getResponse());
      confirmed = true;
    }
  }

  /** Unlinks. */
  public void unlink(ExternalContext external) throws IOException {
    links.unlink(current.signedIn(), issuer(), time.now());
    external.redirect("/account/openid");
  }

  /** What the provider is called. */
  public String getProvider() {
    return words.name();
  }

  /** Never shown. */
  public String getPassword() {
    return "";
  }

  /** Takes the password. */
  public void setPassword(String password) {
    this.password = password;
  }

  /** What went wrong on the way, as the address says. */
  public String getProblem() {
    return problem;
  }

  /** Takes what the address says. */
  public void setProblem(String problem) {
    this.problem = problem;
  }

  /** What went wrong, in words; empty when nothing did. */
  public String getTrouble() {
    return problem.isEmpty() ? "" : words.trouble(problem);
  }

  /** Whether it was just linked, as the address says. */
  public String getLinked() {
    return linked;
  }

  /** Takes what the address says. */
  public void setLinked(String linked) {
    this.linked = linked;
  }

  /** Whether the page tells that it was just linked. */
  public boolean isJustLinked() {
    return !linked.isEmpty() && since.isPresent();
  }

  /** Whether the account is linked. */
  public boolean isTied() {
    return since.isPresent();
  }

  /** Since when, in words. */
  public String getSince() {
    return since.map(moment -> texts.day(Timekeeper.day(moment))).orElse("");
  }

  /** Whether the password was just confirmed. */
  public boolean isConfirmed() {
    return confirmed;
  }

  /** Why the password was not taken. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}

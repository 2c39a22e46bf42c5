package org.lingyan.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lingyan.people.account.SignInKind;
import org.lingyan.people.account.SignInOutcome;
import org.lingyan.people.account.SigningIn;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInPage {
  private final SigningIn signingIn;
  private final Timekeeper time;
  private final PageTexts texts;
  private String account = "";
  private String password = "";
  private String next = "";
  private String problem = "";

  /** For the container's proxy. */
  protected SignInPage() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public SignInPage(SigningIn signingIn, Timekeeper time, PageTexts texts) {
    this.signingIn = signingIn;
    this.time = time;
    this.texts = texts;
  }

  /** Tries account and password; goes to the page first asked for, or says what is wrong. */
  public void signIn(ExternalContext external) throws IOException {
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    SignInOutcome outcome =
        signingIn.signIn(account, password, Visits.of(request), SignInKind.BROWSER, time.now());
    if (outcome instanceof SignInOutcome.SignedIn in) {
      Visits.welcome(request, (HttpServletResponse) external.getResponse(), in);
      external.redirect(Paths.inside(next));
    } else if (outcome instanceof SignInOutcome.TooManyTries many) {
      problem = texts.of("sign-in.wait", many.retryAfter().toSeconds());
    } else {
      boolean byPhone = outcome instanceof SignInOutcome.WrongPassword wrong && wrong.byPhone();
      problem = texts.get(byPhone ? "sign-in.wrong-phone" : "sign-in.wrong");
    }
  }

  /** Account name as typed. */
  public String getAccount() {
    return account;
  }

  /** Takes the account name. */
  public void setAccount(String account) {
    this.account = account;
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  /** Takes the password. */
  public void setPassword(String password) {
    this.password = password;
  }

  /** The page first asked for. */
  public String getNext() {
    return next;
  }

  /** Takes the page first asked for. */
  public void setNext(String next) {
    this.next = next;
  }

  /** Where an OpenID provider's way begins, with the page first asked for. */
  public String getOpenIdHref() {
    return "/openid/begin?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }

  /** What was wrong; empty when nothing was tried. */
  public String getProblem() {
    return problem;
  }
}

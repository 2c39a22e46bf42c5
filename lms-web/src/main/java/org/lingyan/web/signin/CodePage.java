package org.lingyan.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.lingyan.people.account.SignInOutcome;
import org.lingyan.people.account.UsingCode;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Chooses a new password with a one-time code, and is signed in then. */
@Named
@RequestScoped
public class CodePage {
  private final UsingCode using;
  private final Timekeeper time;
  private final PageTexts texts;
  private String account = "";
  private String code = "";
  private String wanted = "";
  private String repeated = "";
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected CodePage() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public CodePage(UsingCode using, Timekeeper time, PageTexts texts) {
    this.using = using;
    this.time = time;
    this.texts = texts;
  }

  /** Takes the new password and goes on signed in, or says what is wrong. */
  public void use(ExternalContext external) throws IOException {
    if (!wanted.equals(repeated)) {
      problems = List.of(texts.get("password.differs"));
      return;
    }
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    Outcome<SignInOutcome.SignedIn> outcome =
        using.use(account, code, wanted, Visits.of(request), time.now());
    if (outcome instanceof Outcome.Recorded<SignInOutcome.SignedIn> in) {
      Visits.welcome(request, (HttpServletResponse) external.getResponse(), in.fact());
      external.redirect("/");
    } else if (outcome instanceof Outcome.Refused<SignInOutcome.SignedIn> refused) {
      problems =
          ReasonRow.of(refused.reasons(), texts.texts()).stream().map(ReasonRow::getText).toList();
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

  /** The code as typed: it stays after a refusal, so that nobody copies it twice. */
  public String getCode() {
    return code;
  }

  /** Takes the code. */
  public void setCode(String code) {
    this.code = code;
  }

  /** Never shown. */
  public String getWanted() {
    return "";
  }

  /** Takes the new password. */
  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  /** Never shown. */
  public String getRepeated() {
    return "";
  }

  /** Takes the new password again. */
  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }

  /** What was not right. */
  public List<String> getProblems() {
    return problems;
  }
}

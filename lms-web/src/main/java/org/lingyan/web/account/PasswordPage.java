package org.lingyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.lingyan.people.account.ChangingPassword;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.Address;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Changes one's own password; afterwards one signs in again, here and everywhere. */
@Named
@RequestScoped
public class PasswordPage {
  private final ChangingPassword changing;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String present = "";
  private String wanted = "";
  private String repeated = "";
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected PasswordPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PasswordPage(
      ChangingPassword changing, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.changing = changing;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Changes it, or says everything that speaks against it. */
  public void change(ExternalContext external) throws IOException {
    if (!wanted.equals(repeated)) {
      problems = List.of(texts.get("password.differs"));
      return;
    }
    String address = Address.of((HttpServletRequest) external.getRequest());
    Outcome<Instant> outcome =
        changing.change(current.signedIn(), present, wanted, address, time.now());
    if (outcome instanceof Outcome.Refused<Instant> refused) {
      problems = refused.reasons().stream().map(texts.texts()::of).toList();
    } else {
      external.redirect("/sign-in?changed=true");
    }
  }

  /** Never shown. */
  public String getPresent() {
    return "";
  }

  /** Takes the present password. */
  public void setPresent(String present) {
    this.present = present;
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

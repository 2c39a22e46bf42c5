package org.lingyan.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.lingyan.people.account.FoundingAdministrator;
import org.lingyan.people.account.Token;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.term.Terms;
import org.lingyan.web.text.PageTexts;

/** The page behind the one-time link of an empty installation. */
@Named
@RequestScoped
public class SetupPage {
  private final FoundingAdministrator founding;
  private final RulePacks rules;
  private final Terms terms;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private String token = "";
  private String organisation = "";
  private String account = "";
  private String password = "";
  private boolean usable;
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected SetupPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SetupPage(
      FoundingAdministrator founding,
      RulePacks rules,
      Terms terms,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.founding = founding;
    this.rules = rules;
    this.terms = terms;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /**
   * Looks whether the link may still be used; before the form is read, because it hides the form.
   */
  @PostConstruct
  void begin() {
    String shown = request.getParameter("token");
    token = shown == null ? "" : shown;
    usable = founding.open(new Token(token), time.now());
  }

  /** Founds organisation and administrator, then leads to sign-in. */
  public void found(ExternalContext external) throws IOException {
    Outcome<OrganisationView> outcome =
        founding.found(
            new Token(token), organisation.strip(), account.strip(), password, time.now());
    if (outcome instanceof Outcome.Recorded<OrganisationView> founded) {
      rules.bind(RulePacks.ZHENGZHOU_ANNUAL, founded.fact().id(), true, time.today(), time.now());
      external.redirect("/sign-in");
    } else if (outcome instanceof Outcome.Refused<OrganisationView> refused) {
      usable = true;
      problems = refused.reasons().stream().map(texts.texts()::of).toList();
    }
  }

  /** Name of the topmost organisation. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the name of the topmost organisation. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** Name of the administrator's account. */
  public String getAccount() {
    return account;
  }

  /** Takes the name of the administrator's account. */
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

  /** Whether the form is shown. */
  public boolean isUsable() {
    return usable;
  }

  /** What was not right. */
  public List<String> getProblems() {
    return problems;
  }

  /** What the topmost organisation may be called, in the words of today. */
  public String getOrganisationHelp() {
    return texts.of("setup.organisation.help", terms.everywhere(time.today()).authority());
  }
}

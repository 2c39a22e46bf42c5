package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.account.ManagingAccounts;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Opens an account for a person. */
@Named
@RequestScoped
public class AccountOpenPage {
  private static final int LONGEST = 200;

  private final ManagingAccounts managing;
  private final AccountReading reading;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String person = "";
  private String name = "";
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected AccountOpenPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AccountOpenPage(
      ManagingAccounts managing,
      AccountReading reading,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.managing = managing;
    this.reading = reading;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Opens it and shows it, or says everything that is wrong. */
  public void open(ExternalContext external) throws IOException {
    Instant now = time.now();
    Scope scope = Administrator.scope(current, Timekeeper.day(now));
    FormReader form = new FormReader(texts, "account.");
    String typed = form.text("person", person, LONGEST);
    String wanted = form.text("name", name, LONGEST);
    Optional<PersonView> found =
        typed.isEmpty()
            ? Optional.empty()
            : form.one("person", reading.called(scope, typed), AccountReading::label, typed);
    problems = form.problems();
    if (!form.isRight()) {
      return;
    }
    Outcome<Long> outcome =
        managing.open(current.signedIn(), found.orElseThrow().id(), wanted, now);
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else if (outcome instanceof Outcome.Recorded<Long> opened) {
      external.redirect("/admin/account?id=" + Ids.text(opened.fact()) + "&done=OPENED");
    }
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }

  /** Whose it shall be. */
  public String getPerson() {
    return person;
  }

  /** Takes whose it shall be. */
  public void setPerson(String person) {
    this.person = person;
  }

  /** What it shall sign in with. */
  public String getName() {
    return name;
  }

  /** Takes what it shall sign in with. */
  public void setName(String name) {
    this.name = name;
  }
}

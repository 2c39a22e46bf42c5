package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Takes the latest change of a working life back: shows it, asks why, does it. */
@Named
@RequestScoped
public class LifeUndoPage {
  private final Lives lives;
  private final ChangingWorkingLife life;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String event = "";
  private String reason = "";
  private String name = "";
  private String problem = "";
  private Optional<LifeEventRow> row = Optional.empty();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected LifeUndoPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public LifeUndoPage(
      Lives lives,
      ChangingWorkingLife life,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.lives = lives;
    this.life = life;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the change of a person inside the scope. */
  public void load() {
    Scope scope = scope(time.today());
    name = lives.person(scope, personId()).name();
    row =
        lives.history(scope, personId(), texts).stream()
            .filter(one -> one.getUndoHref().endsWith("event=" + event))
            .findFirst();
  }

  /** Takes it back and returns to the history, or says what is missing. */
  public void undo(ExternalContext external) throws IOException {
    Instant now = time.now();
    LifeForm form = lives.form(scope(Timekeeper.day(now)), texts);
    String why = form.reason(reason);
    if (!form.isRight()) {
      problem = form.problems().get(0).getText();
      return;
    }
    Change change =
        new Change(Timekeeper.day(now), why, OptionalLong.of(current.signedIn().accountId()), now);
    Outcome<Long> outcome =
        life.undo(
            scope(Timekeeper.day(now)),
            personId(),
            Ids.parse(event).orElseThrow(() -> new UnknownSubject("event:" + event)),
            change);
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect(
          life.isThere(personId()) ? getBackHref() + "&done=UNDO#history" : "/people/list");
    }
  }

  private Scope scope(LocalDate today) {
    return current.signedIn().scope(EnumSet.of(Role.HR), today);
  }

  private long personId() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("person:" + id));
  }

  /** The person's id. */
  public String getId() {
    return id;
  }

  /** Takes the person's id. */
  public void setId(String id) {
    this.id = id;
  }

  /** The change's id. */
  public String getEvent() {
    return event;
  }

  /** Takes the change's id. */
  public void setEvent(String event) {
    this.event = event;
  }

  /** Why it is taken back. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is taken back. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Her name. */
  public String getName() {
    return name;
  }

  /** What is wrong with the reason; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** Whether it can be taken back. */
  public boolean isOpen() {
    return row.isPresent();
  }

  /** The change. */
  public List<LifeEventRow> getRow() {
    return row.stream().toList();
  }

  /** Address of the history. */
  public String getBackHref() {
    return "/hr/life?id=" + id;
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}

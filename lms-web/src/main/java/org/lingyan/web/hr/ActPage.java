package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import org.lingyan.oversight.bulk.ActRefusal;
import org.lingyan.oversight.bulk.AskingActs;
import org.lingyan.oversight.bulk.BoardActs;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** One thing that was done for all people of a list, and taking it back. */
@Named
@RequestScoped
public class ActPage {
  private static final EnumSet<Role> HR = EnumSet.of(Role.HR);

  private final BoardActs acts;
  private final AskingActs asking;
  private final ActRows making;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String reason = "";
  private String problem = "";
  private String refusal = "";
  private ActRow row;

  /** For the container's proxy. */
  protected ActPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ActPage(
      BoardActs acts,
      AskingActs asking,
      ActRows making,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.acts = acts;
    this.asking = asking;
    this.making = making;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds it inside the scope. */
  public void load() {
    LocalDate today = time.today();
    row = making.of(acts.inScope(scope(today), number()), today, texts);
  }

  private Scope scope(LocalDate today) {
    return current.signedIn().scope(HR, today);
  }

  private long number() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("board-act:" + id));
  }

  /** Takes it back, or says why not. */
  public void undo(ExternalContext external) throws IOException {
    Instant at = time.now();
    Caller caller = current.signedIn();
    Outcome<Long> outcome =
        asking.takeBack(scope(Timekeeper.day(at)), caller.asker(), number(), reason, at);
    if (outcome instanceof Outcome.Refused<Long> refused) {
      Reason why = refused.reasons().get(0);
      if (why instanceof ActRefusal.NoReason) {
        problem = texts.texts().of(why);
      } else {
        refusal = texts.texts().of(why);
      }
    } else {
      external.redirect("/hr/board-act?id=" + id);
    }
  }

  /** Its id. */
  public String getId() {
    return id;
  }

  /** Takes its id. */
  public void setId(String id) {
    this.id = Objects.toString(id, "");
  }

  /** Why it is taken back. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is taken back. */
  public void setReason(String reason) {
    this.reason = Objects.toString(reason, "");
  }

  /** What is wrong with the reason; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** Why it was not taken back; empty when nothing speaks against it. */
  public String getRefusal() {
    return refusal;
  }

  /** The act. */
  public ActRow getRow() {
    return row;
  }

  /** Whether the form is there; also while a posted form is read. */
  public boolean isOpen() {
    return row == null || row.isReversible();
  }
}

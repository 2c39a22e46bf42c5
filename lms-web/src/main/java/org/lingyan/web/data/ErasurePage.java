package org.lingyan.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.privacy.erasure.ErasingPersons;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Agrees to an erasure after showing what it does, or refuses it. */
@Named
@RequestScoped
public class ErasurePage {
  private final ErasingPersons erasing;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String reason = "";
  private boolean sure;
  private ErasureRow erasure;
  private boolean second;
  private ErasureParts parts = ErasureParts.NONE;
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected ErasurePage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ErasurePage(
      ErasingPersons erasing, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.erasing = erasing;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the erasure that the address names. */
  public void load() {
    ErasingPersons.Preview preview = erasing.preview(scope(time.now()), number());
    erasure = new ErasureRow(preview.erasure(), texts);
    second = preview.second();
    parts = ErasureParts.of(preview.parts(), texts.texts());
  }

  private long number() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("erasure:" + id));
  }

  private Scope scope(Instant at) {
    return current.signedIn().scope(EnumSet.of(Role.ADMIN), Timekeeper.day(at));
  }

  /** Agrees, once the box is ticked that says what is lost. */
  public void agree(ExternalContext external) throws IOException {
    if (!sure) {
      problems = List.of(texts.get("erasure.sure.problem"));
      return;
    }
    Instant at = time.now();
    then(erasing.agree(scope(at), number(), at), second ? "first" : "executed", external);
  }

  /** Refuses it with the reason. */
  public void refuse(ExternalContext external) throws IOException {
    Instant at = time.now();
    then(
        erasing.refuse(
            scope(at),
            number(),
            new Change(
                Timekeeper.day(at), reason, OptionalLong.of(current.signedIn().accountId()), at)),
        "refused",
        external);
  }

  private void then(Outcome<Long> outcome, String done, ExternalContext external)
      throws IOException {
    if (outcome instanceof Outcome.Refused<Long> refused) {
      problems = refused.reasons().stream().map(texts.texts()::of).toList();
    } else {
      external.redirect("/admin/erasures?done=" + done);
    }
  }

  /** The erasure's id. */
  public String getId() {
    return id;
  }

  /** Takes the erasure's id. */
  public void setId(String id) {
    this.id = id;
  }

  /** Why it is refused. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is refused. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Whether the box is ticked. */
  public boolean isSure() {
    return sure;
  }

  /** Takes whether the box is ticked. */
  public void setSure(boolean sure) {
    this.sure = sure;
  }

  /** The erasure. */
  public ErasureRow getErasure() {
    return erasure;
  }

  /**
   * Whether the form is there: also while a posted form is read, which is before the erasure is.
   */
  public boolean isOpen() {
    return erasure == null || erasure.isOpen();
  }

  /** What the button does. */
  public String getButton() {
    return texts.get(second ? "erasure.agree.first" : "erasure.agree.last");
  }

  /** Whether another administrator has to confirm afterwards. */
  public boolean isSecond() {
    return second;
  }

  /** What becomes of what is held. */
  public ErasureParts getParts() {
    return parts;
  }

  /** What stands against it. */
  public List<String> getProblems() {
    return problems;
  }
}

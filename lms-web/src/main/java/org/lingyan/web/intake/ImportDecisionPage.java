package org.lingyan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lingyan.people.intake.IntakeState;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.Intakes;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** Asks before an import is posted or taken back: what will happen, and to how many. */
@Named
@RequestScoped
public class ImportDecisionPage {
  private final Intakes intakes;
  private final CurrentCaller current;
  private String id = "";
  private IntakeView intake;

  /** For the container's proxy. */
  protected ImportDecisionPage() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public ImportDecisionPage(Intakes intakes, CurrentCaller current) {
    this.intakes = intakes;
    this.current = current;
  }

  /** Finds it. */
  public void load() {
    intake =
        intakes.own(
            current.signedIn().accountId(),
            Ids.parse(id).orElseThrow(() -> new UnknownSubject(id)));
  }

  /** Its id, as the address says it. */
  public String getId() {
    return id;
  }

  /** Takes its id. */
  public void setId(String id) {
    this.id = id;
  }

  /** What the file is called. */
  public String getFile() {
    return intake.fileName();
  }

  /** Key of what posting adds, by what the list is about. */
  public String getNewKey() {
    return switch (intake.kind()) {
      case PEOPLE -> "import.post.new";
      case ORGANISATIONS -> "import.post.new-places";
      case CREDENTIALS -> "import.post.new-certificates";
      case HOURS -> "import.post.new-hours";
      case COMPARISON -> "import.post.new-compared";
    };
  }

  /** Key of what taking it back does, likewise. */
  public String getUndoKey() {
    return switch (intake.kind()) {
      case PEOPLE -> "import.undo.lead";
      case ORGANISATIONS -> "import.undo.lead-places";
      case CREDENTIALS -> "import.undo.lead-certificates";
      case HOURS -> "import.undo.lead-hours";
      case COMPARISON -> "import.undo.lead-compared";
    };
  }

  /** How many rows bring somebody or something new. */
  public int getAdded() {
    return intake.counts().added();
  }

  /** How many rows change something. */
  public int getChanged() {
    return intake.counts().changed();
  }

  /** How many rows say what is on record. */
  public int getSame() {
    return intake.counts().same();
  }

  /** How many rows are left out. */
  public int getLeft() {
    return intake.counts().left();
  }

  /** Whether it can be posted. */
  public boolean isPostable() {
    return intake.state() == IntakeState.JUDGED
        && intake.counts().wrong() == 0
        && getAdded() + getChanged() > 0;
  }

  /** Whether it can be taken back. */
  public boolean isUndoable() {
    return intake.state() == IntakeState.POSTED;
  }

  /** Address of its rows. */
  public String getBackHref() {
    return "/people/import-rows?id=" + id;
  }
}

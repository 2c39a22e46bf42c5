package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.UndoingReorganisation;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.TreeChange;
import org.lingyan.people.tree.TreeChangeKind;
import org.lingyan.people.tree.TreeEvent;
import org.lingyan.people.tree.TreeHistory;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Takes the latest change of an organisation back: shows what comes back, asks why, does it. */
@Named
@RequestScoped
public class TreeUndoPage {
  private final UndoingReorganisation undoing;
  private final TreeHistory history;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String organisation = "";
  private String change = "";
  private String reason = "";
  private String problem = "";
  private Optional<Shown> shown = Optional.empty();
  private List<ReasonRow> refusals = List.of();

  private record Shown(UndoingReorganisation.Look look, TreeHistory.Line line) {}

  /** For the container's proxy. */
  protected TreeUndoPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public TreeUndoPage(
      UndoingReorganisation undoing,
      TreeHistory history,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.undoing = undoing;
    this.history = history;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the change inside the scope, and what stands against taking it back. */
  public void load() {
    LocalDate today = time.today();
    UndoingReorganisation.Look look =
        undoing.look(Administrator.scope(current, today), place(), event());
    shown = history.one(event()).map(line -> new Shown(look, line));
    refusals = ReasonRow.of(look.against(), texts.texts());
  }

  /** Takes it back and returns to the tree, or says what is missing. */
  public void undo(ExternalContext external) throws IOException {
    Instant now = time.now();
    FormReader form = new FormReader(texts, "tree.undo.");
    String why = form.reason(reason);
    problem = form.problems().getOrDefault("reason", "");
    if (!form.isRight()) {
      return;
    }
    LocalDate today = Timekeeper.day(now);
    Outcome<TreeChange> outcome =
        undoing.undo(
            Administrator.scope(current, today),
            place(),
            event(),
            new Change(today, why, OptionalLong.of(current.signedIn().accountId()), now));
    if (outcome instanceof Outcome.Refused<TreeChange> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect(getBackHref() + "&done=UNDO#events");
    }
  }

  private long place() {
    return Administrator.id("organisation", organisation);
  }

  private long event() {
    return Administrator.id("change of the tree", change);
  }

  /** Id of the organisation. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the id. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** The change's id. */
  public String getChange() {
    return change;
  }

  /** Takes the change's id. */
  public void setChange(String change) {
    this.change = change;
  }

  /** Why it is taken back. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is taken back. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** What is wrong with the reason; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** The organisation's name. */
  public String getName() {
    return shown.map(found -> found.line().name()).orElse("");
  }

  /** The change as the history shows it. */
  public List<TreeEventRow> getRow() {
    return shown.stream()
        .map(found -> new TreeEventRow(found.line(), Map.of(), false, false, texts))
        .toList();
  }

  /** Why it cannot be taken back, or was not. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }

  /** What comes back, a line each; nothing when it cannot be taken back. */
  public List<String> getEffects() {
    return shown
        .filter(found -> found.look().against().isEmpty())
        .map(this::effects)
        .orElse(List.of());
  }

  private List<String> effects(Shown found) {
    TreeChangeKind kind = found.look().event().kind();
    List<String> effects = new ArrayList<>();
    effects.add(
        texts.of(
            "tree.undo.effect." + kind,
            found.line().name(),
            kind == TreeChangeKind.RENAME || kind == TreeChangeKind.MOVE
                ? found.look().event().before()
                : found.line().other()));
    if (kind == TreeChangeKind.MERGE || kind == TreeChangeKind.SPLIT) {
      effects.add(texts.of("tree.undo.people", found.look().people()));
    }
    if (kind == TreeChangeKind.MERGE || kind == TreeChangeKind.MOVE) {
      effects.add(texts.of("tree.undo.places", found.look().organisations()));
    }
    if (kind.ends()) {
      effects.add(texts.get("tree.undo.rights"));
    }
    return effects;
  }

  /** Address of the organisation's page; of one whose establishing goes, what is above it. */
  public String getBackHref() {
    OptionalLong above =
        shown
            .map(found -> found.look().event())
            .filter(event -> event.kind() == TreeChangeKind.OPEN)
            .map(TreeEvent::other)
            .orElse(OptionalLong.empty());
    return "/admin/organisations?organisation="
        + (above.isPresent() ? Ids.text(above.getAsLong()) : organisation);
  }
}

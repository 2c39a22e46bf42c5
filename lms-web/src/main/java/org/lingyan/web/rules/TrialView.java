package org.lingyan.web.rules;

import java.util.List;
import org.lingyan.hours.standing.Status;
import org.lingyan.hours.standing.Trial;
import org.lingyan.hours.standing.TryingRules;
import org.lingyan.web.text.PageTexts;

/** A trial on its page. */
public final class TrialView {
  private final Trial trial;
  private final int changes;
  private final List<TryingRules.Moved> moved;
  private final String place;
  private final PageTexts texts;

  /**
   * The trial.
   *
   * @param changes of the draft as it stands now
   * @param moved people by status before and after, of those whom the reader reads
   * @param place name of where it would be bound anew; empty: where it is bound
   */
  TrialView(
      Trial trial, int changes, List<TryingRules.Moved> moved, String place, PageTexts texts) {
    this.trial = trial;
    this.changes = changes;
    this.moved = List.copyOf(moved);
    this.place = place;
    this.texts = texts;
  }

  /** Whether everybody was tried. */
  public boolean isFinished() {
    return trial.finishedAt().isPresent();
  }

  /** Whether the draft was changed since. */
  public boolean isOutdated() {
    return trial.changes() != changes;
  }

  /** Of which day, where, how many people, how many of them would have another status. */
  public String getWords() {
    return texts
        .texts()
        .of(
            place.isEmpty() ? "rules.trial.words" : "rules.trial.words-at",
            trial.on(),
            trial.people(),
            trial.changed(),
            place);
  }

  /** How many of all would have another status. */
  public int getChanged() {
    return trial.changed();
  }

  /** How many were tried so far, in words. */
  public String getSoFar() {
    return texts.of("rules.trial.so-far", trial.people());
  }

  /** Who would move from which status to which. */
  public List<MovedRow> getMoved() {
    return moved.stream().map(one -> new MovedRow(one, texts)).toList();
  }

  /** People who would move from one status to another. */
  public static final class MovedRow {
    private final TryingRules.Moved moved;
    private final PageTexts texts;

    private MovedRow(TryingRules.Moved moved, PageTexts texts) {
      this.moved = moved;
      this.texts = texts;
    }

    /** The status now, or that she is not bound. */
    public String getBefore() {
      return TrialRow.status(moved.before(), texts);
    }

    /** The status under the draft. */
    public String getAfter() {
      return TrialRow.status(moved.after(), texts);
    }

    /** Class of the status under the draft; empty where she is no longer bound. */
    public String getAfterStyle() {
      return moved.after().map(Status::name).orElse("EXEMPT");
    }

    /** Class of the status now. */
    public String getBeforeStyle() {
      return moved.before().map(Status::name).orElse("EXEMPT");
    }

    /** How many. */
    public int getPeople() {
      return moved.people();
    }
  }
}

package org.lingyan.web.intake;

import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.IntakeState;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.shared.Ids;

/** An import in the list of one's own. */
public final class ImportLine {
  private final String href;
  private final String file;
  private final IntakeKind kind;
  private final IntakeState state;
  private final String when;
  private final String rows;

  ImportLine(IntakeView intake, IntakeWords words) {
    this.href = "/people/import-rows?id=" + Ids.text(intake.id());
    this.file = intake.fileName();
    this.kind = intake.kind();
    this.state = intake.state();
    this.when =
        words.moment(
            intake
                .times()
                .undone()
                .or(() -> intake.times().posted())
                .orElse(intake.times().made()));
    IntakeView.Counts counts = intake.counts();
    this.rows =
        counts.total() == 0 ? "" : words.texts().of("intake.line", counts.total(), counts.wrong());
  }

  /** Address of its rows. */
  public String getHref() {
    return href;
  }

  /** What the file is called. */
  public String getFile() {
    return file;
  }

  /** What it is about. */
  public IntakeKind getKind() {
    return kind;
  }

  /** Where it stands. */
  public IntakeState getState() {
    return state;
  }

  /** When something last happened to it. */
  public String getWhen() {
    return when;
  }

  /** How many rows, and how many of them wrong; empty before they are known. */
  public String getRows() {
    return rows;
  }
}

package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** Takes the rows of a list as its file is read (I1). */
@ApplicationScoped
public class ReadingIntake {
  private static final int TITLES = 20;
  private static final int MOST_NAMED = 10;

  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected ReadingIntake() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public ReadingIntake(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /**
   * Begins to take the rows of one's own import, in the caller's transaction.
   *
   * @throws org.lingyan.shared.UnknownSubject when it is somebody else's
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Taking begin(long accountId, long id) {
    return new Taking(new IntakeTable(em).held(accountId, id));
  }

  /** Takes row after row; what stands above the headings is a title. */
  public final class Taking {
    private final IntakeView intake;
    private final IntakeRows rows;
    private final List<RawRow> waiting = new ArrayList<>();
    private final List<Reason> problems = new ArrayList<>();
    private final BitSet unnamed = new BitSet();
    private Headings headings = new Headings(List.of());
    private int above;
    private int taken;

    private Taking(IntakeView intake) {
      this.intake = intake;
      this.rows = new IntakeRows(em, keys, intake.id());
    }

    /** Whether its file is still to be read. */
    public boolean isWanted() {
      return intake.state() == IntakeState.READING;
    }

    /** The file. */
    public long file() {
      return intake.fileId();
    }

    /** The next row; the first that looks like headings is taken for them. */
    public void take(RawRow row) {
      if (headings.all().isEmpty()) {
        Headings found = Headings.of(intake.kind(), row.cells());
        if (found.arePlausible()) {
          headings = found;
          problems.addAll(found.problems(intake.kind()));
        } else if (++above > TITLES && problems.isEmpty()) {
          problems.add(new IntakeRefusal.NoHeadings());
        }
      } else if (problems.isEmpty()) {
        waiting.add(named(row));
        taken++;
        if (waiting.size() == IntakeRows.AT_ONCE) {
          write();
        }
      }
    }

    /** What stands under no heading is told and not kept. */
    private RawRow named(RawRow row) {
      List<String> cells = row.cells();
      for (int i = 0; i < cells.size(); i++) {
        if (headings.isUnnamed(i) && !cells.get(i).isBlank()) {
          unnamed.set(i);
        }
      }
      int width = headings.all().size();
      return cells.size() <= width
          ? row
          : new RawRow(
              row.number(),
              cells.subList(0, width),
              row.odd().entrySet().stream()
                  .filter(odd -> odd.getKey() < width)
                  .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private void write() {
      rows.add(waiting);
      waiting.clear();
    }

    /**
     * Ends it.
     *
     * @param said what the reader of files has to say
     * @return how many rows were taken; 0 when it was refused, and the import says why
     */
    public int end(List<IntakeNote> said) {
      if (headings.all().isEmpty() && problems.isEmpty()) {
        problems.add(new IntakeRefusal.NoHeadings());
      }
      if (taken == 0 && problems.isEmpty()) {
        problems.add(new IntakeRefusal.NoRows());
      }
      List<IntakeNote> notes = new ArrayList<>(said);
      if (!problems.isEmpty()) {
        refuse(problems);
        // Which sheets were not read may be why nothing was found.
        keep(notes);
        return 0;
      }
      write();
      if (!headings.unknown().isEmpty()) {
        notes.add(
            new IntakeNote(
                "intake.note.unknown-headings", List.of(IntakeNote.listed(headings.unknown()))));
      }
      for (String began : headings.known(KnownColumn.WORK_BEGAN)) {
        notes.add(new IntakeNote("intake.note.work-began", List.of(began)));
      }
      if (!unnamed.isEmpty()) {
        notes.add(
            new IntakeNote(
                "intake.note.unnamed-columns",
                List.of(
                    IntakeNote.listed(
                        unnamed.stream()
                            .limit(MOST_NAMED)
                            .mapToObj(column -> Integer.toString(column + 1))
                            .toList()))));
      }
      new IntakeTable(em).headings(intake.id(), headings);
      keep(notes);
      return taken;
    }

    private void keep(List<IntakeNote> notes) {
      Rows.change(
          em, "UPDATE intake SET notes = ?2 WHERE id = ?1", intake.id(), IntakeNote.lines(notes));
    }

    /** It cannot be read; the import says why, and nothing of it is kept. */
    public void refuse(List<? extends Reason> why) {
      Rows.change(em, "DELETE FROM intake_row WHERE intake_id = ?1", intake.id());
      Rows.change(
          em,
          "UPDATE intake SET state = ?2, refusal = ?3 WHERE id = ?1",
          intake.id(),
          IntakeState.REFUSED,
          IntakeNote.lines(
              why.stream()
                  .map(
                      reason ->
                          new IntakeNote(
                              reason.code(),
                              reason.arguments().stream().map(IntakeNote::word).toList()))
                  .toList()));
    }
  }
}

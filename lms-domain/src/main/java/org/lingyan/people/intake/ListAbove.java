package org.lingyan.people.intake;

import java.util.List;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Reason;

/**
 * A kind of list that a room above understands: it has a bean of this type. Reading, keeping,
 * correcting, showing and forgetting its rows is the same for every kind.
 */
public interface ListAbove {
  /** Which kind. */
  IntakeKind kind();

  /** What posting it is called in the action log; taking it back has {@code .undo} behind it. */
  String action();

  /**
   * Begins to judge, or to post, the rows of a list.
   *
   * @param headings of its columns
   * @param scope what whoever brought it may change
   */
  Run begin(Headings headings, Scope scope);

  /**
   * Takes back what posting added, in the caller's transaction.
   *
   * @param facts what it added, the latest first
   * @return everything that stands against it; then the transaction is taken back
   */
  List<Reason> undo(List<IntakeFact> facts, Scope scope, Change change);

  /** The rows of one list, in their order, none of them left out. */
  interface Run {
    /** Sees some rows: all are seen before the first is judged. */
    void see(List<IntakeRow> rows);

    /** Holds what posting will change until the transaction ends. */
    void hold();

    /** The same rows with what posting would do, and everything that is wrong. */
    List<IntakeRow> judge(List<IntakeRow> rows);

    /** Puts on record what {@link #judge} found last; says what was added, in its order. */
    List<IntakeFact> post(Change change);
  }
}

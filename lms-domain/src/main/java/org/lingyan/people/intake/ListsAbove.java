package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Reason;
import org.lingyan.shared.UnknownSubject;

/** Judges, posts and takes back the lists that rooms above understand. */
@ApplicationScoped
class ListsAbove {
  private final EntityManager em;
  private final Keyring keys;
  private final Instance<ListAbove> kinds;
  private final PersonWriter writer;

  /** For the container's proxy. */
  protected ListsAbove() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  ListsAbove(EntityManager em, Keyring keys, Instance<ListAbove> kinds, PersonWriter writer) {
    this.em = em;
    this.keys = keys;
    this.kinds = kinds;
    this.writer = writer;
  }

  /** What posting a list of this kind is called in the action log. */
  public String action(IntakeKind kind) {
    return of(kind).action();
  }

  private ListAbove of(IntakeKind kind) {
    return kinds.stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("list of " + kind));
  }

  /** I2: judges all rows of a list. */
  public void judge(IntakeView intake, Scope scope, Progress progress) {
    IntakeRows rows = new IntakeRows(em, keys, intake.id());
    ListAbove.Run run = seen(intake, scope, rows);
    int[] done = {0};
    each(
        rows,
        some -> {
          rows.write(run.judge(some));
          done[0] += some.size();
          progress.told(done[0], intake.counts().total());
        });
  }

  /**
   * I5: posts all rows as they were shown.
   *
   * @return what stands against it; then the transaction must be taken back
   */
  public List<Reason> post(IntakeView intake, Scope scope, Change change, Progress progress) {
    IntakeRows rows = new IntakeRows(em, keys, intake.id());
    ListAbove.Run run = seen(intake, scope, rows);
    run.hold();
    List<Reason> against = new ArrayList<>();
    int[] done = {0};
    each(
        rows,
        some -> {
          if (!against.isEmpty()) {
            return;
          }
          List<IntakeRow> now = run.judge(some);
          for (int i = 0; i < some.size() && against.isEmpty(); i++) {
            if (!some.get(i).isAs(now.get(i))) {
              against.addAll(
                  IntakeRefusal.judgedAnew(now.get(i).raw().number(), now.get(i).troubles()));
            }
          }
          if (against.isEmpty()) {
            writer.keep(intake.id(), run.post(change));
          }
          done[0] += some.size();
          progress.told(done[0], intake.counts().total());
        });
    return against;
  }

  /** I6: takes back what was added. */
  public List<Reason> undo(IntakeKind kind, List<IntakeFact> facts, Scope scope, Change change) {
    return of(kind).undo(facts, scope, change);
  }

  private ListAbove.Run seen(IntakeView intake, Scope scope, IntakeRows rows) {
    ListAbove.Run run = of(intake.kind()).begin(intake.headings(), scope);
    each(rows, run::see);
    return run;
  }

  private static void each(IntakeRows rows, Consumer<List<IntakeRow>> taker) {
    rows.each(
        all -> {
          List<IntakeRow> some = all.stream().filter(row -> !row.isLeftOut()).toList();
          if (!some.isEmpty()) {
            taker.accept(some);
          }
        });
  }
}

package org.lingyan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.account.TreePreview;
import org.lingyan.people.person.Reorganising;
import org.lingyan.people.person.Splitting;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.people.tree.TreeChange;
import org.lingyan.people.tree.TreeWish;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.web.form.FormReader;

/** Turns what was typed about the tree into changes of it, and looks at them before. */
@ApplicationScoped
public class TreeChanges {
  private static final int LONGEST_NAME = 120;

  private final Reorganising reorganising;
  private final Splitting splitting;
  private final TreePreview preview;
  private final Organisations organisations;

  /** For the container's proxy. */
  protected TreeChanges() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public TreeChanges(
      Reorganising reorganising,
      Splitting splitting,
      TreePreview preview,
      Organisations organisations) {
    this.reorganising = reorganising;
    this.splitting = splitting;
    this.preview = preview;
    this.organisations = organisations;
  }

  /**
   * A change that was read from the form.
   *
   * @param id the organisation that it is about
   * @param wish the change; empty for a split, which is told by what follows
   * @param people who goes over
   * @param target the organisation that takes over or stands above; 0 for one that is made
   * @param made the organisation that is made; empty when none is
   * @param day first day on which it holds
   * @param reason why
   */
  record Read(
      long id,
      Optional<TreeWish> wish,
      List<Long> people,
      long target,
      Optional<TreeWish.Establish> made,
      LocalDate day,
      String reason) {}

  /** Reads the form; what is wrong stands in the reader. */
  Read read(Scope scope, long id, TreeAct act, TreeChangeFields fields, FormReader form) {
    LocalDate day = form.day("day", fields.getDay());
    String reason = form.reason(fields.getReason());
    boolean fresh = act == TreeAct.SPLIT && fields.getTarget().isBlank();
    boolean naming = act == TreeAct.ESTABLISH || act == TreeAct.RENAME || fresh;
    String name = naming ? form.text("name", fields.getName(), LONGEST_NAME) : "";
    boolean making = act == TreeAct.ESTABLISH || fresh;
    OrganisationKind kind =
        making
            ? form.word("kind", fields.getKind(), OrganisationKind.class)
            : OrganisationKind.STATION;
    OrganisationLevel level =
        making
            ? form.word("level", fields.getLevel(), OrganisationLevel.class)
            : OrganisationLevel.TOWNSHIP;
    long target =
        act.isAboutAnother() && !fresh
            ? form.organisation("target", organisations, scope.on(day), fields.getTarget())
            : 0;
    List<Long> people = new ArrayList<>();
    fields.chosen().forEach(person -> people.add(Administrator.id("person", person)));
    Optional<TreeWish.Establish> made =
        making
            ? Optional.of(
                new TreeWish.Establish(
                    act == TreeAct.SPLIT ? organisations.beside(id, day) : id, kind, level, name))
            : Optional.empty();
    Optional<TreeWish> wish =
        switch (act) {
          case ESTABLISH -> made.map(TreeWish.class::cast);
          case RENAME -> Optional.of(new TreeWish.Rename(id, name));
          case MOVE -> Optional.of(new TreeWish.Move(id, target));
          case MERGE -> Optional.of(new TreeWish.Merge(id, target));
          case CLOSE -> Optional.of(new TreeWish.Close(id));
          case SPLIT -> Optional.empty();
        };
    return new Read(id, wish, people, target, made, day, reason);
  }

  /** What stands against it; nothing is changed. */
  List<Reason> against(Scope scope, Read read, Change change) {
    if (read.wish().isPresent()) {
      return reorganising.against(scope, read.wish().get(), read.day()).stream().toList();
    }
    List<Reason> against =
        new ArrayList<>(splitting.against(scope, read.id(), read.people(), change));
    read.made()
        .flatMap(made -> reorganising.against(scope, made, read.day()))
        .ifPresent(against::add);
    return against;
  }

  /** Whom and what it concerns. */
  TreePreview.Concerned concerned(Scope scope, Read read) {
    return preview.below(scope, read.id(), read.day());
  }

  Outcome<TreeChange> enter(Scope scope, Read read, Change change) {
    if (read.wish().isPresent()) {
      return reorganising.change(scope, read.wish().get(), change);
    }
    return read.made().isPresent()
        ? splitting.intoNew(scope, read.id(), read.people(), read.made().get(), change)
        : splitting.into(scope, read.id(), read.people(), read.target(), change);
  }

  /** The circumstances of a change. */
  static Change change(Read read, long account, Instant at) {
    return new Change(read.day(), read.reason(), OptionalLong.of(account), at);
  }
}

package org.lingyan.people.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.WorkingLifeRefusal;
import org.lingyan.people.tree.Scope;

/** Judges who is to lead somebody: one person, who works there, and not from below (W7). */
final class ManagerJudge {
  private static final int MOST_SHOWN = 5;

  private final Scope scope;
  private final FileIndex file;
  private final PeopleKnown known;

  ManagerJudge(Scope scope, FileIndex file, PeopleKnown known) {
    this.scope = scope;
    this.file = file;
    this.known = known;
  }

  /**
   * Judges one.
   *
   * @param person who is to be led; empty for somebody new
   * @param day from when on; empty when that is not known
   * @param troubles takes what is wrong
   * @return who is to lead her; empty for nobody, or when nobody can tell who
   */
  Optional<PersonPlan.Manager> judge(
      PersonLine line, OptionalLong person, Optional<LocalDate> day, List<Trouble> troubles) {
    if (line.manager().isEmpty()) {
      return Optional.empty();
    }
    LeaderChoice choice = new LeaderChoice(file, known.managers(), known.managerDocuments());
    List<LeadingLines.Who> leaders = choice.of(line.manager());
    if (leaders.isEmpty() && known.left().containsKey(line.manager())) {
      troubles.add(
          Trouble.in(IntakeField.MANAGER, "intake.manager-left", known.left().get(line.manager())));
      return Optional.empty();
    }
    if (leaders.size() != 1) {
      troubles.add(
          Trouble.in(
              IntakeField.MANAGER,
              leaders.isEmpty() ? "intake.no-manager" : "intake.several-managers",
              line.manager(),
              IntakeNote.listed(
                  leaders.stream()
                      .limit(MOST_SHOWN)
                      .map(one -> label(line.manager(), one))
                      .toList())));
      return Optional.empty();
    }
    LeadingLines.Who leader = leaders.get(0);
    LocalDate from = day.orElse(scope.day());
    LeadingLines.Who who =
        person.isPresent()
            ? LeadingLines.Who.person(person.getAsLong())
            : LeadingLines.Who.row(line.number());
    if (file.leadsToItself(line.number()) || known.leading().leadsToItself(who, leader, from)) {
      troubles.add(Trouble.in(IntakeField.MANAGER, new WorkingLifeRefusal.OwnSuperior()));
    }
    left(leader, from)
        .ifPresent(
            last -> troubles.add(Trouble.in(IntakeField.MANAGER, "intake.manager-left", last)));
    return Optional.of(new PersonPlan.Manager(leader.person(), leader.row(), from));
  }

  /** What tells namesakes apart: where they work, and their document masked or their row. */
  private String label(String typed, LeadingLines.Who who) {
    String name = TypedLeader.of(typed).map(TypedLeader::name).orElse(typed);
    if (who.row().isPresent()) {
      int row = who.row().getAsInt();
      return "%s（%s，#%d）".formatted(name, file.place(row), row);
    }
    long person = who.person().getAsLong();
    return LastPost.label(
        Optional.ofNullable(known.facts().get(person)),
        Optional.ofNullable(known.posts().get(person)));
  }

  /** The last day of who is no more on the day from which she is to lead, or is no more today. */
  private Optional<LocalDate> left(LeadingLines.Who leader, LocalDate from) {
    LocalDate day = from.isBefore(scope.day()) ? scope.day() : from;
    return leader.person().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(known.posts().get(leader.person().getAsLong()))
            .filter(post -> !post.goesOn(day))
            .filter(post -> post.goesOn(scope.day()) || !comesBack(leader))
            .map(post -> post.ends().minusDays(1));
  }

  /** Whether a row of the same list lets her join again. */
  private boolean comesBack(LeadingLines.Who leader) {
    return file.documents().stream()
        .filter(
            document ->
                Optional.ofNullable(known.managerDocuments().get(document))
                    .filter(holder -> leader.person().getAsLong() == holder)
                    .isPresent())
        .anyMatch(document -> file.rows(document).stream().anyMatch(file::joins));
  }
}

package org.lingyan.hours.reconciliation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.TakingOver;
import org.lingyan.hours.transfer.CreditMinutes;
import org.lingyan.hours.transfer.EarnedLine;
import org.lingyan.hours.transfer.OwnNumber;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeFact;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.ListAbove;
import org.lingyan.people.intake.ListedPeople;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.people.intake.Trouble;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** Reads the rows of an authority's list, and compares them when it is posted. */
final class ComparisonRun implements ListAbove.Run {
  private final EntityManager em;
  private final RowTable table;
  private final Headings headings;
  private final Scope scope;
  private final ListedPeople people;
  private final CreditMinutes credit;
  private final TakingOver taking;
  private final Comparing comparing = new Comparing();
  private final List<Right> right = new ArrayList<>();
  private long reconciliation;

  ComparisonRun(
      EntityManager em,
      RowTable table,
      Headings headings,
      Scope scope,
      ListedPeople people,
      CreditMinutes credit,
      TakingOver taking) {
    this.em = em;
    this.table = table;
    this.headings = headings;
    this.scope = scope;
    this.people = people;
    this.credit = credit;
    this.taking = taking;
  }

  /** A row that could be read. */
  private record Right(EarnedLine line, int minutes) {}

  private List<EarnedLine> lines(List<IntakeRow> rows) {
    return rows.stream().map(row -> EarnedLine.of(headings, row, scope.day())).toList();
  }

  @Override
  public void see(List<IntakeRow> rows) {
    people.see(lines(rows).stream().map(EarnedLine::who).toList());
  }

  @Override
  public void hold() {
    // Comparing changes nothing that anybody else could change meanwhile.
  }

  @Override
  public List<IntakeRow> judge(List<IntakeRow> rows) {
    right.clear();
    return lines(rows).stream().map(this::judged).toList();
  }

  private IntakeRow judged(EarnedLine line) {
    List<Trouble> troubles = new ArrayList<>(line.troubles());
    if (line.readable()) {
      Optional<Integer> minutes =
          credit.of(line.time().orElseThrow(), meant(line).map(ListedPeople.Person::path));
      if (minutes.isEmpty()) {
        troubles.add(Trouble.in(IntakeField.EARNED_UNIT, "hours.import.no-conversion"));
      } else if (minutes.get() > line.time().orElseThrow().most()) {
        troubles.add(Trouble.in(IntakeField.EARNED_AMOUNT, "hours.import.day-full", minutes.get()));
      } else if (troubles.isEmpty()) {
        right.add(new Right(line, minutes.get()));
      }
    }
    return line.row()
        .judged(
            troubles.isEmpty() ? RowVerdict.NEW : RowVerdict.ERROR, troubles, List.of(), List.of());
  }

  /** C3: the one who is meant; empty when nobody is, or several are. */
  private Optional<ListedPeople.Person> meant(EarnedLine line) {
    List<ListedPeople.Person> found =
        people.meant(line.who()).stream()
            .filter(one -> one.liesIn(scope))
            .filter(one -> line.who().name().isEmpty() || one.name().equals(line.who().name()))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  @Override
  public List<IntakeFact> post(Change change) {
    List<IntakeFact> facts = new ArrayList<>();
    if (reconciliation == 0) {
      reconciliation = Ids.next();
      Rows.change(
          em,
          "INSERT INTO reconciliation (id, account_id, title, made_at) VALUES (?1, ?2, ?3, ?4)",
          reconciliation,
          change.account(),
          change.reason(),
          change.at());
      facts.add(IntakeFact.of(IntakeFact.Kind.COMPARISON, reconciliation, reconciliation));
    }
    Map<Long, Long> ours = ours();
    List<Optional<Long>> who = right.stream().map(one -> whose(one.line(), ours)).toList();
    Map<Long, List<EntryView>> standing = standing(who.stream().flatMap(Optional::stream).toList());
    for (int i = 0; i < right.size(); i++) {
      add(right.get(i), who.get(i), standing);
    }
    return facts;
  }

  /** C1: whose entries the numbers of ours on these rows name. */
  private Map<Long, Long> ours() {
    List<Long> ids =
        right.stream()
            .map(one -> OwnNumber.entry(one.line().number()))
            .filter(OptionalLong::isPresent)
            .map(OptionalLong::getAsLong)
            .toList();
    return ids.isEmpty()
        ? Map.of()
        : taking.find(ids).stream()
            .collect(Collectors.toMap(EntryView::id, EntryView::personId, (one, other) -> one));
  }

  private Optional<Long> whose(EarnedLine line, Map<Long, Long> ours) {
    Optional<ListedPeople.Person> meant = meant(line);
    if (meant.isPresent()) {
      return meant.map(ListedPeople.Person::id);
    }
    OptionalLong number = OwnNumber.entry(line.number());
    Optional<Long> owner =
        number.isPresent() ? Optional.ofNullable(ours.get(number.getAsLong())) : Optional.empty();
    // Several of one name in one unit: our own number says which of them.
    return owner.filter(
        id ->
            people.meant(line.who()).stream().anyMatch(one -> one.id() == id && one.liesIn(scope)));
  }

  private Map<Long, List<EntryView>> standing(Collection<Long> persons) {
    List<LocalDate> days =
        right.stream().map(one -> one.line().time().orElseThrow().on()).sorted().toList();
    return days.isEmpty() || persons.isEmpty()
        ? Map.of()
        : taking.standing(
            persons.stream().distinct().toList(),
            new DateRange(
                DateRange.yearOf(days.get(0)).from(),
                DateRange.yearOf(days.get(days.size() - 1)).until()));
  }

  private void add(Right one, Optional<Long> person, Map<Long, List<EntryView>> standing) {
    EarnedLine line = one.line();
    Comparing.Claimed claimed =
        new Comparing.Claimed(
            line.number(),
            line.key(),
            line.time().orElseThrow().on(),
            line.time().orElseThrow().ofYear(),
            one.minutes(),
            line.category().orElseThrow(),
            line.title());
    table.add(
        reconciliation,
        new RowTable.Fresh(
            line.row().raw().number(),
            person.map(OptionalLong::of).orElse(OptionalLong.empty()),
            line.who().name(),
            line.who().place(),
            claimed,
            line.provider(),
            line.note(),
            person
                .map(id -> comparing.compare(claimed, standing.getOrDefault(id, List.of())))
                .orElse(Comparing.Result.UNKNOWN)));
  }
}

package org.lingyan.hours.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.LedgerRefusal;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.ledger.TakingOver;
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
import org.lingyan.shared.Timekeeper;

/** Judges the rows of one list of earlier hours, and posts those that were judged last. */
final class HoursRun implements ListAbove.Run {
  private final Headings headings;
  private final Scope scope;
  private final ListedPeople people;
  private final CreditMinutes credit;
  private final TakingOver taking;
  private final List<TakingOver.Wish> wishes = new ArrayList<>();
  private final Map<Named, Integer> listed = new HashMap<>();
  private final Map<OnDay, Integer> minutes = new HashMap<>();
  private final Map<InYear, Optional<LedgerRefusal>> against = new HashMap<>();

  HoursRun(
      Headings headings,
      Scope scope,
      ListedPeople people,
      CreditMinutes credit,
      TakingOver taking) {
    this.headings = headings;
    this.scope = scope;
    this.people = people;
    this.credit = credit;
    this.taking = taking;
  }

  private record Named(long person, String key) {}

  private record OnDay(long person, LocalDate day) {}

  private record InYear(long person, int year) {}

  /** A line with who is meant; empty when nobody is, or several are. */
  private record Met(
      EarnedLine line, Optional<ListedPeople.Person> person, List<Trouble> troubles) {
    boolean whole() {
      return person.isPresent() && line.time().isPresent() && line.category().isPresent();
    }
  }

  private List<EarnedLine> lines(List<IntakeRow> rows) {
    return rows.stream().map(row -> EarnedLine.of(headings, row, scope.day())).toList();
  }

  @Override
  public void see(List<IntakeRow> rows) {
    people.see(lines(rows).stream().map(EarnedLine::who).toList());
  }

  @Override
  public void hold() {
    taking.hold(people.ids());
  }

  @Override
  public List<IntakeRow> judge(List<IntakeRow> rows) {
    wishes.clear();
    List<Met> met = lines(rows).stream().map(this::met).toList();
    List<Met> whole = met.stream().filter(Met::whole).toList();
    Map<Long, Map<String, TakingOver.Before>> before =
        taking.before(
            whole.stream().map(one -> one.person().orElseThrow().id()).distinct().toList(),
            whole.stream().map(one -> one.line().key()).toList());
    own(whole)
        .forEach(
            (key, entry) ->
                before
                    .computeIfAbsent(entry.personId(), person -> new HashMap<>())
                    .putIfAbsent(key, new TakingOver.Before(entry, 1)));
    return met.stream().map(one -> judged(one, before)).toList();
  }

  /** T4: entries of ours that a list of ours names, by the key of their row. */
  private Map<String, EntryView> own(List<Met> whole) {
    Map<Long, String> keys = new HashMap<>();
    for (Met one : whole) {
      OwnNumber.entry(one.line().number()).ifPresent(entry -> keys.put(entry, one.line().key()));
    }
    Map<String, EntryView> own = new HashMap<>();
    if (!keys.isEmpty()) {
      taking.find(keys.keySet()).forEach(entry -> own.put(keys.get(entry.id()), entry));
    }
    return own;
  }

  @Override
  public List<IntakeFact> post(Change change) {
    List<EntryView> entries = taking.take(wishes, change.account(), change.at());
    return entries.stream()
        .map(entry -> IntakeFact.of(IntakeFact.Kind.ENTRY, entry.personId(), entry.id()))
        .toList();
  }

  /** T1: the one whom the row means. */
  private Met met(EarnedLine line) {
    List<Trouble> troubles = new ArrayList<>(line.troubles());
    if (!line.seekable()) {
      return new Met(line, Optional.empty(), troubles);
    }
    List<ListedPeople.Person> found =
        people.meant(line.who()).stream().filter(one -> one.liesIn(scope)).toList();
    if (found.size() != 1) {
      troubles.add(
          Trouble.in(
              line.soughtBy(),
              found.isEmpty() ? "credential.nobody" : "credential.several",
              line.who().name()));
      return new Met(line, Optional.empty(), troubles);
    }
    if (!line.who().name().isEmpty() && !found.get(0).name().equals(line.who().name())) {
      troubles.add(Trouble.in(IntakeField.EARNER, "credential.other-name"));
      return new Met(line, Optional.empty(), troubles);
    }
    return new Met(line, Optional.of(found.get(0)), troubles);
  }

  private IntakeRow judged(Met met, Map<Long, Map<String, TakingOver.Before>> before) {
    List<Trouble> troubles = new ArrayList<>(met.troubles());
    boolean same = false;
    if (met.whole()) {
      ListedPeople.Person person = met.person().orElseThrow();
      OptionalInt worth = minutes(met.line(), person, troubles);
      if (worth.isPresent()) {
        Optional<TakingOver.Before> known =
            Optional.ofNullable(before.getOrDefault(person.id(), Map.of()).get(met.line().key()));
        same = asBefore(met.line(), worth.getAsInt(), known, troubles);
        if (!same) {
          fits(met.line(), person.id(), worth.getAsInt(), troubles);
        }
        twice(met.line(), person.id(), troubles);
        if (troubles.isEmpty() && !same) {
          wishes.add(wish(met.line(), person.id(), worth.getAsInt(), known));
        }
      }
    }
    return met.line()
        .row()
        .judged(
            troubles.isEmpty() && met.whole()
                ? same ? RowVerdict.UNCHANGED : RowVerdict.NEW
                : RowVerdict.ERROR,
            troubles,
            List.of(),
            List.of());
  }

  /** T2: the row's whole minutes. */
  private OptionalInt minutes(EarnedLine line, ListedPeople.Person person, List<Trouble> troubles) {
    EarnedTime time = line.time().orElseThrow();
    Optional<Integer> worth = credit.of(time, Optional.of(person.path()));
    if (worth.isEmpty()) {
      troubles.add(Trouble.in(IntakeField.EARNED_UNIT, "hours.import.no-conversion"));
      return OptionalInt.empty();
    }
    int minutes = worth.get();
    if (minutes > time.most()) {
      troubles.add(
          Trouble.in(
              IntakeField.EARNED_AMOUNT,
              time.ofYear() ? "hours.import.year-full" : "hours.import.day-full",
              minutes));
      return OptionalInt.empty();
    }
    return OptionalInt.of(minutes);
  }

  /** T4: whether it says what is on record; another amount, day or category is an error. */
  private static boolean asBefore(
      EarnedLine line, int minutes, Optional<TakingOver.Before> known, List<Trouble> troubles) {
    if (known.isEmpty() || known.get().entry().reversedBy().isPresent()) {
      return false;
    }
    EntryView entry = known.get().entry();
    EarnedTime time = line.time().orElseThrow();
    if (!entry.occurredOn().equals(time.on())) {
      troubles.add(Trouble.in(IntakeField.EARNED_ON, "hours.import.other-day", entry.occurredOn()));
    }
    if (entry.minutes() != minutes) {
      troubles.add(
          Trouble.in(IntakeField.EARNED_AMOUNT, "hours.import.other-amount", entry.minutes()));
    }
    if (!entry.category().equals(line.category().orElseThrow())) {
      troubles.add(Trouble.in(IntakeField.EARNED_CATEGORY, "hours.import.other-category"));
    }
    return troubles.isEmpty();
  }

  /** T2, T5: what stands against a new entry. */
  private void fits(EarnedLine line, long person, int worth, List<Trouble> troubles) {
    EarnedTime time = line.time().orElseThrow();
    against(person, time.on())
        .ifPresent(
            why ->
                troubles.add(
                    why instanceof LedgerRefusal.YearClosed
                        ? Trouble.in(IntakeField.EARNED_ON, why)
                        : Trouble.of(why)));
    if (!time.ofYear()) {
      int all = minutes.merge(new OnDay(person, time.on()), worth, Integer::sum);
      if (all > EarnedTime.MINUTES_OF_A_DAY) {
        troubles.add(Trouble.in(IntakeField.EARNED_AMOUNT, "hours.import.day-full", all));
      }
    }
  }

  private Optional<LedgerRefusal> against(long person, LocalDate day) {
    // The end of the scope's day: whoever may do it today may.
    Instant at = Timekeeper.moment(scope.day().atTime(12, 0));
    return against.computeIfAbsent(
        new InYear(person, day.getYear()),
        year -> taking.against(person, day, scope.accountId(), at));
  }

  private void twice(EarnedLine line, long person, List<Trouble> troubles) {
    Integer other = listed.putIfAbsent(new Named(person, line.key()), line.row().raw().number());
    if (other != null && other != line.row().raw().number()) {
      troubles.add(
          Trouble.in(
              line.number().isEmpty() ? IntakeField.EARNED_TITLE : IntakeField.EARNED_NUMBER,
              "hours.import.twice",
              other));
    }
  }

  private static TakingOver.Wish wish(
      EarnedLine line, long person, int minutes, Optional<TakingOver.Before> known) {
    EarnedTime time = line.time().orElseThrow();
    String part = time.ofYear() ? Source.WHOLE_YEAR : "";
    // T6: what was taken back before comes under a part of its own (H1.5).
    String own = known.map(before -> part + "-" + (before.times() + 1)).orElse(part);
    return new TakingOver.Wish(
        person,
        new EntryDraft(
            time.on(),
            minutes,
            line.category().orElseThrow(),
            new Source(SourceKind.IMPORT, line.key(), own),
            line.entryTitle()),
        line.note());
  }
}

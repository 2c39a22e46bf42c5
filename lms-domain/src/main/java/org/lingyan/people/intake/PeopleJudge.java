package org.lingyan.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonRefusal;
import org.lingyan.people.person.Phone;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.person.WorkingLifeRefusal;
import org.lingyan.people.tree.Scope;

/** Judges rows of people against what is on record (I2–I5); it reads and changes nothing. */
final class PeopleJudge {
  /** I4: two rows are about one person by two documents; its value names the other rows. */
  static final String PERSON_TWICE = "intake.person-twice";

  private final Scope scope;
  private final Places places;
  private final FileIndex file;
  private final PeopleKnown known;
  private final ManagerJudge managers;

  PeopleJudge(Scope scope, Places places, FileIndex file, PeopleKnown known) {
    this.scope = scope;
    this.places = places;
    this.file = file;
    this.known = known;
    this.managers = new ManagerJudge(scope, file, known);
  }

  PersonFinding judge(PersonLine line) {
    List<Trouble> troubles = new ArrayList<>(line.troubles());
    Optional<IdentityDocument> document = line.facts().document();
    document
        .map(one -> file.rows(one).stream().filter(row -> row != line.number()).toList())
        .filter(others -> !others.isEmpty())
        .ifPresent(
            others ->
                troubles.add(
                    Trouble.in(IntakeField.DOCUMENT, "intake.document-twice", rows(others))));
    Optional<Places.Place> place = place(line, troubles);
    Optional<Long> person = document.map(known.documents()::get);
    PersonFinding found =
        person.isPresent()
            ? onRecord(line, person.get(), place, troubles)
            : unknown(line, place, troubles);
    return troubles.isEmpty() ? found : PersonFinding.wrong(troubles);
  }

  private static String rows(List<Integer> rows) {
    return IntakeNote.listed(rows.stream().map(String::valueOf).toList());
  }

  /** Whether a trouble names a row. */
  static boolean isAbout(Trouble trouble, int row) {
    return IntakeNote.items(trouble.values().get(0)).contains(Integer.toString(row));
  }

  private Optional<Places.Place> place(PersonLine line, List<Trouble> troubles) {
    if (line.place().isEmpty()) {
      return Optional.empty();
    }
    List<Places.Place> meant = places.named(line.place());
    if (meant.size() == 1) {
      return Optional.of(meant.get(0));
    }
    if (troubles.stream()
        .noneMatch(one -> one.field().equals(Optional.of(IntakeField.ORGANISATION)))) {
      troubles.add(
          meant.isEmpty()
              ? Trouble.in(IntakeField.ORGANISATION, "intake.no-place", line.place())
              : Trouble.in(
                  IntakeField.ORGANISATION,
                  "intake.several-places",
                  IntakeNote.listed(meant.stream().limit(5).map(places::label).toList())));
    }
    return Optional.empty();
  }

  /** Somebody of whom nothing is on record: everything that she needs must be there. */
  private PersonFinding unknown(
      PersonLine line, Optional<Places.Place> place, List<Trouble> troubles) {
    Optional<PersonPlan.Move> join = join(line, place, troubles);
    Optional<PersonPlan.Manager> manager =
        managers.judge(line, OptionalLong.empty(), line.joinedOn(), troubles);
    return new PersonFinding(
        RowVerdict.NEW,
        List.of(),
        List.of(),
        List.of(),
        Optional.of(
            new PersonPlan(
                line.number(), OptionalLong.empty(), Optional.of(line.facts()), join, manager)));
  }

  private Optional<PersonPlan.Move> join(
      PersonLine line, Optional<Places.Place> place, List<Trouble> troubles) {
    required(line.place().isEmpty(), IntakeField.ORGANISATION, troubles);
    required(line.category().isEmpty(), IntakeField.WORKER_CATEGORY, troubles);
    required(line.joinedOn().isEmpty(), IntakeField.JOINED_ON, troubles);
    place.ifPresent(one -> staysThere(one, troubles));
    line.joinedOn().ifPresent(day -> firstDay(line, day, place, troubles));
    return place.isEmpty() || line.category().isEmpty() || line.joinedOn().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PersonPlan.Move(
                PersonPlan.Kind.JOIN,
                place.get().view().id(),
                line.category(),
                line.joinedOn().get()));
  }

  /** Everything that speaks against a first day, as far as the rest of the row can be read. */
  private void firstDay(
      PersonLine line, LocalDate day, Optional<Places.Place> place, List<Trouble> troubles) {
    if (day.isAfter(scope.day())) {
      troubles.add(Trouble.in(IntakeField.JOINED_ON, new PersonRefusal.NotYetThere(day)));
    }
    place
        .map(Places.Place::since)
        .filter(since -> since.isAfter(day))
        .ifPresent(
            since ->
                troubles.add(
                    Trouble.in(IntakeField.JOINED_ON, "intake.before-place", since.toString())));
    line.facts()
        .birthDate()
        .filter(birth -> !birth.isBefore(day))
        .ifPresent(
            birth ->
                troubles.add(
                    Trouble.in(IntakeField.JOINED_ON, "intake.before-birth", birth.toString())));
  }

  /** Whoever comes where the end is entered already would be left there alone. */
  private static void staysThere(Places.Place place, List<Trouble> troubles) {
    place
        .exists()
        .end()
        .ifPresent(
            end ->
                troubles.add(
                    Trouble.in(
                        IntakeField.ORGANISATION,
                        new WorkingLifeRefusal.PlaceEnds(end.minusDays(1)))));
  }

  /** Nothing is told where something was told already. */
  private static void required(boolean missing, IntakeField field, List<Trouble> troubles) {
    if (missing && troubles.stream().noneMatch(one -> one.field().equals(Optional.of(field)))) {
      troubles.add(Trouble.in(field, "intake.required"));
    }
  }

  private PersonFinding onRecord(
      PersonLine line, long person, Optional<Places.Place> place, List<Trouble> troubles) {
    PersonFacts was = known.facts().get(person);
    Optional<LastPost> post = Optional.ofNullable(known.posts().get(person));
    if (post.isPresent() && !post.get().liesIn(scope)) {
      troubles.add(Trouble.in(IntakeField.DOCUMENT, "intake.elsewhere"));
      return PersonFinding.wrong(troubles);
    }
    byAnotherDocument(line, person)
        .ifPresent(others -> troubles.add(Trouble.in(IntakeField.DOCUMENT, PERSON_TWICE, others)));
    if (isSomebodyElse(line.facts(), was)) {
      troubles.add(
          Trouble.in(
              IntakeField.NAME,
              post.isPresent() ? "intake.other-name" : "intake.other-name-unseen",
              was.name()));
    }
    PersonFacts wanted = sayingHerName(line.facts(), was).over(was);
    List<Difference> differences = new ArrayList<>(differences(was, wanted));
    Optional<PersonPlan.Move> move =
        post.filter(one -> one.holds(scope.day())).isPresent()
            ? moved(line, post.get(), place, differences, troubles)
            : joinedAgain(line, post, place, differences, troubles);
    LocalDate day = move.map(PersonPlan.Move::day).orElse(line.effectiveOn().orElse(scope.day()));
    Optional<PersonPlan.Manager> manager =
        managers
            .judge(line, OptionalLong.of(person), Optional.of(day), troubles)
            .filter(one -> !isLedAlready(one, post, move));
    if (manager.isPresent()) {
      differences.add(new Difference(IntakeField.MANAGER, "", line.manager()));
      if (move.isEmpty()) {
        post.flatMap(one -> laterThan(one, day))
            .ifPresent(why -> troubles.add(Trouble.in(IntakeField.MANAGER, why)));
      }
    }
    boolean factsChange = !differences(was, wanted).isEmpty();
    List<Trouble> notes = firstDayKept(line, post);
    if (differences.isEmpty()) {
      return new PersonFinding(RowVerdict.UNCHANGED, List.of(), notes, List.of(), Optional.empty());
    }
    return new PersonFinding(
        RowVerdict.CHANGED,
        List.of(),
        notes,
        differences,
        Optional.of(
            new PersonPlan(
                line.number(),
                OptionalLong.of(person),
                factsChange ? Optional.of(wanted) : Optional.empty(),
                move,
                manager)));
  }

  /** After a merge: rows that are about her by another document. */
  private Optional<String> byAnotherDocument(PersonLine line, long person) {
    List<Integer> others =
        file.rows(person).stream()
            .filter(row -> !file.document(row).equals(line.facts().document()))
            .toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(rows(others));
  }

  /** W3: nothing is changed before what is entered for a later day. */
  private static Optional<WorkingLifeRefusal> laterThan(LastPost post, LocalDate day) {
    return post.later()
        .map(LastPost.Later::from)
        .filter(from -> from.isAfter(day))
        .map(WorkingLifeRefusal.LaterChange::new);
  }

  /** I4: the first day of who works already is not changed by a list; another one is told. */
  private List<Trouble> firstDayKept(PersonLine line, Optional<LastPost> post) {
    return post
        .filter(one -> one.holds(scope.day()))
        .filter(
            one ->
                line.joinedOn()
                    .filter(day -> !day.equals(one.joinedOn()) && !day.equals(one.days().from()))
                    .isPresent())
        .map(one -> Trouble.in(IntakeField.JOINED_ON, "intake.first-day-kept", one.joinedOn()))
        .stream()
        .toList();
  }

  /** Who leads her already goes on to, unless she moves: nobody is named there yet. */
  private static boolean isLedAlready(
      PersonPlan.Manager manager, Optional<LastPost> post, Optional<PersonPlan.Move> move) {
    return manager.person().isPresent()
        && move.isEmpty()
        && post.map(LastPost::managerId).orElse(OptionalLong.empty()).equals(manager.person());
  }

  /** I4: a number that is on record belongs to whom it belongs; a new name says the old one. */
  private static boolean isSomebodyElse(PersonFacts says, PersonFacts was) {
    return !says.name().isEmpty()
        && !says.name().equals(was.name())
        && !was.formerNames().contains(says.name())
        && !says.formerNames().contains(was.name());
  }

  /**
   * A list that still calls her by a former name does not give it back to her, and the document by
   * which she was found, which may be that of a merged record, changes nothing.
   */
  private static PersonFacts sayingHerName(PersonFacts says, PersonFacts was) {
    return new PersonFacts(
        was.formerNames().contains(says.name()) ? was.name() : says.name(),
        says.formerNames(),
        says.level(),
        was.document(),
        was.birthDate().isPresent() && !says.document().equals(was.document())
            ? was.birthDate()
            : says.birthDate(),
        says.phone());
  }

  private Optional<PersonPlan.Move> joinedAgain(
      PersonLine line,
      Optional<LastPost> post,
      Optional<Places.Place> place,
      List<Difference> differences,
      List<Trouble> troubles) {
    if (post.isPresent()
        && (line.joinedOn().isEmpty() || isEntered(line, line.joinedOn(), post.get(), place))) {
      return Optional.empty();
    }
    Optional<PersonPlan.Move> join = join(line, place, troubles);
    post.filter(one -> line.joinedOn().filter(day -> day.isBefore(one.days().until())).isPresent())
        .ifPresent(
            one ->
                troubles.add(
                    Trouble.in(
                        IntakeField.JOINED_ON,
                        "intake.before-leaving",
                        one.days().last().toString())));
    post.flatMap(LastPost::later)
        .ifPresent(
            next ->
                troubles.add(
                    Trouble.in(
                        IntakeField.JOINED_ON, new WorkingLifeRefusal.LaterChange(next.from()))));
    join.ifPresent(
        move ->
            differences.add(
                new Difference(IntakeField.ORGANISATION, "", place.orElseThrow().view().name())));
    return join;
  }

  /** Whether a row only says what is on record for a later day already. */
  private static boolean isEntered(
      PersonLine line, Optional<LocalDate> day, LastPost post, Optional<Places.Place> place) {
    return post.later()
        .filter(next -> day.filter(one -> !one.isBefore(next.from())).isPresent())
        .filter(next -> place.filter(one -> one.view().id() != next.organisationId()).isEmpty())
        .filter(next -> line.category().filter(one -> one != next.category()).isEmpty())
        .isPresent();
  }

  private Optional<PersonPlan.Move> moved(
      PersonLine line,
      LastPost post,
      Optional<Places.Place> place,
      List<Difference> differences,
      List<Trouble> troubles) {
    boolean elsewhere = place.filter(one -> one.view().id() != post.organisationId()).isPresent();
    Optional<WorkerCategory> other = line.category().filter(one -> one != post.category());
    // Whoever names a place that nobody knows wants to move her: the day is judged all the same.
    boolean somewhere =
        place.isEmpty() && !line.place().isEmpty() && line.effectiveOn().isPresent();
    if ((!elsewhere && !somewhere && other.isEmpty())
        || isEntered(line, line.effectiveOn(), post, place)) {
      return Optional.empty();
    }
    LocalDate day = line.effectiveOn().orElse(scope.day());
    IntakeField told = IntakeField.EFFECTIVE_ON;
    if (!post.days().from().isBefore(day)) {
      troubles.add(Trouble.in(told, new WorkingLifeRefusal.BeforeJoining(day, post.days().from())));
    } else if (post.later().isPresent()) {
      troubles.add(Trouble.in(told, new WorkingLifeRefusal.LaterChange(post.later().get().from())));
    } else if (!post.days().contains(day)) {
      troubles.add(Trouble.in(told, new WorkingLifeRefusal.NotEmployed(day)));
    } else if (elsewhere && place.orElseThrow().since().isAfter(day)) {
      troubles.add(Trouble.in(told, "intake.before-place", place.orElseThrow().since().toString()));
    }
    if (elsewhere) {
      staysThere(place.orElseThrow(), troubles);
      differences.add(
          new Difference(
              IntakeField.ORGANISATION, post.organisation(), place.orElseThrow().view().name()));
    }
    other.ifPresent(
        category ->
            differences.add(
                new Difference(
                    IntakeField.WORKER_CATEGORY,
                    Vocabulary.usual(post.category()),
                    Vocabulary.usual(category))));
    return Optional.of(
        new PersonPlan.Move(
            elsewhere ? PersonPlan.Kind.TRANSFER : PersonPlan.Kind.RECATEGORISE,
            elsewhere ? place.orElseThrow().view().id() : post.organisationId(),
            other,
            day));
  }

  private static List<Difference> differences(PersonFacts was, PersonFacts now) {
    List<Difference> all = new ArrayList<>();
    differ(all, IntakeField.NAME, was.name(), now.name());
    differ(
        all,
        IntakeField.FORMER_NAMES,
        IntakeNote.listed(was.formerNames()),
        IntakeNote.listed(now.formerNames()));
    differ(
        all,
        IntakeField.LEVEL,
        was.level().map(Vocabulary::usual).orElse(""),
        now.level().map(Vocabulary::usual).orElse(""));
    differ(
        all,
        IntakeField.BIRTH_DATE,
        was.birthDate().map(String::valueOf).orElse(""),
        now.birthDate().map(String::valueOf).orElse(""));
    if (!was.phone().equals(now.phone())) {
      all.add(
          new Difference(
              IntakeField.PHONE,
              was.phone().map(Phone::masked).orElse(""),
              now.phone().map(Phone::masked).orElse("")));
    }
    return all;
  }

  private static void differ(List<Difference> all, IntakeField field, String was, String now) {
    if (!was.equals(now)) {
      all.add(new Difference(field, was, now));
    }
  }
}

package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lingyan.people.name.RebuildingNameIndex;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.person.CorrectingFacts;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.EmploymentKind;
import org.lingyan.people.person.FactField;
import org.lingyan.people.person.FactsEvent;
import org.lingyan.people.person.FoundPerson;
import org.lingyan.people.person.IdNumber;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.people.person.PeopleQuery;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.PersonRefusal;
import org.lingyan.people.person.Phone;
import org.lingyan.people.person.PuttingOnRecord;
import org.lingyan.people.person.RevealingNumbers;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.person.WorkingLifeRefusal;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.UnknownSubject;

/** P2 to P9, N4, N5: what is on record about people, and how they are found. */
interface PersonFactsTests {
  AtomicInteger NUMBERS = new AtomicInteger(10_000_000);

  private static IdentityDocument passport() {
    return new IdentityDocument(DocumentKind.PASSPORT, "E" + NUMBERS.incrementAndGet());
  }

  private static Phone phone() {
    return new Phone("154" + NUMBERS.incrementAndGet());
  }

  private static PersonFacts facts(String name, IdentityDocument document, Phone phone) {
    return new PersonFacts(
        name,
        List.of(),
        Optional.empty(),
        Optional.of(document),
        Optional.of(LocalDate.of(1990, 2, 3)),
        Optional.of(phone));
  }

  private static Outcome<Long> put(Branch branch, OrganisationView at, PersonFacts facts)
      throws Exception {
    return Inside.whole(
        () ->
            Inside.the(PuttingOnRecord.class)
                .put(
                    branch.all(),
                    facts,
                    at.id(),
                    WorkerCategory.AGENCY,
                    branch.on(Sample.today())));
  }

  private static long recorded(Outcome<Long> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    return ((Outcome.Recorded<Long>) outcome).fact();
  }

  private static List<Reason> refused(Outcome<Long> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<Long>) outcome).reasons();
  }

  private static Outcome<Long> correct(Scope scope, Branch branch, long person, PersonFacts wanted)
      throws Exception {
    return Inside.whole(
        () ->
            Inside.the(CorrectingFacts.class)
                .correct(scope, person, wanted, branch.on(Sample.today())));
  }

  private static List<FoundPerson> found(Scope scope, PeopleQuery query) {
    Page<FoundPerson> page =
        Inside.the(Directory.class).search(scope, query, new Page.Request(0, 100));
    assertThat(page.total()).isEqualTo(page.items().size());
    return page.items();
  }

  private static List<Long> ids(Scope scope, String text) {
    return found(scope, PeopleQuery.named(text)).stream().map(one -> one.person().id()).toList();
  }

  private static List<String> indexDifferences() throws Exception {
    return Inside.whole(
        () -> new RebuildingNameIndex(Inside.the(EntityManager.class)).compare().differences());
  }

  @Test
  default void n5ANumberFindsWhoeverHasItUnderWhateverKindOfDocument() throws Exception {
    Branch branch = Branch.grown();
    String number =
        IdNumber.complete("41990319900203%03d".formatted(100 + NUMBERS.incrementAndGet() % 900))
            .text();
    long one =
        recorded(
            put(
                branch,
                branch.station(),
                facts("温小满", new IdentityDocument(DocumentKind.ID_CARD, number), phone())));
    long mistyped =
        recorded(
            put(
                branch,
                branch.station(),
                facts("温小漫", new IdentityDocument(DocumentKind.OTHER, number), phone())));

    assertThat(ids(branch.all(), number)).containsExactlyInAnyOrder(one, mistyped);
  }

  @Test
  default void p7ANewNameKeepsTheOldOneAndTwiceIsOnce() throws Exception {
    Branch branch = Branch.grown();
    IdentityDocument document = passport();
    PersonFacts was = facts("单小雨", document, phone());
    long person = recorded(put(branch, branch.station(), was));
    PersonFacts wanted =
        new PersonFacts(
            "单雨晴", List.of(), was.level(), was.document(), was.birthDate(), Optional.of(phone()));

    assertThat(recorded(correct(branch.all(), branch, person, wanted))).isEqualTo(person);
    PersonFacts now = Inside.the(PersonFile.class).facts(branch.all(), person);
    assertThat(now.name()).isEqualTo("单雨晴");
    assertThat(now.formerNames()).containsExactly("单小雨");
    assertThat(now.document()).contains(document);
    assertThat(now.phone()).isEqualTo(wanted.phone());
    assertThat(correct(branch.all(), branch, person, now))
        .isEqualTo(new Outcome.AlreadyRecorded<>(person));

    List<FactsEvent> events = Inside.the(PersonFile.class).events(branch.all(), person);
    assertThat(events).hasSize(1);
    assertThat(events.get(0).reason()).isEqualTo("因工作需要");
    assertThat(events.get(0).before())
        .containsExactly(
            new FactsEvent.Before(FactField.NAME, "单小雨"),
            new FactsEvent.Before(FactField.FORMER_NAMES, ""),
            new FactsEvent.Before(FactField.PHONE, was.phone().orElseThrow().masked()));
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM action_log WHERE action = 'person.correct'"
                    + " AND subject = ?1",
                "person:" + person))
        .isOne();
    assertThat(indexDifferences()).isEmpty();
  }

  @Test
  default void n5EveryKindOfTextFindsHer() throws Exception {
    Branch branch = Branch.grown();
    IdentityDocument document = passport();
    Phone phone = phone();
    long person =
        recorded(
            put(
                branch,
                branch.station(),
                new PersonFacts(
                    "解语桐",
                    List.of("仇阿妹"),
                    Optional.empty(),
                    Optional.of(document),
                    Optional.empty(),
                    Optional.of(phone))));
    Scope scope = branch.over(branch.station());

    for (String text :
        List.of(
            "解语桐",
            "语桐",
            "桐",
            "解",
            "xieyutong",
            "XYT",
            "x y t",
            "Xie Yu",
            "jieyu",
            "yutong",
            "仇",
            "qiuamei",
            "qam",
            document.number(),
            document.number().toLowerCase(Locale.ROOT),
            phone.number(),
            "+86 " + phone.number(),
            "１５４" + phone.number().substring(3))) {
      assertThat(ids(scope, text)).as(text).containsExactly(person);
    }
    for (String text :
        List.of(
            "解桐",
            "王",
            "wang",
            phone.number().substring(0, 10),
            "%",
            "_",
            "·",
            "' OR 1=1",
            document.number().substring(1))) {
      assertThat(ids(scope, text)).as(text).isEmpty();
    }
    assertThat(found(scope, PeopleQuery.named("qiu")).get(0).formerName()).contains("仇阿妹");
    assertThat(found(scope, PeopleQuery.named("xie")).get(0).formerName()).isEmpty();
    assertThat(found(scope, PeopleQuery.named(phone.number())).get(0).formerName()).isEmpty();
    assertThat(ids(branch.over(branch.otherStation()), phone.number()))
        .as("outside the scope")
        .isEmpty();
  }

  @Test
  default void p5ADocumentBelongsToOnePersonAndOthersAreNotTold() throws Exception {
    Branch branch = Branch.grown();
    IdentityDocument document = passport();
    long person = recorded(put(branch, branch.station(), facts("甲", document, phone())));
    long other = recorded(put(branch, branch.otherStation(), facts("乙", passport(), phone())));

    assertThat(refused(put(branch, branch.otherStation(), facts("丙", document, phone()))))
        .containsExactly(new PersonRefusal.DocumentKnown(person));
    Scope elsewhere = branch.over(branch.otherStation());
    assertThat(refused(correct(elsewhere, branch, other, facts("乙", document, phone()))))
        .containsExactly(new PersonRefusal.DocumentKnownElsewhere());
    assertThatThrownBy(() -> correct(elsewhere, branch, person, facts("丁", document, phone())))
        .isInstanceOf(UnknownSubject.class);
    assertThat(
            recorded(
                put(
                    branch,
                    branch.station(),
                    facts(
                        "同号不同类",
                        new IdentityDocument(DocumentKind.OTHER, document.number()),
                        phone()))))
        .isPositive();
    assertThat(Inside.the(KnownPeople.class).byDocument(List.of(document, passport())))
        .containsExactly(java.util.Map.entry(document, person));
  }

  @Test
  default void p4AndP9WhatCannotBeIsNotPutOnRecord() throws Exception {
    Branch branch = Branch.grown();
    LocalDate tomorrow = Sample.today().plusDays(1);
    Callable<Outcome<Long>> early =
        () ->
            Inside.the(PuttingOnRecord.class)
                .put(
                    branch.all(),
                    facts("", passport(), phone()),
                    branch.station().id(),
                    WorkerCategory.AGENCY,
                    branch.on(tomorrow));

    assertThat(refused(Inside.takenBack(early)))
        .containsExactly(new PersonRefusal.NoName(""), new PersonRefusal.NotYetThere(tomorrow));
    Callable<Outcome<Long>> unborn =
        () ->
            Inside.the(PuttingOnRecord.class)
                .put(
                    branch.all(),
                    facts("甲", passport(), phone()),
                    branch.station().id(),
                    WorkerCategory.AGENCY,
                    branch.on(LocalDate.of(1990, 2, 3)));
    assertThat(refused(Inside.takenBack(unborn)))
        .containsExactly(
            new PersonRefusal.WorksBeforeBirth(LocalDate.of(1990, 2, 3), LocalDate.of(1990, 2, 3)));
  }

  @Test
  default void n5WhoIsLentIsListedAtTheHostAndEverybodyOnce() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    ChangingWorkingLife life = Inside.the(ChangingWorkingLife.class);
    Inside.whole(
        () ->
            life.beside(
                branch.all(),
                branch.person(),
                branch.otherStation().id(),
                EmploymentKind.SECONDMENT,
                Optional.of(today.plusDays(30)),
                branch.on(today)));

    List<FoundPerson> atHost = found(branch.over(branch.otherStation()), PeopleQuery.named(""));
    assertThat(atHost).hasSize(1);
    assertThat(atHost.get(0).person().id()).isEqualTo(branch.person());
    assertThat(atHost.get(0).person().organisationId()).isEqualTo(branch.station().id());
    FoundPerson.Post post = atHost.get(0).post().orElseThrow();
    assertThat(post.kind()).isEqualTo(EmploymentKind.SECONDMENT);
    assertThat(post.organisationId()).isEqualTo(branch.otherStation().id());
    assertThat(post.until()).isEqualTo(today.plusDays(31));

    List<FoundPerson> everywhere =
        found(branch.over(branch.county(), branch.otherCounty()), PeopleQuery.named(""));
    assertThat(everywhere)
        .extracting(one -> one.person().id())
        .containsExactlyInAnyOrder(branch.person(), branch.colleague());
    assertThat(everywhere).allMatch(one -> one.post().isEmpty());
  }

  @Test
  default void n5WhoHasLeftIsFoundByTheFilterAlone() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Inside.whole(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .leave(branch.all(), branch.person(), OptionalLong.empty(), branch.on(today)));
    Scope scope = branch.over(branch.county());

    assertThat(found(scope, PeopleQuery.named("")))
        .extracting(one -> one.person().id())
        .containsExactly(branch.colleague());
    List<FoundPerson> left =
        found(
            scope,
            new PeopleQuery(
                "ceshi", Optional.empty(), PeopleQuery.Presence.LEFT, Optional.empty()));
    assertThat(left).extracting(one -> one.person().id()).containsExactly(branch.person());
    assertThat(left.get(0).person().until()).isEqualTo(today);
  }

  @Test
  default void p8WhoLooksIsWrittenDown() throws Exception {
    Branch branch = Branch.grown();
    IdentityDocument document = passport();
    long person = recorded(put(branch, branch.station(), facts("甲", document, phone())));

    PersonFacts shown =
        Inside.whole(
            () ->
                Inside.the(RevealingNumbers.class)
                    .reveal(branch.all(), person, branch.on(Sample.today())));

    assertThat(shown.document().orElseThrow().number()).isEqualTo(document.number());
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM action_log WHERE action = 'person.reveal' AND subject = ?1",
                "person:" + person))
        .isOne();
    assertThatThrownBy(
            () ->
                Inside.the(RevealingNumbers.class)
                    .reveal(branch.over(branch.otherStation()), person, branch.on(Sample.today())))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void w9WhoCameOnRecordByMistakeIsForgottenAndCanComeAgain() throws Exception {
    Branch branch = Branch.grown();
    PersonFacts facts = facts("误登" + Ids.next(), passport(), phone());
    long person = recorded(put(branch, branch.station(), facts));
    long event =
        Inside.number(
            "SELECT MAX(id) FROM employment_event WHERE person_id = ?1 AND kind = 'JOIN'", person);

    recorded(undone(branch, person, event));

    assertThat(ids(branch.all(), facts.name())).isEmpty();
    assertThat(Inside.number("SELECT COUNT(*) FROM person WHERE name = ?1", facts.name())).isZero();
    long again = recorded(put(branch, branch.station(), facts));
    assertThat(again).isNotEqualTo(person);

    TestedAccount.of(Optional.of(again));
    long first =
        Inside.number(
            "SELECT MAX(id) FROM employment_event WHERE person_id = ?1 AND kind = 'JOIN'", again);
    assertThat(refused(undone(branch, again, first)))
        .as("an account rests on her")
        .containsExactly(new WorkingLifeRefusal.FirstOfMore());
  }

  private static Outcome<Long> undone(Branch branch, long person, long event) throws Exception {
    return Inside.whole(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .undo(branch.all(), person, event, branch.on(Sample.today())));
  }

  @Test
  default void n4TheIndexOfTheWholeCityIsWhatItsNamesSay() throws Exception {
    assertThat(Inside.number("SELECT COUNT(*) FROM person_name_key")).isGreaterThan(1_000);
    assertThat(indexDifferences()).isEmpty();
  }

  @Test
  default void p7WhatAnotherCorrectedMeanwhileIsNotPutBackUnseen() throws Exception {
    Branch branch = Branch.grown();
    PersonFacts was = facts("单小雨", passport(), phone());
    long person = recorded(put(branch, branch.station(), was));
    Scope scope = branch.all();
    PersonFile file = Inside.the(PersonFile.class);
    String read = file.edition(scope, person);
    PersonFacts one =
        new PersonFacts(
            was.name(),
            was.formerNames(),
            was.level(),
            was.document(),
            Optional.of(LocalDate.of(1991, 2, 3)),
            was.phone());
    PersonFacts other =
        new PersonFacts(
            "单雨晴", was.formerNames(), was.level(), was.document(), was.birthDate(), was.phone());

    recorded(correct(branch, person, read, one));
    assertThat(refused(correct(branch, person, read, other)))
        .containsExactly(new PersonRefusal.ChangedMeanwhile());
    assertThat(correct(branch, person, read, one))
        .as("twice")
        .isEqualTo(new Outcome.AlreadyRecorded<>(person));
    assertThat(file.facts(scope, person).birthDate()).isEqualTo(one.birthDate());

    recorded(correct(branch, person, file.edition(scope, person), other));
    assertThat(file.facts(scope, person).birthDate()).as("seen").isEqualTo(was.birthDate());
    assertThat(Branch.differences()).isEmpty();
  }

  private static Outcome<Long> correct(Branch branch, long person, String read, PersonFacts wanted)
      throws Exception {
    return Inside.whole(
        () ->
            Inside.the(CorrectingFacts.class)
                .correct(
                    branch.all(), person, Optional.of(read), wanted, branch.on(Sample.today())));
  }
}

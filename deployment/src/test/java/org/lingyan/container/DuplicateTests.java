package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lingyan.people.duplicate.Distinction;
import org.lingyan.people.duplicate.DistinctionRefusal;
import org.lingyan.people.duplicate.RecordGlance;
import org.lingyan.people.duplicate.RecordGlances;
import org.lingyan.people.duplicate.SuspectedDuplicates;
import org.lingyan.people.duplicate.SuspectedPair;
import org.lingyan.people.duplicate.Suspicion;
import org.lingyan.people.duplicate.TellingApart;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.people.person.MainEmployment;
import org.lingyan.people.person.MergeRefusal;
import org.lingyan.people.person.MergingPersons;
import org.lingyan.people.person.PersonAlias;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.Phone;
import org.lingyan.people.person.Registering;
import org.lingyan.people.person.UnreadDocuments;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** V1 to V5 and M4: who may be one person, and who is not. */
interface DuplicateTests {
  AtomicInteger NUMBERS = new AtomicInteger();
  LocalDate BORN = LocalDate.of(1988, 2, 29);

  /** A name that nobody else in the city has. */
  private static String name() {
    return "重" + (char) ('一' + NUMBERS.incrementAndGet()) + (char) ('丁' + NUMBERS.get());
  }

  private static Phone phone() {
    return Phone.parse("1390000%04d".formatted(NUMBERS.incrementAndGet())).orElseThrow();
  }

  /** An ID card of somebody born on the usual day; its last character is the checksum (P1). */
  private static IdentityDocument idCard() {
    String body = "41010119880229%03d".formatted(NUMBERS.incrementAndGet());
    int sum = 0;
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (body.charAt(i) - '0');
    }
    return IdentityDocument.parse(DocumentKind.ID_CARD, body + "10X98765432".charAt(sum % 11))
        .orElseThrow();
  }

  private static IdentityDocument passport() {
    return IdentityDocument.parse(
            DocumentKind.PASSPORT, "E%08d".formatted(NUMBERS.incrementAndGet()))
        .orElseThrow();
  }

  private static PersonFacts facts(
      String name, IdentityDocument document, LocalDate born, Phone phone) {
    return new PersonFacts(
        name,
        List.of(),
        Optional.empty(),
        Optional.ofNullable(document),
        Optional.ofNullable(born),
        Optional.ofNullable(phone));
  }

  private static long person(OrganisationView place, PersonFacts facts) throws Exception {
    return Inside.whole(
        () -> {
          Registering registering = Inside.the(Registering.class);
          long id = registering.person(facts);
          registering.employment(
              id,
              place.id(),
              WorkerCategory.OTHER,
              new DateRange(Sample.thisYear().from(), DateRange.FOREVER));
          Inside.the(EntityManager.class).flush();
          Sample.judge(Set.of(id));
          return id;
        });
  }

  private static List<SuspectedPair> open(Scope scope) {
    return Inside.the(SuspectedDuplicates.class)
        .open(scope, Optional.empty(), new Page.Request(0, 500))
        .items();
  }

  private static Optional<Set<Suspicion>> suspicion(Scope scope, long one, long other) {
    return open(scope).stream()
        .filter(pair -> pair.first().personId() == one && pair.second().personId() == other)
        .map(SuspectedPair::reasons)
        .findFirst();
  }

  private static Scope over(Branch branch) {
    return branch.over(branch.county(), branch.otherCounty());
  }

  @Test
  default void v1WhoAgreesInSomethingIsSuspectedForIt() throws Exception {
    Branch branch = Branch.grown();
    String name = name();
    Phone phone = phone();
    long one = person(branch.station(), facts(name, null, BORN, null));
    long born = person(branch.otherStation(), facts(name, passport(), BORN, null));
    long called = person(branch.otherStation(), facts(name(), null, BORN.plusDays(1), phone));
    long calledToo = person(branch.sister(), facts(name(), null, null, phone));
    long place = person(branch.station(), facts(name, null, BORN.plusDays(1), null));
    long renamed =
        person(
            branch.sister(),
            new PersonFacts(
                name(),
                List.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.of(BORN),
                Optional.empty()));

    assertThat(suspicion(over(branch), one, born)).contains(Set.of(Suspicion.NAME_AND_BIRTH_DATE));
    assertThat(suspicion(over(branch), called, calledToo)).contains(Set.of(Suspicion.PHONE));
    assertThat(suspicion(over(branch), one, place))
        .contains(Set.of(Suspicion.NAME_AND_ORGANISATION));
    assertThat(suspicion(over(branch), one, renamed))
        .contains(Set.of(Suspicion.FORMER_NAME_AND_BIRTH_DATE));
    assertThat(suspicion(over(branch), born, place)).as("the name alone is no hint").isEmpty();
    assertThat(suspicion(branch.over(branch.county()), one, born)).as("V4 both").isEmpty();
    assertThat(suspicion(branch.over(branch.otherCounty()), one, born)).isEmpty();
  }

  @Test
  default void v1ANumberTypedAsTwoKindsOfDocumentsIsSuspected() throws Exception {
    Branch branch = Branch.grown();
    IdentityDocument card = idCard();
    IdentityDocument passport = passport();
    long one = person(branch.station(), facts(name(), card, BORN, null));
    long same =
        person(
            branch.sister(),
            facts(
                name(),
                IdentityDocument.parse(DocumentKind.OTHER, card.number()).orElseThrow(),
                null,
                null));
    long abroad = person(branch.station(), facts(name(), passport, null, null));
    long sameAbroad =
        person(
            branch.sister(),
            facts(
                name(),
                IdentityDocument.parse(DocumentKind.OTHER, passport.number()).orElseThrow(),
                null,
                null));

    assertThat(suspicion(over(branch), one, same)).contains(Set.of(Suspicion.DOCUMENT_NUMBER));
    assertThat(suspicion(over(branch), abroad, sameAbroad))
        .contains(Set.of(Suspicion.DOCUMENT_NUMBER));
    assertThat(suspicion(over(branch), one, abroad)).isEmpty();
    RecordGlance glance = Inside.the(RecordGlances.class).of(open(over(branch))).get(one);
    assertThat(glance.bornOn()).contains(BORN);
    assertThat(glance.document()).contains(card);
    assertThat(glance.since()).contains(Sample.thisYear().from());
    assertThat(glance.account()).isFalse();
  }

  @Test
  default void v1NumbersThatNobodyHasReadYetAreReadAtTheStart() throws Exception {
    Branch branch = Branch.grown();
    IdentityDocument passport = passport();
    long one = person(branch.station(), facts(name(), passport, null, null));
    EntityManager em = Inside.the(EntityManager.class);
    Inside.whole(
        () -> Rows.change(em, "UPDATE person SET number_lookup = NULL WHERE id = ?1", one));
    Inside.whole(() -> UnreadDocuments.read(em, Inside.the(Keyring.class)));
    long same =
        person(
            branch.sister(),
            facts(
                name(),
                IdentityDocument.parse(DocumentKind.OTHER, passport.number()).orElseThrow(),
                null,
                null));

    assertThat(suspicion(over(branch), one, same)).contains(Set.of(Suspicion.DOCUMENT_NUMBER));
  }

  @Test
  default void v2TwoIdCardsAreTwoPersonsAndAnIdCardAndAPassportMayBeOne() throws Exception {
    Branch branch = Branch.grown();
    String name = name();
    long one = person(branch.station(), facts(name, idCard(), BORN, null));
    long other = person(branch.station(), facts(name, idCard(), BORN, null));
    long abroad = person(branch.station(), facts(name, passport(), BORN, null));

    assertThat(suspicion(over(branch), one, other)).isEmpty();
    assertThat(suspicion(over(branch), one, abroad))
        .contains(Set.of(Suspicion.NAME_AND_BIRTH_DATE, Suspicion.NAME_AND_ORGANISATION));
    assertThat(refusedMerge(branch, one, other))
        .as("M4")
        .isEqualTo(Outcome.refused(new MergeRefusal.DifferentIdCards()));
    PersonAlias fact = merged(branch, one, abroad);
    assertThat(refusedMerge(branch, one, other))
        .as("M4 with what was merged before")
        .isEqualTo(Outcome.refused(new MergeRefusal.DifferentIdCards()));
    assertThat(fact.aliasId()).isEqualTo(abroad);
    assertThat(Branch.differences()).isEmpty();
  }

  private static Outcome<PersonAlias> refusedMerge(Branch branch, long stays, long alias)
      throws Exception {
    return Inside.takenBack(() -> merge(branch, stays, alias));
  }

  private static PersonAlias merged(Branch branch, long stays, long alias) throws Exception {
    return ((Outcome.Recorded<PersonAlias>) Inside.whole(() -> merge(branch, stays, alias))).fact();
  }

  private static Outcome<PersonAlias> merge(Branch branch, long stays, long alias) {
    return Inside.the(MergingPersons.class)
        .merge(branch.all(), stays, alias, MainEmployment.OF_STAYING, branch.on(Sample.today()));
  }

  @Test
  default void v3WhatVeryManyShareSaysNothing() throws Exception {
    Branch branch = Branch.grown();
    Phone office = phone();
    for (int i = 0; i < 5; i++) {
      person(branch.otherStation(), facts(name(), null, null, office));
    }
    assertThat(open(branch.over(branch.otherCounty()))).as("5 share it: 10 pairs").hasSize(10);
    person(branch.otherStation(), facts(name(), null, null, office));
    assertThat(open(branch.over(branch.otherCounty()))).as("6 share it").isEmpty();
  }

  @Test
  default void v4PagesFollowEachOther() throws Exception {
    Branch branch = Branch.grown();
    Scope both = branch.over(branch.sister(), branch.otherStation());
    for (int i = 0; i < 3; i++) {
      String name = name();
      person(branch.otherStation(), facts(name, null, BORN, null));
      person(branch.sister(), facts(name, null, BORN, null));
    }
    SuspectedDuplicates duplicates = Inside.the(SuspectedDuplicates.class);

    Page<SuspectedPair> first = duplicates.open(both, Optional.empty(), new Page.Request(0, 2));
    Page<SuspectedPair> second = duplicates.open(both, Optional.empty(), new Page.Request(1, 2));

    assertThat(first.total()).isEqualTo(3);
    assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
    assertThat(second.items()).hasSize(1);
    assertThat(duplicates.open(both, Optional.empty(), new Page.Request(9, 2)))
        .as("behind the last page")
        .isEqualTo(new Page<>(List.of(), 9, 2, 3));
    assertThat(duplicates.open(both, Optional.of(branch.sister()), new Page.Request(0, 9)).total())
        .as("one of them is enough")
        .isEqualTo(3);
  }

  @Test
  default void v5WhoWasToldApartIsNotSuspectedUntilItIsTakenBack() throws Exception {
    Branch branch = Branch.grown();
    Scope county = branch.over(branch.county());
    String name = name();
    long one = person(branch.station(), facts(name, null, BORN, null));
    long other = person(branch.sister(), facts(name, null, BORN, null));
    TellingApart apart = Inside.the(TellingApart.class);
    Change why = branch.on(Sample.today());
    Change noReason = new Change(Sample.today(), " ", OptionalLong.empty(), Sample.now());

    assertThat(Inside.takenBack(() -> apart.decide(county, one, other, noReason)))
        .isEqualTo(Outcome.refused(new DistinctionRefusal.NoReason()));
    assertThat(Inside.takenBack(() -> apart.decide(county, one, one, why)))
        .isEqualTo(Outcome.refused(new DistinctionRefusal.OneRecord()));
    assertThatThrownBy(
            () ->
                Inside.takenBack(
                    () -> apart.decide(branch.over(branch.otherCounty()), one, other, why)))
        .isInstanceOf(UnknownSubject.class);

    Outcome<Distinction> made = Inside.whole(() -> apart.decide(county, other, one, why));
    assertThat(made).isInstanceOf(Outcome.Recorded.class);
    Distinction decision = ((Outcome.Recorded<Distinction>) made).fact();
    assertThat(Inside.whole(() -> apart.decide(county, one, other, why)))
        .as("twice")
        .isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(suspicion(county, one, other)).isEmpty();
    assertThat(
            Inside.the(SuspectedDuplicates.class)
                .apart(county, Optional.empty(), new Page.Request(0, 9))
                .items())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.first().personId()).isEqualTo(one);
              assertThat(pair.apart().orElseThrow().reason()).isEqualTo(why.reason());
            });

    Inside.whole(() -> apart.takeBack(county, decision.id(), why));
    assertThat(suspicion(county, one, other)).isPresent();
    assertThatThrownBy(() -> Inside.takenBack(() -> apart.takeBack(county, decision.id(), why)))
        .as("twice")
        .isInstanceOf(UnknownSubject.class);
    merged(branch, one, other);
    assertThat(suspicion(county, one, other)).as("V4 merged").isEmpty();
  }

  /** M1: what one record does not say, the other one may; numbers lead to who stays. */
  @Test
  default void m1WhatTheOtherRecordSaysIsKnownOfHer() throws Exception {
    Branch branch = Branch.grown();
    IdentityDocument card = idCard();
    Phone phone = phone();
    String before = name();
    String name = name();
    long one = person(branch.station(), facts(name, null, null, null));
    long other = person(branch.sister(), facts(before, card, BORN, phone));

    merged(branch, one, other);

    PersonFacts known = Inside.the(PersonFile.class).facts(branch.all(), one);
    assertThat(known)
        .isEqualTo(
            new PersonFacts(
                name,
                List.of(before),
                Optional.empty(),
                Optional.of(card),
                Optional.of(BORN),
                Optional.of(phone)));
    assertThat(Inside.the(KnownPeople.class).byDocument(List.of(card))).containsEntry(card, one);
    assertThat(Inside.the(KnownPeople.class).byPhone(List.of(phone)).get(phone))
        .containsExactly(one);
  }
}

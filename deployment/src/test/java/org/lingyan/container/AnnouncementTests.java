package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lingyan.announcement.AnnouncementDraft;
import org.lingyan.announcement.AnnouncementRefusal;
import org.lingyan.announcement.AnnouncementView;
import org.lingyan.announcement.Announcements;
import org.lingyan.announcement.Announcing;
import org.lingyan.notice.outbox.NoticeView;
import org.lingyan.notice.outbox.Notices;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Reorganising;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** U1 to U4 on the real tables. */
interface AnnouncementTests {
  Page.Request TOP = new Page.Request(0, 500);

  private static Scope writer(OrganisationView place) {
    return Scope.over(1, OptionalLong.empty(), List.of(place.path()), Sample.today());
  }

  /** Somebody with an account at a place. */
  private static long reader(OrganisationView place, Role role) throws Exception {
    long person = Sample.person(place);
    OpeningAccounts accounts = Inside.the(OpeningAccounts.class);
    return Inside.whole(
        () -> {
          long account =
              accounts.account(
                  "reader-" + UUID.randomUUID(),
                  Optional.of(person),
                  "a right password",
                  Sample.now());
          accounts.grant(account, role, place.id(), Sample.today());
          return person;
        });
  }

  private static AnnouncementDraft draft(
      OrganisationView place, Set<Role> roles, LocalDate from, LocalDate last) {
    return new AnnouncementDraft(
        place.id(),
        roles,
        "集中培训 " + UUID.randomUUID(),
        "第一段\n第二段",
        DateRange.inclusive(from, last),
        Optional.empty());
  }

  private static AnnouncementView newest(OrganisationView place) {
    return Inside.the(Announcements.class).written(writer(place), TOP).items().get(0);
  }

  private static List<String> shown(long person, Instant at) {
    return Inside.the(Notices.class).of(person, TOP, at).items().stream()
        .map(NoticeView::step)
        .toList();
  }

  @Test
  default void u1OnlyWhomItIsForIsTold() throws Exception {
    OrganisationView place = Sample.deepPlace();
    long trainee = reader(place, Role.TRAINEE);
    long supervisor = reader(place, Role.SUPERVISOR);
    long withoutAccount = Sample.person(place);
    Instant at = Sample.now();

    Outcome<Integer> outcome =
        Inside.the(Announcing.class)
            .announce(
                writer(place),
                draft(place, Set.of(Role.SUPERVISOR), Sample.today(), Sample.today()),
                at);

    assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    assertThat(shown(supervisor, at)).hasSize(1);
    assertThat(shown(trainee, at)).isEmpty();
    assertThat(shown(withoutAccount, at)).isEmpty();
  }

  @Test
  default void u2ItIsShownFromItsFirstDayToTheEndOfItsLast() throws Exception {
    OrganisationView place = Sample.deepPlace();
    long reader = reader(place, Role.TRAINEE);
    LocalDate first = Sample.today().plusDays(1);
    Inside.the(Announcing.class)
        .announce(writer(place), draft(place, Set.of(), first, first.plusDays(1)), Sample.now());
    Instant begins = first.atStartOfDay(Timekeeper.ZONE).toInstant();
    Instant ends = begins.plus(Duration.ofDays(2));

    assertThat(shown(reader, begins.minusMillis(1))).isEmpty();
    assertThat(shown(reader, begins)).hasSize(1);
    assertThat(shown(reader, ends.minusMillis(1))).hasSize(1);
    assertThat(shown(reader, ends)).isEmpty();
    assertThat(
            Inside.the(Announcing.class)
                .announce(
                    writer(place),
                    draft(place, Set.of(), first.minusDays(3), first.minusDays(2)),
                    Sample.now()))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  default void u3WhatIsReplacedOrWithdrawnIsShownNoMore() throws Exception {
    OrganisationView place = Sample.deepPlace();
    long reader = reader(place, Role.TRAINEE);
    Announcing announcing = Inside.the(Announcing.class);
    Instant at = Sample.now();
    AnnouncementDraft wrong = draft(place, Set.of(), Sample.today(), Sample.today());
    announcing.announce(writer(place), wrong, at);
    AnnouncementView first = newest(place);

    announcing.announce(
        writer(place),
        new AnnouncementDraft(
            place.id(), Set.of(), "改期", "改到下周", wrong.days(), Optional.of(first.id())),
        at);
    AnnouncementView second = newest(place);

    assertThat(shown(reader, at.plusMillis(1))).hasSize(1);
    assertThatThrownBy(
            () -> Inside.the(Announcements.class).open(reader, first.id(), at.plusMillis(1)))
        .isInstanceOf(UnknownSubject.class);
    assertThat(announcing.withdraw(writer(place), first.id(), "再撤", at))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(announcing.withdraw(writer(place), second.id(), " ", at))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(announcing.withdraw(writer(place), second.id(), "取消", at))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(shown(reader, at.plusMillis(1))).isEmpty();
  }

  @Test
  default void u4TheWriterSeesWhoHasReadAndAReaderOnlyWhatIsHers() throws Exception {
    OrganisationView place = Sample.deepPlace();
    long reads = reader(place, Role.TRAINEE);
    long waits = reader(place, Role.TRAINEE);
    Instant at = Sample.now();
    Inside.the(Announcing.class)
        .announce(writer(place), draft(place, Set.of(), Sample.today(), Sample.today()), at);
    AnnouncementView made = newest(place);
    long late = reader(place, Role.TRAINEE);
    Announcements announcements = Inside.the(Announcements.class);

    assertThat(announcements.open(reads, made.id(), at).title()).isEqualTo(made.title());

    Announcements.Receipts counts = announcements.receipts(made);
    assertThat(counts.read()).isEqualTo(1);
    assertThat(announcements.receipts(List.of(made))).containsEntry(made.id(), counts);
    List<Announcements.Reader> readers = announcements.readers(made, TOP).items();
    assertThat(readers).hasSize((int) counts.told());
    assertThat(readers.get(readers.size() - 1).personId()).isEqualTo(reads);
    assertThat(readers).extracting(Announcements.Reader::personId).contains(waits);
    assertThatThrownBy(() -> announcements.open(late, made.id(), at))
        .isInstanceOf(UnknownSubject.class);
    Scope elsewhere = Scope.over(1, OptionalLong.empty(), List.of("/0/"), Sample.today());
    assertThatThrownBy(() -> announcements.written(elsewhere, made.id()))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void u2ItsFirstDayIsNotOverAndOneOnWhichTheOrganisationIsThere() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    OrganisationView ends = branch.sister();
    Inside.recorded(
        () ->
            Inside.the(Reorganising.class)
                .close(branch.all(), ends.id(), branch.on(today.plusDays(1))));

    assertThat(
            Inside.refused(
                () ->
                    Inside.the(Announcing.class)
                        .announce(
                            writer(branch.station()),
                            draft(branch.station(), Set.of(), today.minusDays(1), today),
                            Sample.now())))
        .isEqualTo(new AnnouncementRefusal.InThePast(today));
    assertThat(
            Inside.refused(
                () ->
                    Inside.the(Announcing.class)
                        .announce(
                            writer(ends),
                            draft(ends, Set.of(), today.plusDays(2), today.plusDays(3)),
                            Sample.now())))
        .isEqualTo(new AnnouncementRefusal.NotThere(today.plusDays(2)));
  }

  @Test
  default void u4ItGoesWithItsOrganisationWhenThatMoves() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Inside.the(Announcing.class)
        .announce(
            writer(branch.station()),
            draft(branch.station(), Set.of(), today, today.plusDays(9)),
            Sample.now());
    AnnouncementView made = newest(branch.station());
    Announcements announcements = Inside.the(Announcements.class);
    Inside.recorded(
        () ->
            Inside.the(Reorganising.class)
                .move(
                    branch.all(),
                    branch.station().id(),
                    branch.otherCounty().id(),
                    branch.on(today.plusDays(1))));
    LocalDate after = today.plusDays(1);

    assertThat(announcements.written(branch.over(branch.county()), made.id()).id())
        .as("not before it moves")
        .isEqualTo(made.id());
    assertThatThrownBy(
            () -> announcements.written(branch.over(branch.county()).on(after), made.id()))
        .isInstanceOf(UnknownSubject.class);
    assertThat(announcements.written(branch.over(branch.county()).on(after), TOP).items())
        .isEmpty();
    assertThat(announcements.written(branch.over(branch.otherCounty()).on(after), TOP).items())
        .extracting(AnnouncementView::id)
        .containsExactly(made.id());
  }

  @Test
  default void u1WhoCannotSignInIsNotTold() throws Exception {
    OrganisationView place = Branch.grown().station();
    long reads = reader(place, Role.TRAINEE);
    long closed = reader(place, Role.TRAINEE);
    long ended = reader(place, Role.SUPERVISOR);
    close(closed);
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE role_grant SET from_day = ?2, until_day = ?3 WHERE account_id IN"
                    + " (SELECT id FROM account WHERE person_id = ?1)",
                ended,
                Sample.today().minusDays(9),
                Sample.today()));
    Announcing announcing = Inside.the(Announcing.class);
    Instant at = Sample.now();

    announcing.announce(
        writer(place),
        draft(place, Set.of(Role.TRAINEE, Role.SUPERVISOR), Sample.today(), Sample.today()),
        at);

    assertThat(shown(reads, at)).hasSize(1);
    assertThat(shown(closed, at)).isEmpty();
    assertThat(shown(ended, at)).as("a role that is over").isEmpty();
  }

  @Test
  default void u4OnlyWhoHasReadItOrStillCanIsCounted() throws Exception {
    OrganisationView place = Branch.grown().station();
    long reads = reader(place, Role.TRAINEE);
    long gone = reader(place, Role.TRAINEE);
    long goneReader = reader(place, Role.TRAINEE);
    Announcements announcements = Inside.the(Announcements.class);
    Inside.the(Announcing.class)
        .announce(
            writer(place), draft(place, Set.of(), Sample.today(), Sample.today()), Sample.now());
    AnnouncementView made = newest(place);
    Inside.whole(() -> announcements.open(goneReader, made.id(), Sample.now()));
    assertThat(announcements.receipts(made)).isEqualTo(new Announcements.Receipts(3, 1));

    close(gone);
    close(goneReader);
    assertThat(announcements.receipts(made)).isEqualTo(new Announcements.Receipts(2, 1));
    assertThat(announcements.receipts(List.of(made)).get(made.id()))
        .isEqualTo(new Announcements.Receipts(2, 1));
    assertThat(announcements.readers(made, TOP).items())
        .extracting(Announcements.Reader::personId)
        .containsExactly(reads, goneReader);
  }

  private static void close(long person) throws Exception {
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE account SET closed_at = UTC_TIMESTAMP(3) WHERE person_id = ?1",
                person));
  }
}

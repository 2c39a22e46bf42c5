package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lingyan.inspection.ChannelRefusal;
import org.lingyan.inspection.DeliveryFilter;
import org.lingyan.inspection.DeliveryLine;
import org.lingyan.inspection.ReadingDeliveries;
import org.lingyan.inspection.RobotWish;
import org.lingyan.inspection.TendingChannels;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.DeliveryState;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** I6 and A11: who reads what left the product, and which lists were saved over whom. */
interface DeliveryTests {
  Page.Request TEN = new Page.Request(0, 10);

  private static List<DeliveryLine> lines(Scope scope, DeliveryFilter filter) {
    return Inside.the(ReadingDeliveries.class).lines(scope, filter, TEN).items();
  }

  private static DeliveryFilter on(LocalDate day) {
    return new DeliveryFilter(DateRange.inclusive(day, day), Optional.empty(), Optional.empty());
  }

  private static void tell(long person, NoticeKind kind, Instant at) {
    Inside.the(Outbox.class)
        .tell(
            person,
            NoticeDraft.of(
                "tested-delivery",
                "step-" + NoticeTests.STEPS.incrementAndGet(),
                kind,
                NoticeText.of("password.changed"),
                ""),
            at);
  }

  @Test
  default void i6DeliveriesAreReadWhereTheirAddresseeWorks() throws Exception {
    Instant at = Sample.now();
    LocalDate today = Timekeeper.day(at);
    Branch branch = Branch.grown();
    NoticeTests.confirmed(branch.person(), false, at);
    tell(branch.person(), NoticeKind.SECURITY, at);

    List<DeliveryLine> seen = lines(branch.over(branch.county()), on(today));

    assertThat(seen)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.addressee()).isEqualTo("测试者");
              assertThat(line.place()).isEqualTo(branch.station().name());
              assertThat(line.channel()).isEqualTo(ChannelKind.MAIL);
              assertThat(line.kinds()).containsExactly(NoticeKind.SECURITY);
              assertThat(line.notices()).isEqualTo(1);
              assertThat(line.group()).isFalse();
            });
    assertThat(lines(branch.over(branch.otherCounty()), on(today))).as("outside").isEmpty();
    assertThat(lines(branch.over(branch.sister()), on(today))).as("beside").isEmpty();
    assertThat(lines(branch.over(), on(today))).as("without a place").isEmpty();
    ReadingDeliveries reading = Inside.the(ReadingDeliveries.class);
    long id = seen.get(0).id();
    assertThat(reading.inScope(branch.over(branch.county()), id).organisationId())
        .isEqualTo(branch.station().id());
    for (Scope other :
        List.of(branch.over(branch.otherCounty()), branch.over(branch.sister()), branch.over())) {
      assertThatThrownBy(() -> reading.inScope(other, id))
          .as("I6: who does not read it does not start it again")
          .isInstanceOf(UnknownSubject.class);
      assertThat(reading.counts(other)).isEmpty();
    }
    assertThat(reading.counts(branch.over(branch.county())))
        .containsExactly(new ReadingDeliveries.Count(ChannelKind.MAIL, DeliveryState.QUEUED, 1));
  }

  @Test
  default void i6TheyAreFilteredByDayChannelAndState() throws Exception {
    Instant at = Sample.now();
    LocalDate today = Timekeeper.day(at);
    Branch branch = Branch.grown();
    NoticeTests.confirmed(branch.person(), true, at);
    // Two that go together in the morning of a working day, which no runner takes today.
    tell(branch.person(), NoticeKind.HOURS, at);
    tell(branch.person(), NoticeKind.PAPER, at);
    Scope county = branch.over(branch.county());

    assertThat(lines(county, on(today.minusDays(1)))).as("n-1").isEmpty();
    assertThat(lines(county, on(today)))
        .as("n")
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.notices()).isEqualTo(2);
              assertThat(line.kinds()).containsExactly(NoticeKind.HOURS, NoticeKind.PAPER);
              assertThat(line.state()).isEqualTo(DeliveryState.QUEUED);
              assertThat(line.times().ended()).isEmpty();
            });
    assertThat(lines(county, on(today.plusDays(1)))).as("n+1").isEmpty();
    DateRange day = DateRange.inclusive(today, today);
    assertThat(
            lines(county, new DeliveryFilter(day, Optional.of(ChannelKind.SMS), Optional.empty())))
        .isEmpty();
    assertThat(
            lines(
                county,
                new DeliveryFilter(
                    day, Optional.of(ChannelKind.MAIL), Optional.of(DeliveryState.QUEUED))))
        .hasSize(1);
    assertThat(
            lines(
                county,
                new DeliveryFilter(day, Optional.empty(), Optional.of(DeliveryState.GIVEN_UP))))
        .isEmpty();
  }

  private static Caller hr(long account, OrganisationView... places) {
    return new Caller(
        1,
        account,
        "tested",
        OptionalLong.empty(),
        "tested",
        List.of(places).stream()
            .map(place -> new Grant(Role.HR, place.id(), place.name(), place.path(), List.of()))
            .toList(),
        false,
        0);
  }

  private static long noted(String action, OrganisationView place, String detail) {
    return Inside.number(
        "SELECT COUNT(*) FROM action_log WHERE action = ?1 AND subject = ?2 AND path = ?3"
            + " AND account_id = 1 AND detail = ?4",
        action,
        "organisation:" + place.id(),
        place.path(),
        detail);
  }

  @Test
  default void i8WhoTendsRobotsAndDeliveriesLeavesALine() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Scope county = branch.over(branch.county());
    NoticeTests.confirmed(branch.person(), false, at);
    tell(branch.person(), NoticeKind.SECURITY, at);
    long delivery = lines(county, on(Timekeeper.day(at))).get(0).id();
    TendingChannels tending = Inside.the(TendingChannels.class);
    RobotWish wish =
        new RobotWish(
            branch.station().id(), Optional.of(ChannelKind.DINGTALK), "一站群", "token-123", "");

    Inside.takenBack(
        () -> {
          assertThat(tending.again(county, delivery, at))
              .isEqualTo(Outcome.refused(new ChannelRefusal.NotGivenUp()));
          assertThat(noted("delivery.again", branch.station(), "MAIL")).isZero();
          Rows.change(
              Inside.the(EntityManager.class),
              "UPDATE notice_delivery SET state = 'GIVEN_UP' WHERE id = ?1",
              delivery);
          tending.again(county, delivery, at);
          assertThat(noted("delivery.again", branch.station(), "MAIL")).isOne();
          long robot = ((Outcome.Recorded<Long>) tending.add(county, wish, at)).fact();
          assertThat(noted("robot.add", branch.station(), "DINGTALK 一站群")).isOne();
          tending.end(county, robot, at);
          assertThat(noted("robot.end", branch.station(), "DINGTALK 一站群")).isOne();
          return true;
        });
    assertThat(
            Inside.refused(
                () ->
                    tending.add(
                        county,
                        new RobotWish(
                            wish.organisationId(), wish.channel(), wish.name(), "http://", ""),
                        at)))
        .isEqualTo(new ChannelRefusal.BadToken());
    assertThatThrownBy(() -> tending.add(branch.over(branch.otherCounty()), wish, at))
        .isInstanceOf(UnknownSubject.class);
  }

  private static long exported(long person) {
    return Inside.the(OwnData.class).rows(person, "exported", TEN).total();
  }

  @Test
  default void a11AListThatIsSavedIsOneLineAndWhoWorkedThereSeesIt() throws Exception {
    Branch branch = Branch.grown();
    long elsewhere = Sample.person(branch.otherStation());
    long lines = Inside.number("SELECT COUNT(*) FROM sensitive_export");
    LookingAtOthers looking = Inside.the(LookingAtOthers.class);

    looking.noteExport(
        hr(1, branch.county(), branch.station()),
        Set.of(Role.HR),
        "people",
        "organisation q",
        240,
        Sample.now());

    assertThat(Inside.number("SELECT COUNT(*) FROM sensitive_export"))
        .as("one line: the station lies in the county")
        .isEqualTo(lines + 1);
    assertThat(Inside.the(OwnData.class).rows(branch.person(), "exported", TEN).items())
        .singleElement()
        .satisfies(row -> assertThat(row).contains("people", 240L, "HR", branch.county().name()));
    assertThat(exported(branch.colleague())).isEqualTo(1);
    assertThat(exported(elsewhere)).isZero();
    looking.noteExport(
        hr(1, branch.county()), Set.of(Role.AUDITOR), "people", "", 240, Sample.now());
    assertThat(exported(branch.person())).as("another role allows nothing").isEqualTo(1);
  }
}

package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.lingyan.certificate.IssuingProof;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.inspection.ReadingDeliveries;
import org.lingyan.notice.calendar.Calendars;
import org.lingyan.notice.calendar.NextMoment;
import org.lingyan.notice.channel.AddressCodes;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.CodeMessage;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.channel.NoticeSettings;
import org.lingyan.notice.channel.Preferences;
import org.lingyan.notice.outbox.Delivering;
import org.lingyan.notice.outbox.DeliveryLog;
import org.lingyan.notice.outbox.DeliveryState;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.NoticeView;
import org.lingyan.notice.outbox.Notices;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.notice.outbox.Parcel;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;

/** N6 to N11 on the real tables, and who is told of what. */
interface NoticeTests {
  AtomicLong STEPS = new AtomicLong();
  Page.Request FIRST = new Page.Request(0, 50);
  Duration LEASE = Duration.ofMinutes(10);

  // The product's own runner looks at the present moment: what is due tomorrow is ours alone.
  private static Instant later() {
    return Sample.now().plus(Duration.ofDays(1));
  }

  private static NoticeDraft draft(NoticeKind kind) {
    return NoticeDraft.of(
        "tested", "step-" + STEPS.incrementAndGet(), kind, NoticeText.of("password.changed"), "");
  }

  /** Somebody new who has left an address and typed in its code. */
  static long reader(boolean daily, Instant at) throws Exception {
    long person = Sample.person(Sample.deepPlace());
    confirmed(person, daily, at);
    return person;
  }

  /** Leaves an address for a person, and types in its code. */
  static void confirmed(long person, boolean daily, Instant at) {
    Inside.the(Preferences.class)
        .keep(person, new NoticeSettings(daily, Map.of(ChannelKind.MAIL, address(person))), at);
    AddressCodes codes = Inside.the(AddressCodes.class);
    CodeMessage code =
        ((Outcome.Recorded<CodeMessage>) codes.issue(person, ChannelKind.MAIL, at)).fact();
    assertThat(codes.confirm(person, ChannelKind.MAIL, code.code(), at))
        .isInstanceOf(Outcome.Recorded.class);
  }

  private static String address(long person) {
    return "reader-" + person + "@example.cn";
  }

  /** Everything that is due, by one runner. */
  private static List<Parcel> take(String owner, Instant at) {
    List<Parcel> all = new ArrayList<>();
    List<Parcel> some = Inside.the(Delivering.class).takeDue(owner, at);
    while (!some.isEmpty()) {
      all.addAll(some);
      some = Inside.the(Delivering.class).takeDue(owner, at);
    }
    return all;
  }

  private static List<Parcel> takeFor(long person, String owner, Instant at) {
    return take(owner, at).stream()
        .filter(parcel -> parcel.message().address().equals(address(person)))
        .toList();
  }

  private static List<NoticeView> told(long person) {
    return Inside.the(Notices.class).of(person, FIRST, later().plus(Duration.ofDays(1))).items();
  }

  @Test
  default void n6ANoticeGoesOnceHoweverOftenItIsAskedFor() throws Exception {
    Instant at = later();
    long person = reader(false, at);
    NoticeDraft draft = draft(NoticeKind.SECURITY);

    List<Boolean> told = Inside.atOnce(8, i -> Inside.the(Outbox.class).tell(person, draft, at));

    assertThat(told).containsOnlyOnce(true);
    assertThat(Inside.the(Outbox.class).tell(person, draft, at.plusSeconds(60))).isFalse();
    assertThat(told(person)).hasSize(1);
    assertThat(takeFor(person, "one", at)).hasSize(1);
  }

  @Test
  default void n8OfManyRunnersEachDeliveryHasOne() throws Exception {
    Instant at = later();
    List<Long> readers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      readers.add(reader(false, at));
    }
    Inside.the(Outbox.class).tell(readers, draft(NoticeKind.SECURITY), at);

    List<List<Parcel>> taken = Inside.atOnce(8, i -> take("runner-" + i, at));

    assertThat(taken.stream().flatMap(List::stream))
        .extracting(Parcel::deliveryId)
        .doesNotHaveDuplicates();
    assertThat(taken.stream().flatMap(List::stream).map(parcel -> parcel.message().address()))
        .containsAll(readers.stream().map(NoticeTests::address).toList());
  }

  /** A crash between sending and noting is the one way in which something comes twice. */
  @Test
  default void n8WhatADeadRunnerHeldComesBackUnderTheSameId() throws Exception {
    Instant at = later();
    long person = reader(false, at);
    Inside.the(Outbox.class).tell(person, draft(NoticeKind.SECURITY), at);
    Parcel lost = takeFor(person, "dies", at).get(0);

    assertThat(takeFor(person, "other", at.plus(LEASE).minusMillis(1))).isEmpty();
    Parcel again = takeFor(person, "other", at.plus(LEASE)).get(0);

    assertThat(again.message().id()).isEqualTo(lost.message().id());
    assertThat(again.attempt()).isEqualTo(2);
    assertThat(Inside.the(Delivering.class).sent(lost, at.plus(LEASE))).isFalse();
    assertThat(Inside.the(Delivering.class).sent(again, at.plus(LEASE))).isTrue();
    assertThat(takeFor(person, "third", at.plus(LEASE.multipliedBy(3)))).isEmpty();
  }

  @Test
  default void n9AFailureWaitsAndALastingOneIsGivenUpUntilSomebodyStartsItAgain() throws Exception {
    Instant at = later();
    long person = reader(false, at);
    Inside.the(Outbox.class).tell(person, draft(NoticeKind.SECURITY), at);
    Delivering delivering = Inside.the(Delivering.class);

    delivering.failed(takeFor(person, "one", at).get(0), DeliveryFailure.UNREACHABLE, at);
    assertThat(takeFor(person, "one", at.plusMillis(14_999))).isEmpty();
    Parcel second = takeFor(person, "one", at.plusSeconds(15)).get(0);
    delivering.failed(second, DeliveryFailure.ADDRESS_REFUSED, at.plusSeconds(16));
    assertThat(takeFor(person, "one", at.plus(Duration.ofDays(9)))).isEmpty();

    DeliveryLog log = Inside.the(DeliveryLog.class);
    Scope city =
        Scope.over(
            1, OptionalLong.empty(), List.of(Sample.placeOf("hr-city").path()), Sample.today());
    assertThat(Inside.the(ReadingDeliveries.class).troubled(city, FIRST).items())
        .filteredOn(entry -> entry.id() == second.deliveryId())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.state()).isEqualTo(DeliveryState.GIVEN_UP);
              assertThat(entry.failure()).contains(DeliveryFailure.ADDRESS_REFUSED);
              assertThat(entry.attempts()).isEqualTo(2);
            });
    assertThat(log.again(second.deliveryId(), at.plusSeconds(20))).isTrue();
    assertThat(log.again(second.deliveryId(), at)).as("twice").isFalse();
    assertThat(delivering.sent(takeFor(person, "one", at.plusSeconds(20)).get(0), at)).isTrue();
  }

  @Test
  default void n10WhatWasReadOrWithdrawnOrHasNoAddressIsNotSent() throws Exception {
    Instant at = later();
    Outbox outbox = Inside.the(Outbox.class);
    long read = reader(false, at);
    long withdrawn = reader(false, at);
    long gone = reader(false, at);
    NoticeDraft back = draft(NoticeKind.SECURITY);
    outbox.tell(read, draft(NoticeKind.SECURITY), at);
    outbox.tell(withdrawn, back, at);
    outbox.tell(gone, draft(NoticeKind.SECURITY), at);

    Inside.the(Notices.class).readAll(read, at);
    outbox.withdraw(back.rule(), back.step(), at);
    Inside.the(Preferences.class).keep(gone, NoticeSettings.DEFAULT, at);

    assertThat(take("one", at))
        .extracting(parcel -> parcel.message().address())
        .doesNotContain(address(read), address(withdrawn), address(gone));
    assertThat(told(withdrawn)).isEmpty();
  }

  @Test
  default void n11ADigestGoesTogetherAndWhatComesTooLateByItself() throws Exception {
    Instant at = later();
    long person = reader(true, at);
    Outbox outbox = Inside.the(Outbox.class);
    Instant morning = NextMoment.digest(at, Inside.the(Calendars.class).current());
    outbox.tell(person, draft(NoticeKind.HOURS), at);
    outbox.tell(person, draft(NoticeKind.PAPER), at);

    assertThat(takeFor(person, "one", morning.minusMillis(1))).isEmpty();
    List<Parcel> together = takeFor(person, "one", morning);
    outbox.tell(person, draft(NoticeKind.HOURS), at);
    List<Parcel> late = takeFor(person, "one", morning);

    assertThat(together).hasSize(1);
    assertThat(together.get(0).message().notices()).isEqualTo(2);
    assertThat(together.get(0).message().kind()).isEmpty();
    assertThat(late).hasSize(1);
    assertThat(late.get(0).message().notices()).isEqualTo(1);
    assertThat(late.get(0).message().kind()).contains(NoticeKind.HOURS);
  }

  @Test
  default void n7OnesOwnNoticesAreReadOnceAndOnlyByOneself() throws Exception {
    Instant at = later();
    long person = Sample.person(Sample.deepPlace());
    long other = Sample.person(Sample.deepPlace());
    Inside.the(Outbox.class).tell(person, draft(NoticeKind.HOURS), at);
    Notices notices = Inside.the(Notices.class);
    long id = told(person).get(0).id();

    assertThatThrownBy(() -> notices.read(other, id, at)).isInstanceOf(UnknownSubject.class);
    notices.read(person, id, at);
    notices.read(person, id, at.plusSeconds(5));

    assertThat(told(person).get(0).readAt()).contains(at);
    assertThat(notices.readAll(person, at)).isZero();
  }

  @Test
  default void h17WhoseHourIsTakenBackIsToldWhy() throws Exception {
    Instant at = Sample.now();
    long person = Sample.person(Sample.deepPlace());
    PostingHours posting = Inside.the(PostingHours.class);
    EntryView entry =
        ((Outcome.Recorded<EntryView>)
                posting.post(person, Sample.draft(Sample.today(), 45), OptionalLong.of(1), at))
            .fact();

    posting.reverse(entry.id(), "重复登记", OptionalLong.of(1), at);
    posting.reverse(entry.id(), "重复登记", OptionalLong.of(1), at);

    assertThat(told(person)).hasSize(1);
    assertThat(told(person).get(0).text().code()).isEqualTo("hours.reversed");
    assertThat(told(person).get(0).text().values()).contains("重复登记", 45L, entry.occurredOn());
  }

  @Test
  default void z6WhosePaperAnotherHasIssuedIsTold() throws Exception {
    Instant at = Sample.now();
    long person = Sample.person(Sample.deepPlace());
    Inside.the(PostingHours.class)
        .post(person, Sample.draft(Sample.today(), 90), OptionalLong.of(1), at);
    IssuingProof issuing = Inside.the(IssuingProof.class);
    Scope hr = Scope.over(1, OptionalLong.empty(), List.of("/"), Sample.today());

    issuing.hours(hr, person, Sample.thisYear(), at);
    issuing.hours(hr, person, Sample.thisYear(), at);

    assertThat(told(person))
        .extracting(notice -> notice.text().code())
        .containsExactly("proof.issued");
    assertThat(Set.of(told(person).get(0).link())).containsExactly("/trainee/proofs");
  }
}

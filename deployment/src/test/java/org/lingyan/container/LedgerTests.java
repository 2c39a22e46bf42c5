package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.LedgerCheck;
import org.lingyan.hours.ledger.LedgerRefusal;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.ledger.Source;
import org.lingyan.people.name.NameWords;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** H1, one after the other and at once. */
interface LedgerTests {
  int AT_ONCE = 8;

  private static Outcome<EntryView> post(long person, EntryDraft draft) {
    return Inside.the(PostingHours.class).post(person, draft, OptionalLong.empty(), Sample.now());
  }

  private static Outcome<EntryView> reverse(long entry) {
    return Inside.the(PostingHours.class).reverse(entry, "记错了", OptionalLong.empty(), Sample.now());
  }

  private static EntryView recorded(Outcome<EntryView> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    return ((Outcome.Recorded<EntryView>) outcome).fact();
  }

  private static void assertRefused(
      Outcome<EntryView> outcome, Class<? extends LedgerRefusal> reason) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<EntryView>) outcome).reasons()).hasOnlyElementsOfType(reason);
  }

  private static <T> long recorded(List<Outcome<T>> outcomes) {
    return outcomes.stream().filter(Outcome.Recorded.class::isInstance).count();
  }

  private static void assertChain(long person, int rows) {
    assertThat(Sample.chain(person)).isEqualTo(new Sample.Chain(rows, rows));
    LedgerCheck.Result walked =
        new LedgerCheck(Inside.the(EntityManager.class), Inside.the(Keyring.class)).run();
    assertThat(walked.breaks()).isEmpty();
    assertThat(walked.entries()).isGreaterThan(5_000);
  }

  @Test
  default void h12TomorrowIsRefused() throws Exception {
    long person = Sample.person(Sample.deepPlace());

    assertRefused(
        post(person, Sample.draft(Sample.today().plusDays(1), 45)), LedgerRefusal.Future.class);
    assertThat(Sample.chain(person).rows()).isZero();
  }

  @Test
  default void h13TheSameAgainIsAlreadyRecorded() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    EntryDraft draft = Sample.draft(Sample.today(), 45);
    EntryView first = recorded(post(person, draft));

    Outcome<EntryView> again = post(person, draft);

    assertThat(again).isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(((Outcome.AlreadyRecorded<EntryView>) again).fact().id()).isEqualTo(first.id());
    assertRefused(
        post(person, Sample.draft(Sample.today(), 46, draft.source())),
        LedgerRefusal.SourceTaken.class);
    assertChain(person, 1);
  }

  @Test
  default void h13OneSourceAtOnceIsRecordedOnce() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    EntryDraft draft = Sample.draft(Sample.today(), 45);

    List<Outcome<EntryView>> outcomes = Inside.atOnce(AT_ONCE, i -> post(person, draft));

    assertThat(recorded(outcomes)).isEqualTo(1);
    assertThat(outcomes.stream().filter(Outcome.AlreadyRecorded.class::isInstance))
        .hasSize(AT_ONCE - 1);
    assertChain(person, 1);
  }

  @Test
  default void h16SourcesAtOnceMakeOneChain() throws Exception {
    long person = Sample.person(Sample.deepPlace());

    List<Outcome<EntryView>> outcomes =
        Inside.atOnce(AT_ONCE, i -> post(person, Sample.draft(Sample.today(), 45 + i)));

    assertThat(recorded(outcomes)).isEqualTo(AT_ONCE);
    assertChain(person, AT_ONCE);
  }

  @Test
  default void h14ReversedByTwoAtOnceIsReversedOnce() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    EntryView entry = recorded(post(person, Sample.draft(Sample.today(), 45)));

    List<Outcome<EntryView>> outcomes = Inside.atOnce(2, i -> reverse(entry.id()));

    assertThat(recorded(outcomes)).isEqualTo(1);
    assertThat(outcomes.stream().filter(Outcome.AlreadyRecorded.class::isInstance)).hasSize(1);
    assertThat(Inside.number("SELECT SUM(minutes) FROM hours_entry WHERE person_id = ?1", person))
        .isZero();
    assertChain(person, 2);
  }

  @Test
  default void h14AReversalIsNeverReversed() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    EntryView entry = recorded(post(person, Sample.draft(Sample.today(), 45)));
    EntryView reversal = recorded(reverse(entry.id()));

    assertThat(reversal.minutes()).isEqualTo(-45);
    assertThat(reversal.reverses()).hasValue(entry.id());
    assertRefused(reverse(reversal.id()), LedgerRefusal.IsReversal.class);
    assertChain(person, 2);
  }

  @Test
  default void h15AfterAReversalOnlyANewPartCounts() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    EntryDraft draft = Sample.draft(Sample.today(), 45);
    recorded(reverse(recorded(post(person, draft)).id()));

    assertRefused(post(person, draft), LedgerRefusal.Reversed.class);
    Source part = new Source(draft.source().kind(), draft.source().id(), "2");
    recorded(post(person, Sample.draft(Sample.today(), 45, part)));
    assertChain(person, 3);
  }

  @Test
  default void anUnknownPersonOrEntryIsUnknown() {
    assertThatThrownBy(() -> post(1, Sample.draft(Sample.today(), 45)))
        .isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(() -> reverse(1)).isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void h19NobodyCreditsOrTakesBackHoursOfHerOwn() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    TestedAccount own = TestedAccount.of(Optional.of(person));
    TestedAccount other = TestedAccount.of(Optional.of(Sample.person(Sample.deepPlace())));
    PostingHours posting = Inside.the(PostingHours.class);
    EntryDraft draft = Sample.draft(Sample.today(), 45);

    assertRefused(
        posting.post(person, draft, OptionalLong.of(own.id()), Sample.now()),
        LedgerRefusal.OwnHours.class);
    long entry =
        recorded(posting.post(person, draft, OptionalLong.of(other.id()), Sample.now())).id();
    assertRefused(
        posting.reverse(entry, "记错了", OptionalLong.of(own.id()), Sample.now()),
        LedgerRefusal.OwnHours.class);
    assertThat(posting.against(person, Sample.today(), OptionalLong.of(own.id()), Sample.now()))
        .contains(new LedgerRefusal.OwnHours());
    recorded(posting.reverse(entry, "记错了", OptionalLong.of(other.id()), Sample.now()));
    assertRefused(
        posting.reverse(entry, "记错了", OptionalLong.of(own.id()), Sample.now()),
        LedgerRefusal.OwnHours.class);
    assertThat(Sample.chain(person).rows()).isEqualTo(2);
  }

  @Test
  default void h110OfWhoWasErasedNothingIsCreditedOrTakenBack() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    OptionalLong hr =
        OptionalLong.of(TestedAccount.of(Optional.of(Sample.person(Sample.deepPlace()))).id());
    PostingHours posting = Inside.the(PostingHours.class);
    long entry =
        recorded(posting.post(person, Sample.draft(Sample.today(), 45), hr, Sample.now())).id();
    assertThat(posting.against(person, Sample.today(), hr, Sample.now())).isEmpty();
    called(person, NameWords.ERASED);

    assertRefused(posting.reverse(entry, "记错了", hr, Sample.now()), LedgerRefusal.Erased.class);
    assertRefused(
        posting.post(person, Sample.draft(Sample.today(), 45), hr, Sample.now()),
        LedgerRefusal.Erased.class);
    called(person, "测试者");
    recorded(posting.reverse(entry, "记错了", hr, Sample.now()));
  }

  private static void called(long person, String name) throws Exception {
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE person SET name = ?2 WHERE id = ?1",
                person,
                name));
  }
}

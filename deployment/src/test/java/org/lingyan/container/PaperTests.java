package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.certificate.IssuingProof;
import org.lingyan.certificate.ProofStatus;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.VerifyingProof;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;

/** Z3 and Z4 on a ledger that moves. */
interface PaperTests {
  private static Outcome<ProofView> ask(long person) {
    Scope self = new Scope(0, OptionalLong.of(person), List.of(), Sample.today());
    return Inside.the(IssuingProof.class).hours(self, person, Sample.lastYear(), Sample.now());
  }

  private static ProofView paper(Outcome<ProofView> outcome) {
    return outcome instanceof Outcome.AlreadyRecorded<ProofView> found
        ? found.fact()
        : ((Outcome.Recorded<ProofView>) outcome).fact();
  }

  private static ProofStatus status(ProofView paper) {
    return Inside.the(VerifyingProof.class).verify(paper.number()).orElseThrow().status();
  }

  private static EntryView hour(long person) {
    return ((Outcome.Recorded<EntryView>)
            Inside.the(PostingHours.class)
                .post(
                    person,
                    Sample.draft(Sample.lastYear().from(), 90),
                    OptionalLong.empty(),
                    Sample.now()))
        .fact();
  }

  @Test
  default void z3AskedForAtOnceItIsOnePaper() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    hour(person);

    List<Outcome<ProofView>> outcomes = Inside.atOnce(6, i -> ask(person));

    assertThat(outcomes.stream().filter(Outcome.Recorded.class::isInstance)).hasSize(1);
    assertThat(outcomes.stream().map(PaperTests::paper).map(ProofView::number).distinct())
        .hasSize(1);
    assertThat(Inside.number("SELECT COUNT(*) FROM proof WHERE person_id = ?1", person))
        .isEqualTo(1);
    assertThat(status(paper(outcomes.get(0)))).isEqualTo(ProofStatus.VALID);
  }

  /** What comes later was never certified: not on the same day, and not for an earlier one. */
  @Test
  default void z4HoursAddedLaterMakeNoDifference() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    EntryView certified = hour(person);
    ProofView paper = paper(ask(person));

    EntryView later = hour(person);
    assertThat(status(paper)).isEqualTo(ProofStatus.VALID);
    Inside.the(PostingHours.class).reverse(later.id(), "记错了", OptionalLong.empty(), Sample.now());
    assertThat(status(paper)).as("nor what is taken back of it").isEqualTo(ProofStatus.VALID);

    Inside.the(PostingHours.class)
        .reverse(certified.id(), "记错了", OptionalLong.empty(), Sample.now());
    hour(person);
    assertThat(status(paper)).as("an hour like it is not it").isEqualTo(ProofStatus.DIFFERS);
  }

  @Test
  default void z4AReversalMakesItDifferAndANewerOneSupersedesIt() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    EntryView taken = hour(person);
    hour(person);
    ProofView first = paper(ask(person));
    assertThat(status(first)).isEqualTo(ProofStatus.VALID);

    Inside.the(PostingHours.class).reverse(taken.id(), "记错了", OptionalLong.empty(), Sample.now());
    assertThat(status(first)).isEqualTo(ProofStatus.DIFFERS);

    ProofView second = paper(ask(person));
    assertThat(second.number()).isNotEqualTo(first.number());
    assertThat(status(first)).isEqualTo(ProofStatus.SUPERSEDED);
    assertThat(status(second)).isEqualTo(ProofStatus.VALID);
  }
}

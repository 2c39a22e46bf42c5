package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lingyan.certificate.IssuingProof;
import org.lingyan.certificate.ProofCheck;
import org.lingyan.certificate.ProofChoices;
import org.lingyan.certificate.ProofLine;
import org.lingyan.certificate.ProofList;
import org.lingyan.certificate.ProofPart;
import org.lingyan.certificate.ProofQuery;
import org.lingyan.certificate.ProofRefusal;
import org.lingyan.certificate.ProofStatus;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.ProofWish;
import org.lingyan.certificate.Proofs;
import org.lingyan.certificate.RevokingProof;
import org.lingyan.certificate.SealingProof;
import org.lingyan.certificate.VerifyingProof;
import org.lingyan.certificate.batch.BatchRefusal;
import org.lingyan.certificate.batch.BatchWish;
import org.lingyan.certificate.batch.ProofBatches;
import org.lingyan.certificate.seal.SealRefusal;
import org.lingyan.certificate.seal.SealWish;
import org.lingyan.certificate.seal.Seals;
import org.lingyan.certificate.seal.SettingSeals;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileRefusal;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/**
 * Z8, Z9, Y1 to Y4 and Q1 to Q3: proofs of any requirement, taken back, sealed, of a whole unit.
 */
@SuppressWarnings("try")
interface ProofTests {
  Page.Request FIRST = new Page.Request(0, 50);

  private static Scope office(OrganisationView place) {
    return Scope.over(
        Inside.number("SELECT MIN(id) FROM account WHERE name = 'hr-city'"),
        OptionalLong.empty(),
        List.of(place.path()),
        Sample.today());
  }

  private static void hours(long person, int minutes, String category, SourceKind kind) {
    Inside.the(PostingHours.class)
        .post(
            person,
            new EntryDraft(
                Sample.lastYear().from(),
                minutes,
                category,
                new Source(kind, Sample.source().id(), ""),
                "小组工作坊"),
            OptionalLong.empty(),
            Sample.now());
  }

  private static Outcome<ProofView> issue(Scope scope, long person) {
    return Inside.the(IssuingProof.class).hours(scope, person, Sample.lastYear(), Sample.now());
  }

  private static ProofView paper(Outcome<ProofView> outcome) {
    return outcome instanceof Outcome.AlreadyRecorded<ProofView> found
        ? found.fact()
        : ((Outcome.Recorded<ProofView>) outcome).fact();
  }

  private static ProofCheck check(ProofView paper) {
    return Inside.the(VerifyingProof.class).verify(paper.number()).orElseThrow();
  }

  private static <T> T refusal(Outcome<?> outcome, Class<T> type) {
    return type.cast(((Outcome.Refused<?>) outcome).reasons().get(0));
  }

  /** What the hours are made of adds up to what counts, by category and by source. */
  @Test
  default void z8ThePartsAddUpToTheHours() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    hours(person, 90, "PROFESSIONAL", SourceKind.CLASS);
    hours(person, 135, "COMMON", SourceKind.CLAIM);
    hours(person, 45, "PROFESSIONAL", SourceKind.IMPORT);
    ProofView paper = paper(issue(office(Sample.deepPlace()), person));

    List<ProofPart> parts = Inside.the(Proofs.class).parts(paper.number());

    assertThat(paper.hours().orElseThrow()).isEqualByComparingTo("6");
    assertThat(paper.carried()).isEqualByComparingTo("0");
    for (ProofPart.Kind kind : ProofPart.Kind.values()) {
      assertThat(
              parts.stream()
                  .filter(part -> part.kind() == kind)
                  .map(ProofPart::amount)
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .as(kind.name())
          .isEqualByComparingTo("6");
    }
    assertThat(parts)
        .contains(
            new ProofPart(ProofPart.Kind.CATEGORY, "PROFESSIONAL", new BigDecimal("3.00")),
            new ProofPart(ProofPart.Kind.SOURCE, "CLASS", new BigDecimal("2.00")),
            new ProofPart(ProofPart.Kind.SOURCE, "CLAIM", new BigDecimal("3.00")),
            new ProofPart(ProofPart.Kind.SOURCE, "IMPORT", new BigDecimal("1.00")));
    assertThat(check(paper).status()).isEqualTo(ProofStatus.VALID);
  }

  /** Every requirement and period that binds her can be chosen; another one is refused. */
  @Test
  default void z8WhatBindsHerCanBeChosen() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    hours(person, 90, "PROFESSIONAL", SourceKind.CLASS);
    Scope scope = office(Sample.deepPlace());

    assertThat(Inside.the(ProofChoices.class).of(person, Sample.now()))
        .anySatisfy(
            one -> {
              assertThat(one.requirement()).isEqualTo(Sample.RULE);
              assertThat(one.period()).isEqualTo(Sample.lastYear());
              assertThat(one.main()).isTrue();
            });
    Outcome<ProofView> chosen =
        Inside.the(IssuingProof.class)
            .hours(
                scope,
                person,
                new ProofWish(Optional.of(Sample.RULE), Sample.lastYear().from()),
                Sample.now());
    assertThat(paper(chosen).number()).isEqualTo(paper(issue(scope, person)).number());
    assertThat(
            refusal(
                Inside.the(IssuingProof.class)
                    .hours(
                        scope,
                        person,
                        new ProofWish(Optional.of("no-such-rule"), Sample.today()),
                        Sample.now()),
                ProofRefusal.NotBound.class))
        .isNotNull();
  }

  /** A newer paper is named by the check of the older one. */
  @Test
  default void z3ACheckNamesWhatSupersedes() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    hours(person, 90, "PROFESSIONAL", SourceKind.CLASS);
    Scope scope = office(Sample.deepPlace());
    ProofView first = paper(issue(scope, person));
    hours(person, 45, "PROFESSIONAL", SourceKind.CLAIM);
    ProofView second = paper(issue(scope, person));

    assertThat(check(first).status()).isEqualTo(ProofStatus.SUPERSEDED);
    assertThat(check(first).supersededBy()).contains(second.number());
    assertThat(check(second).supersededBy()).isEmpty();
    assertThat(Inside.the(ProofList.class).of(person))
        .extracting(ProofLine::status)
        .containsExactly(ProofStatus.VALID, ProofStatus.SUPERSEDED);
  }

  /** Taken back for good, told to the holder, by the office of the scope alone. */
  @Test
  default void z9TakenBackWithAReason() throws Exception {
    Branch branch = Branch.grown();
    long person = branch.person();
    hours(person, 90, "PROFESSIONAL", SourceKind.CLASS);
    ProofView paper = paper(issue(office(branch.county()), person));
    RevokingProof revoking = Inside.the(RevokingProof.class);

    assertThatThrownBy(
            () ->
                revoking.revoke(
                    office(branch.otherStation()), paper.number(), "出具有误", Sample.now()))
        .isInstanceOf(UnknownSubject.class);
    assertThat(check(paper).status()).isEqualTo(ProofStatus.VALID);

    assertThat(revoking.revoke(office(branch.county()), paper.number(), "出具有误", Sample.now()))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(check(paper).status()).isEqualTo(ProofStatus.REVOKED);
    assertThat(check(paper).revokedOn()).contains(Sample.today());
    assertThat(revoking.revoke(office(branch.county()), paper.number(), "再次", Sample.now()))
        .as("twice")
        .isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM notice WHERE addressee = 'PERSON' AND addressee_id = ?1"
                    + " AND code = 'proof.revoked'",
                person))
        .isEqualTo(1);
    ProofView next = paper(issue(office(branch.county()), person));
    assertThat(next.number())
        .as("what is asked for afterwards is new")
        .isNotEqualTo(paper.number());
    assertThat(check(next).status()).isEqualTo(ProofStatus.VALID);
    Page<ProofLine> revoked =
        Inside.the(ProofList.class)
            .list(
                office(branch.county()),
                new ProofQuery(Optional.empty(), "", ProofQuery.Show.REVOKED),
                FIRST);
    assertThat(revoked.items()).extracting(line -> line.proof().number()).contains(paper.number());
    assertThat(
            Inside.the(ProofList.class)
                .list(
                    office(branch.otherStation()),
                    new ProofQuery(Optional.empty(), "", ProofQuery.Show.REVOKED),
                    FIRST)
                .items())
        .extracting(line -> line.proof().number())
        .doesNotContain(paper.number());
  }

  private static byte[] png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png", bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static Outcome<StoredFile> brought(Scope scope, byte[] bytes) throws Exception {
    try (PlayedClamd scanner = new PlayedClamd()) {
      return Inside.the(StoringFiles.class)
          .store(
              new ByteArrayInputStream(bytes),
              new NewFile(
                  "seal.png",
                  FilePurpose.SEAL,
                  scope.accountId(),
                  OptionalLong.empty(),
                  Optional.empty()),
              Sample.now());
    }
  }

  private static Outcome<Long> seal(
      Scope scope, OrganisationView place, LocalDate from, LocalDate last, OptionalLong file) {
    return Inside.the(SettingSeals.class)
        .set(
            scope,
            place.id(),
            new SealWish(new DateRange(from, last.plusDays(1)), file, "局办公会 1 号"),
            new Change(Sample.today(), "", OptionalLong.of(scope.accountId()), Sample.now()));
  }

  @Test
  default void y2ASealIsAPngByItsContent() throws Exception {
    Scope scope = office(Sample.deepPlace());
    assertThat(
            refusal(
                brought(scope, "%PDF-1.4 of my own".getBytes(StandardCharsets.UTF_8)),
                FileRefusal.WrongType.class))
        .isNotNull();
    assertThat(brought(scope, png())).isInstanceOf(Outcome.Recorded.class);
  }

  /** The nearest entry of the day counts; without one it is space for a stamp. */
  @Test
  default void y1TheNearestEntryOfTheDayCounts() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    LocalDate today = Sample.today();
    Seals seals = Inside.the(Seals.class);
    assertThat(seals.at(branch.station().path(), today)).isEmpty();
    StoredFile file = ((Outcome.Recorded<StoredFile>) brought(scope, png())).fact();
    assertThat(seal(scope, branch.county(), today, today.plusDays(9), OptionalLong.of(file.id())))
        .isInstanceOf(Outcome.Recorded.class);

    assertThat(seals.at(branch.station().path(), today.minusDays(1))).as("n-1").isEmpty();
    assertThat(seals.at(branch.station().path(), today))
        .as("n")
        .get()
        .matches(one -> one.picture());
    assertThat(seals.at(branch.station().path(), today.plusDays(9))).as("last").isPresent();
    assertThat(seals.at(branch.station().path(), today.plusDays(10))).as("n+1").isEmpty();
    assertThat(
            refusal(
                seal(
                    scope,
                    branch.county(),
                    today.plusDays(9),
                    today.plusDays(20),
                    OptionalLong.empty()),
                SealRefusal.Overlaps.class))
        .isEqualTo(new SealRefusal.Overlaps(today, today.plusDays(9)));
    assertThat(seal(scope, branch.station(), today, today, OptionalLong.empty()))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(seals.at(branch.station().path(), today))
        .as("a station that wants space for a stamp has it")
        .get()
        .matches(one -> !one.picture());
    assertThatThrownBy(
            () ->
                seal(
                    office(branch.station()),
                    branch.county(),
                    today.plusDays(30),
                    today.plusDays(30),
                    OptionalLong.empty()))
        .isInstanceOf(UnknownSubject.class);
  }

  /** A paper bears it once, and who put it there is kept; without one nothing is issued. */
  @Test
  default void y4EachUseIsKept() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = office(branch.county());
    long person = branch.person();
    hours(person, 90, "PROFESSIONAL", SourceKind.CLASS);
    SealingProof sealing = Inside.the(SealingProof.class);
    ProofWish wish = ProofWish.year(Sample.lastYear(), Sample.today());
    assertThat(
            refusal(sealing.hours(scope, person, wish, true, Sample.now()), SealRefusal.None.class))
        .isNotNull();
    assertThat(Inside.number("SELECT COUNT(*) FROM proof WHERE person_id = ?1", person)).isZero();
    StoredFile file = ((Outcome.Recorded<StoredFile>) brought(scope, png())).fact();
    long seal =
        ((Outcome.Recorded<Long>)
                seal(
                    scope,
                    branch.county(),
                    Sample.today(),
                    Sample.today(),
                    OptionalLong.of(file.id())))
            .fact();

    ProofView paper = paper(sealing.hours(scope, person, wish, true, Sample.now()));
    assertThat(sealing.hours(scope, person, wish, true, Sample.now()))
        .as("twice")
        .isInstanceOf(Outcome.AlreadyRecorded.class);

    assertThat(Inside.the(Seals.class).of(paper.number())).get().isEqualTo(png());
    assertThat(Inside.the(Seals.class).uses(seal, FIRST).items())
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.number()).isEqualTo(paper.number());
              assertThat(use.holder()).isEqualTo(paper.holder());
            });
  }

  private static BatchWish unit(OrganisationView place) {
    return new BatchWish(place.id(), Sample.RULE, Sample.lastYear().from(), false);
  }

  @Test
  default void q1ABatchIsForWhoeverCountsThere() throws Exception {
    Branch branch = Branch.grown();
    long first = Sample.person(branch.station());
    long second = Sample.person(branch.sister());
    hours(first, 90, "PROFESSIONAL", SourceKind.CLASS);
    ProofBatches batches = Inside.the(ProofBatches.class);
    Scope scope = office(branch.county());

    List<Long> people =
        ((Outcome.Recorded<List<Long>>) batches.people(scope, unit(branch.county()))).fact();
    assertThat(people).contains(first, second);
    assertThatThrownBy(() -> batches.people(office(branch.station()), unit(branch.county())))
        .isInstanceOf(UnknownSubject.class);
    long job = job();
    int held =
        Inside.whole(
            () ->
                batches.issue(
                    scope, job, unit(branch.county()), List.of(first, second), 0, Sample.now()));

    assertThat(held).as("Q3: who has no hours is left out").isEqualTo(1);
    assertThat(batches.papers(job)).extracting(ProofView::personId).containsExactly(first);
  }

  private static long job() throws Exception {
    long id = Ids.next();
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "INSERT INTO job (id, account_id, kind, parameters, state, asked_at, work_checkpoint)"
                    + " SELECT ?1, MIN(a.id), 'proofs.print', '', 'DONE', ?2, '' FROM account a",
                id,
                Sample.now()));
    return id;
  }

  /** n-1, n, n+1 of the most. */
  @Test
  default void q2OneMoreThanTheMostIsRefused() throws Exception {
    Branch branch = Branch.grown();
    ProofBatches batches = Inside.the(ProofBatches.class);
    Scope scope = office(branch.otherCounty());
    Inside.whole(
        () -> {
          for (int i = 1; i < ProofBatches.MOST; i++) {
            Sample.join(branch.otherStation(), Sample.lastYear().from());
          }
          return branch;
        });
    long there =
        ((Outcome.Recorded<List<Long>>) batches.people(scope, unit(branch.otherStation())))
            .fact()
            .size();
    while (there < ProofBatches.MOST) {
      Sample.person(branch.otherStation());
      there++;
    }
    assertThat(
            ((Outcome.Recorded<List<Long>>) batches.people(scope, unit(branch.otherStation())))
                .fact())
        .as("n")
        .hasSize(ProofBatches.MOST);
    Sample.person(branch.otherStation());
    assertThat(
            refusal(batches.people(scope, unit(branch.otherStation())), BatchRefusal.TooMany.class))
        .as("n+1")
        .isEqualTo(new BatchRefusal.TooMany(ProofBatches.MOST + 1, ProofBatches.MOST));
  }
}

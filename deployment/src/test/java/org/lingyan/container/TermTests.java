package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Words;
import org.lingyan.term.SettingTerms;
import org.lingyan.term.Term;
import org.lingyan.term.TermRefusal;
import org.lingyan.term.Terms;

/** V1 to V4: what the authority and the profession are called, where and when. */
interface TermTests {

  private static Terms terms() {
    return Inside.the(Terms.class);
  }

  private static Term local(String authority, SourceStatus status, String citation) {
    return new Term(
        new Words(authority, "Local authority"),
        new Words("社工", "social worker"),
        new Citation(citation, "", status));
  }

  private static Outcome<Long> set(Branch branch, OrganisationView place, Term term, LocalDate day)
      throws Exception {
    return Inside.whole(
        () -> Inside.the(SettingTerms.class).set(branch.all(), place.id(), term, branch.on(day)));
  }

  @Test
  default void v1TheWordsOfTheDayCountEverywhere() {
    LocalDate first = LocalDate.of(2026, 3, 1);

    assertThat(terms().everywhere(first.minusDays(1)).worker().zh()).as("n-1").isEqualTo("社会工作者");
    assertThat(terms().everywhere(first).worker().zh()).as("n").isEqualTo("社会工作专业人员");
    assertThat(terms().everywhere(first.plusDays(1)).authority().zh()).as("n+1").isEqualTo("社会工作部");
    assertThat(terms().everywhere(LocalDate.of(2023, 2, 28)).authority().zh()).isEqualTo("民政部门");
    assertThat(terms().everywhere(first).citation().status()).isEqualTo(SourceStatus.UNVERIFIED);
  }

  @Test
  default void v1TheNearestPlaceCounts() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today().minusDays(5);
    assertThat(
            set(branch, branch.county(), local("县委社工部", SourceStatus.IN_FORCE, "县编办〔2026〕3号"), day))
        .isInstanceOf(Outcome.Recorded.class);

    assertThat(terms().at(branch.station().path(), day.minusDays(1)).authority().zh())
        .as("n-1")
        .isEqualTo("社会工作部");
    assertThat(terms().at(branch.station().path(), day).authority().zh()).isEqualTo("县委社工部");
    assertThat(terms().ofPerson(branch.person(), day).worker().zh()).isEqualTo("社工");
    assertThat(terms().at(branch.otherStation().path(), day).authority().zh())
        .as("elsewhere")
        .isEqualTo("社会工作部");
    assertThat(
            set(
                branch,
                branch.station(),
                local("镇社工办", SourceStatus.HOUSE_DEFAULT, ""),
                day.plusDays(1)))
        .as("V3: a setting of our own names no source")
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(terms().at(branch.station().path(), day.plusDays(1)).authority().zh())
        .isEqualTo("镇社工办");
    assertThat(terms().at(branch.sister().path(), day.plusDays(1)).authority().zh())
        .isEqualTo("县委社工部");
  }

  @Test
  default void v2WordsAreAddedAndTheLastOneOfADayCounts() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today();
    Term wrong = local("县社工不", SourceStatus.IN_FORCE, "县编办〔2026〕3号");
    set(branch, branch.county(), wrong, day);

    assertThat(set(branch, branch.county(), wrong, day))
        .as("twice")
        .isEqualTo(Outcome.refused(new TermRefusal.NothingNew()));
    set(branch, branch.county(), local("县社工部", SourceStatus.IN_FORCE, "县编办〔2026〕3号"), day);
    assertThat(terms().at(branch.county().path(), day).authority().zh()).isEqualTo("县社工部");
    assertThat(
            terms().versions(branch.over(branch.county()), new Page.Request(0, 50)).items().stream()
                .filter(one -> one.organisationId().isPresent()))
        .hasSize(2);
    assertThat(set(branch, branch.county(), local("x", SourceStatus.TRIAL, " "), day))
        .as("V3")
        .isEqualTo(Outcome.refused(new TermRefusal.NoSource()));
  }

  @Test
  default void v4NobodyNamesWhatSheDoesNotAdminister() throws Exception {
    Branch branch = Branch.grown();

    assertThatThrownBy(
            () ->
                Inside.takenBack(
                    () ->
                        Inside.the(SettingTerms.class)
                            .set(
                                branch.over(branch.county()),
                                branch.otherCounty().id(),
                                local("x", SourceStatus.TRIAL, "y"),
                                branch.on(Sample.today()))))
        .isInstanceOf(UnknownSubject.class);
  }
}

package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.reconciliation.Asked;
import org.lingyan.hours.reconciliation.ComparedRow;
import org.lingyan.hours.reconciliation.DecidingRows;
import org.lingyan.hours.reconciliation.Found;
import org.lingyan.hours.reconciliation.HoursExchange;
import org.lingyan.hours.reconciliation.ReconciliationView;
import org.lingyan.hours.reconciliation.Reconciliations;
import org.lingyan.hours.reconciliation.RowDecision;
import org.lingyan.hours.reconciliation.RowQuery;
import org.lingyan.hours.reconciliation.RowRefusal;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;

/** C1 to C6 on the real tables: an authority's list is compared, and decided about row by row. */
interface ReconciliationTests {
  Page.Request MANY = new Page.Request(0, 200);
  RowQuery EVERY = new RowQuery(Optional.empty(), false, "");

  private static String day(int after) {
    return Sample.lastYear().from().plusDays(after).toString();
  }

  private static List<String> row(
      CredentialIntakeTests.Holder who, String when, int minutes, String title, String number) {
    return List.of(
        who.name(),
        who.card(),
        "",
        "",
        when,
        Integer.toString(minutes),
        "分钟",
        "专业科目",
        title,
        "",
        number,
        "");
  }

  private static EntryView hour(long person, int after, int minutes, String title) {
    return ((Outcome.Recorded<EntryView>)
            Inside.the(PostingHours.class)
                .post(
                    person,
                    new EntryDraft(
                        Sample.lastYear().from().plusDays(after),
                        minutes,
                        "PROFESSIONAL",
                        Sample.source(),
                        title),
                    OptionalLong.empty(),
                    Sample.now()))
        .fact();
  }

  private static ReconciliationView compared(Scope scope, List<List<String>> rows)
      throws Exception {
    IntakeView intake =
        IntakeTests.brought(scope, IntakeKind.COMPARISON, HoursIntakeTests.COLUMNS, rows);
    assertThat(CredentialIntakeTests.post(scope, intake)).isInstanceOf(Outcome.Recorded.class);
    return Inside.the(Reconciliations.class).list(scope, MANY).items().get(0);
  }

  private static List<ComparedRow> rows(Scope scope, ReconciliationView one) {
    return Inside.the(Reconciliations.class).rows(scope, one.id(), EVERY, MANY).items();
  }

  @Test
  default void c1ToC3EachRowIsMatchedMissingInConflictOrUnknown() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    CredentialIntakeTests.Holder one = CredentialIntakeTests.holder(branch.station());
    CredentialIntakeTests.Holder outside = CredentialIntakeTests.holder(branch.otherStation());
    hour(one.id(), 1, 90, "小组工作坊");
    EntryView own = hour(one.id(), 2, 60, "政策解读");
    hour(one.id(), 3, 120, "个案管理");

    ReconciliationView comparison =
        compared(
            scope,
            List.of(
                row(one, day(1), 90, "别的名字", "A1"),
                row(one, day(2), 60, "政策解读", "LY-" + Ids.text(own.id())),
                row(one, day(3), 135, "个案管理", "A3"),
                row(one, day(9), 45, "没有的培训", "A4"),
                row(one, day(1), 90, "小组工作坊又一次", "A5"),
                row(outside, day(1), 90, "外面的人", "A6")));

    assertThat(rows(scope, comparison))
        .extracting(ComparedRow::found)
        .containsExactly(
            Found.MATCHED,
            Found.MATCHED,
            Found.CONFLICTING,
            Found.MISSING,
            Found.MISSING,
            Found.UNKNOWN);
    assertThat(comparison.open()).isEqualTo(4);
    assertThatThrownBy(
            () ->
                Inside.the(Reconciliations.class)
                    .one(
                        new Scope(
                            0,
                            OptionalLong.empty(),
                            IntakeTests.scope(branch.otherStation()).places(),
                            Sample.today()),
                        comparison.id()))
        .as("C4: another county sees nothing of it")
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void c5PostedOnceIgnoredOrAskedAbout() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    CredentialIntakeTests.Holder one = CredentialIntakeTests.holder(branch.station());
    ReconciliationView comparison =
        compared(
            scope,
            List.of(
                row(one, day(9), 45, "没有的培训", "B1"),
                row(one, day(10), 50, "也没有的", "B2"),
                row(one, day(11), 55, "问一问", "B3"),
                row(one, day(12), 65, "后来有了", "B4")));
    List<ComparedRow> rows = rows(scope, comparison);
    DecidingRows deciding = Inside.the(DecidingRows.class);

    assertThat(deciding.post(scope, rows.get(0).id(), Sample.now()))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(deciding.post(scope, rows.get(0).id(), Sample.now()))
        .as("twice")
        .isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM hours_entry WHERE person_id = ?1 AND source_kind = ?2",
                one.id(),
                SourceKind.IMPORT.name()))
        .isEqualTo(1);
    assertThat(deciding.ignore(scope, rows.get(1).id(), " ", Sample.now()))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            no -> assertThat(no.reasons().get(0)).isInstanceOf(RowRefusal.NoReason.class));
    assertThat(deciding.ignore(scope, rows.get(1).id(), "重复登记", Sample.now()))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(deciding.query(scope, rows.get(2).id(), Asked.PERSON, "参加过吗？", Sample.now()))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM notice WHERE addressee = 'PERSON' AND addressee_id = ?1"
                    + " AND code = 'hours.compare-asked'",
                one.id()))
        .isEqualTo(1);
    hour(one.id(), 12, 65, "后来有了");
    assertThat(deciding.post(scope, rows.get(3).id(), Sample.now()))
        .as("compared once more")
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            no -> assertThat(no.reasons().get(0)).isInstanceOf(RowRefusal.Changed.class));
    assertThat(rows(scope, comparison))
        .extracting(row -> row.decision().orElse(null))
        .containsExactly(RowDecision.POSTED, RowDecision.IGNORED, RowDecision.QUERIED, null);
    assertThat(rows(scope, comparison)).extracting(ComparedRow::open).contains(true);
  }

  /** Our own hours, saved and compared, are all matched. */
  @Test
  default void c6WhatWeSaveIsMatched() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    CredentialIntakeTests.Holder one = CredentialIntakeTests.holder(branch.station());
    CredentialIntakeTests.Holder two = CredentialIntakeTests.holder(branch.sister());
    hour(one.id(), 1, 90, "小组工作坊");
    hour(one.id(), 1, 90, "小组工作坊");
    hour(two.id(), 2, 61, "政策解读 · 市社工部");
    EntryView back = hour(two.id(), 3, 30, "记错的");
    Inside.the(PostingHours.class).reverse(back.id(), "记错了", OptionalLong.empty(), Sample.now());
    List<List<String>> saved = new ArrayList<>();
    Inside.the(HoursExchange.class)
        .list(scope, Sample.lastYear(), MANY)
        .items()
        .forEach(
            line ->
                saved.add(
                    List.of(
                        line.name(),
                        "",
                        "",
                        line.place(),
                        line.on().toString(),
                        Integer.toString(line.minutes()),
                        "分钟",
                        "专业科目",
                        line.title(),
                        "",
                        line.number(),
                        "")));
    assertThat(saved).as("what was taken back is not among them").hasSize(3);

    assertThat(rows(scope, compared(scope, saved)))
        .extracting(ComparedRow::found)
        .containsOnly(Found.MATCHED);
  }
}

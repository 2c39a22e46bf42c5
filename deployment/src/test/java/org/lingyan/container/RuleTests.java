package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.standing.RebuildingStandings;
import org.lingyan.hours.standing.Rejudgings;
import org.lingyan.hours.standing.Slot;
import org.lingyan.hours.standing.Standings;
import org.lingyan.hours.standing.Status;
import org.lingyan.hours.standing.Trial;
import org.lingyan.hours.standing.TrialLine;
import org.lingyan.hours.standing.TryingRules;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.BindingRules;
import org.lingyan.rules.DraftingRules;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.PublishingRules;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.RuleDraft;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** R6–R9, H2.16: requirements are drafted, tried, published and bound, and everybody is judged. */
interface RuleTests {
  private static Scope scope(String account, OrganisationView place) {
    return Scope.over(
        Inside.number("SELECT id FROM account WHERE name = ?1", account),
        OptionalLong.empty(),
        List.of(place.path()),
        Sample.today());
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused
        ? refused.reasons().stream().map(Reason::code).toList()
        : List.of();
  }

  private static RuleDraft draft(Scope scope, OrganisationView place) {
    return Inside.the(DraftingRules.class).beginLike(scope, Sample.RULE, place.id(), Sample.now());
  }

  private static void over(long job) throws InterruptedException {
    Jobs jobs = Inside.the(Jobs.class);
    for (int i = 0; i < 600 && jobs.goesOn(job); i++) {
      Thread.sleep(100);
    }
    assertThat(jobs.goesOn(job)).isFalse();
  }

  private static Trial tried(Scope scope, RuleDraft draft, OptionalLong alsoAt)
      throws InterruptedException {
    TryingRules trying = Inside.the(TryingRules.class);
    trying.begin(
        scope,
        JobAsker.oneself(scope.accountId()),
        draft.id(),
        alsoAt,
        Sample.today(),
        Sample.now());
    Trial asked = trying.lastOf(draft).orElseThrow();
    over(asked.jobId().orElseThrow());
    return trying.lastOf(draft).orElseThrow();
  }

  private static Optional<Status> status(long person, String rule) {
    return Inside.the(Standings.class)
        .of(person, Sample.today(), Sample.today(), Sample.now())
        .stream()
        .filter(judged -> judged.verdict().rule().id().equals(rule))
        .map(judged -> judged.verdict().status())
        .findFirst();
  }

  @Test
  default void r6ADraftIsAlwaysReadableAndNobodyOverwritesAnotherUnseen() {
    OrganisationView place = Sample.deepPlace();
    Scope training = scope("training", place);
    RuleDraft draft = draft(training, place);
    DraftingRules drafting = Inside.the(DraftingRules.class);

    assertThat(draft.rule().version()).isEqualTo(1);
    assertThat(draft.rule().id()).isEqualTo(draft.ruleId()).startsWith("rule-");
    Outcome<RuleDraft> broken =
        drafting.change(
            training,
            draft.id(),
            draft.changes(),
            draft.body().replace("joiner: FULL", "joiner: WEEKS"),
            Sample.now());
    assertThat(codes(broken)).containsExactly("rule.unreadable");
    assertThat(((Outcome.Refused<?>) broken).reasons().get(0).arguments().get(0))
        .isEqualTo("rule.settings.joiner");

    String less = draft.body().replace("all: 60", "all: 40");
    assertThat(drafting.change(training, draft.id(), draft.changes(), less, Sample.now()))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(
            codes(
                drafting.change(
                    training,
                    draft.id(),
                    draft.changes(),
                    draft.body().replace("all: 60", "all: 50"),
                    Sample.now())))
        .containsExactly("rule.changed-meanwhile");
    assertThat(drafting.change(training, draft.id(), draft.changes(), less, Sample.now()))
        .as("the same again is there already")
        .isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(
            codes(
                drafting.change(
                    training,
                    draft.id(),
                    draft.changes() + 1,
                    less.replace("version: 1", "version: 2"),
                    Sample.now())))
        .containsExactly("rule.other");

    drafting.drop(training, draft.id(), Sample.now());
    drafting.drop(training, draft.id(), Sample.now());
    assertThat(
            codes(
                drafting.change(
                    training, draft.id(), draft.changes() + 1, draft.body(), Sample.now())))
        .containsExactly("rule.draft-over");
  }

  @Test
  default void r7NothingIsPublishedThatWasNotTriedAndNobodyPublishesHerOwn() throws Exception {
    OrganisationView place = Sample.deepPlace();
    Scope training = scope("training", place);
    Scope hr = scope("hr-city", place);
    RuleDraft draft = draft(training, place);
    PublishingRules publishing = Inside.the(PublishingRules.class);

    assertThat(codes(publishing.publish(hr, draft.id(), draft.changes(), Sample.now())))
        .containsExactly("rule.not-tried");
    tried(training, draft, OptionalLong.of(place.id()));
    assertThat(codes(publishing.publish(training, draft.id(), draft.changes(), Sample.now())))
        .containsExactly("rule.own-draft");
    assertThat(codes(publishing.publish(hr, draft.id(), draft.changes() + 1, Sample.now())))
        .containsExactly("rule.changed-meanwhile");
    assertThat(publishing.publish(hr, draft.id(), draft.changes(), Sample.now()))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(codes(publishing.publish(hr, draft.id(), draft.changes(), Sample.now())))
        .containsExactly("rule.draft-over");
  }

  @Test
  default void r7WhoDoesNotCoverWhomItBindsDoesNotPublishIt() throws Exception {
    OrganisationView place = Sample.deepPlace();
    Scope training = scope("training", place);
    Scope hr = scope("hr-city", place);
    RuleDraft draft =
        Inside.the(DraftingRules.class).begin(training, Sample.RULE, place.id(), Sample.now());

    assertThat(
            codes(
                Inside.the(PublishingRules.class)
                    .publish(hr, draft.id(), draft.changes(), Sample.now())))
        .containsExactly("rule.bound-outside");
  }

  @Test
  default void r8WhatBindsFromAboveIsNotBoundAgainBelow() {
    OrganisationView place = Sample.deepPlace();
    Outcome<Long> again =
        Inside.the(BindingRules.class)
            .bind(
                scope("hr-city", place),
                Sample.RULE,
                place.id(),
                false,
                Sample.today(),
                Sample.now());

    assertThat(codes(again)).containsExactly("rule.bound");
  }

  @Test
  default void h216ATrialNamesWhoWouldHaveAnotherStatusAndR9EverybodyIsJudgedAtOnce()
      throws Exception {
    OrganisationView place = Sample.deepPlace();
    long person = Sample.person(place);
    Scope training = scope("training", place);
    Scope hr = scope("hr-city", place);
    DraftingRules drafting = Inside.the(DraftingRules.class);
    RuleDraft first = draft(training, place);
    drafting.change(
        training,
        first.id(),
        first.changes(),
        first.body().replace("from: \"2022-01-01\"", "from: \"2020-01-01\""),
        Sample.now());
    RuleDraft draft = Inside.the(org.lingyan.rules.RuleDrafts.class).inScope(hr, first.id());

    Trial trial = tried(training, draft, OptionalLong.of(place.id()));

    assertThat(trial.finishedAt()).isPresent();
    assertThat(trial.people()).isPositive();
    assertThat(trial.changed()).isPositive();
    Page<TrialLine> lines =
        Inside.the(TryingRules.class).people(hr, trial.id(), new Page.Request(0, 500));
    TrialLine hers =
        lines.items().stream().filter(line -> line.personId() == person).findFirst().orElseThrow();
    assertThat(hers.before()).isEmpty();
    assertThat(hers.after()).isPresent();
    assertThat(status(person, draft.ruleId())).as("nothing is recorded").isEmpty();

    Outcome<HoursRule> published =
        Inside.the(PublishingRules.class).publish(hr, draft.id(), draft.changes(), Sample.now());
    assertThat(published).isInstanceOf(Outcome.Recorded.class);
    Inside.the(BindingRules.class)
        .bind(hr, draft.ruleId(), place.id(), false, Sample.today(), Sample.now());
    over(rejudging(draft.ruleId()));

    assertThat(status(person, draft.ruleId())).isEqualTo(hers.after());
    assertThat(kept(person, draft.ruleId())).contains(hers.after().orElseThrow().name());
    assertThat(differences()).isEmpty();

    long binding = binding(draft.ruleId());
    Inside.the(BindingRules.class).end(hr, binding, Sample.today(), Sample.now());
    over(rejudging(draft.ruleId()));
    assertThat(differences()).isEmpty();
  }

  private static long rejudging(String rule) {
    return Rows.first(
            Inside.the(EntityManager.class),
            "SELECT job_id FROM rule_rejudging WHERE rule_id = ?1 ORDER BY id DESC LIMIT 1",
            row -> row.number(0),
            rule)
        .orElseThrow();
  }

  private static long binding(String rule) {
    return Rows.first(
            Inside.the(EntityManager.class),
            "SELECT id FROM rule_binding WHERE rule_id = ?1",
            row -> row.number(0),
            rule)
        .orElseThrow();
  }

  private static Optional<String> kept(long person, String rule) {
    return Rows.first(
        Inside.the(EntityManager.class),
        "SELECT status FROM standing WHERE person_id = ?1 AND rule_id = ?2 AND slot = ?3",
        row -> row.text(0),
        person,
        rule,
        Sample.thisSlot().key());
  }

  private static List<String> differences() throws Exception {
    LocalDate today = Sample.today();
    return Inside.whole(
        () ->
            new RebuildingStandings(Inside.the(EntityManager.class), Inside.the(RuleBook.class))
                .compare(Slot.year(today), today)
                .differences());
  }

  @Test
  default void r6ADraftIsNeverInForceBeforeTheVersionThatItFollows() {
    OrganisationView place = Sample.deepPlace();
    Scope training = scope("training", place);
    RuleDraft draft =
        Inside.the(DraftingRules.class).begin(training, Sample.RULE, place.id(), Sample.now());
    LocalDate last = draft.from();
    for (LocalDate from : List.of(last.minusDays(1), last, last.plusDays(1))) {
      Outcome<RuleDraft> changed =
          Inside.the(DraftingRules.class)
              .change(
                  training,
                  draft.id(),
                  Inside.the(org.lingyan.rules.RuleDrafts.class)
                      .inScope(training, draft.id())
                      .changes(),
                  draft.body().replace("\"" + last + "\"", "\"" + from + "\""),
                  Sample.now());
      assertThat(codes(changed))
          .isEqualTo(from.isBefore(last) ? List.of("rule.before-last") : List.of());
    }
    Inside.the(DraftingRules.class).drop(training, draft.id(), Sample.now());
  }

  @Test
  default void r7OfTwoDraftsOfOneVersionTheSecondIsNotPublished() throws Exception {
    OrganisationView place = Sample.deepPlace();
    Scope training = scope("training", place);
    Scope hr = scope("hr-city", place);
    PublishingRules publishing = Inside.the(PublishingRules.class);
    RuleDraft first = draft(training, place);
    tried(training, first, OptionalLong.empty());
    publishing.publish(hr, first.id(), first.changes(), Sample.now());
    DraftingRules drafting = Inside.the(DraftingRules.class);
    RuleDraft second = drafting.begin(training, first.ruleId(), place.id(), Sample.now());
    RuleDraft third = drafting.begin(training, first.ruleId(), place.id(), Sample.now());
    assertThat(drafting.nextVersion(first.ruleId())).isEqualTo(2);
    tried(training, second, OptionalLong.empty());
    tried(training, third, OptionalLong.empty());
    assertThat(publishing.publish(hr, second.id(), second.changes(), Sample.now()))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(codes(publishing.publish(hr, third.id(), third.changes(), Sample.now())))
        .containsExactly("rule.overtaken");
    assertThat(
            Inside.the(org.lingyan.rules.Requirements.class)
                .one(first.ruleId(), Sample.today())
                .versions())
        .hasSize(2);
  }

  @Test
  default void r9WorkThatStandsStillGoesOnOnce() throws Exception {
    OrganisationView place = Sample.deepPlace();
    Scope hr = scope("hr-city", place);
    Scope training = scope("training", place);
    RuleDraft draft = draft(training, place);
    tried(training, draft, OptionalLong.of(place.id()));
    Inside.the(PublishingRules.class).publish(hr, draft.id(), draft.changes(), Sample.now());
    Inside.the(BindingRules.class)
        .bind(hr, draft.ruleId(), place.id(), false, Sample.today(), Sample.now());
    long job = rejudging(draft.ruleId());
    over(job);
    long change = change(draft.ruleId());
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE rule_rejudging SET finished_at = NULL WHERE id = ?1",
                change));
    Rejudgings rejudgings = Inside.the(Rejudgings.class);
    assertThat(rejudgings.open(hr))
        .filteredOn(one -> one.id() == change)
        .singleElement()
        .matches(one -> !one.goesOn());

    rejudgings.goOn(hr, change, Sample.now());
    rejudgings.goOn(hr, change, Sample.now());
    long again = rejudging(draft.ruleId());
    assertThat(again).isNotEqualTo(job);
    over(again);
    assertThat(rejudgings.open(hr)).noneMatch(one -> one.id() == change);
    rejudgings.goOn(hr, change, Sample.now());
    assertThat(rejudging(draft.ruleId())).as("what is over is left alone").isEqualTo(again);
    Inside.the(BindingRules.class).end(hr, binding(draft.ruleId()), Sample.today(), Sample.now());
    over(rejudging(draft.ruleId()));
  }

  private static long change(String rule) {
    return Rows.first(
            Inside.the(EntityManager.class),
            "SELECT id FROM rule_rejudging WHERE rule_id = ?1 ORDER BY id DESC LIMIT 1",
            row -> row.number(0),
            rule)
        .orElseThrow();
  }

  @Test
  default void r8HowManyABindingConcernsIsCountedByKindOfEmployment() throws Exception {
    OrganisationView place = Sample.deepPlace();
    Sample.person(place);
    HoursRule rule =
        Inside.the(RuleBook.class).hoursRule(Sample.RULE, Sample.today()).orElseThrow();
    int now = Inside.the(BindingRules.class).concerned(place.path(), rule, Sample.today());
    assertThat(now).isPositive();
    Sample.person(place);
    assertThat(Inside.the(BindingRules.class).concerned(place.path(), rule, Sample.today()))
        .isEqualTo(now + 1);
    Scope elsewhere = Scope.over(1, OptionalLong.empty(), List.of("/1/"), Sample.today());
    long binding =
        Inside.the(BindingRules.class).around(scope("hr-city", place)).stream()
            .filter(one -> one.ruleId().equals(Sample.RULE))
            .findFirst()
            .orElseThrow()
            .id();
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> Inside.the(BindingRules.class).inScope(elsewhere, binding))
        .isInstanceOf(org.lingyan.shared.UnknownSubject.class);
  }
}

package org.lingyan.web.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleDocuments;
import org.lingyan.rules.RulePacks;
import org.lingyan.rules.RuleRefusal;
import org.lingyan.rules.UnreadableRule;
import org.lingyan.web.text.Texts;

/** R4, R6: fields become the document, and what cannot be read leads back to its field. */
class RuleTypedTest {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  private static HoursRule read(RuleTyped typed, HoursRule rule) {
    return RuleDocuments.hoursRule(typed.document(rule.id(), rule.version()));
  }

  /** As a browser sends what the page shows. */
  private static Map<String, String[]> sent(HoursRule rule) {
    RuleTyped typed = RuleTyped.of(rule, "郑州", FROM);
    Map<String, String[]> sent = new LinkedHashMap<>();
    for (String path : typed.paths()) {
      sent.put("rule." + path, typed.all(path).toArray(String[]::new));
    }
    return sent;
  }

  private static HoursRule starter(String id) {
    return RulePacks.starter(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zhengzhou-annual",
        "national-registration",
        "professional-annual",
        "provincial-90"
      })
  void whatIsReadAndWrittenIsReadAgainAsItWas(String id) {
    HoursRule rule = starter(id);

    assertThat(read(RuleTyped.of(rule, "郑州", FROM), rule)).isEqualTo(rule);
    assertThat(read(RuleTyped.sent(sent(rule)), rule)).isEqualTo(rule);
    String document = RuleTyped.sent(sent(rule)).document(id, 2);
    assertThat(RuleDocuments.from(document)).isEqualTo(FROM);
    assertThat(RuleDocuments.jurisdiction(document)).isEqualTo("郑州");
  }

  @Test
  void everythingThatARuleCanSayHasAField() {
    HoursRule rule = starter("zhengzhou-annual");
    Map<String, String[]> sent = sent(rule);
    sent.put("rule.settings.carryOver.most", new String[] {"10"});
    sent.put("rule.settings.makeUp.until", new String[] {"03-31"});
    sent.put("rule.settings.online.leastMinutes", new String[] {"5"});
    sent.put("rule.settings.online.ladder.steps[0].from", new String[] {"30"});
    sent.put("rule.settings.online.ladder.steps[0].worth", new String[] {"1"});
    sent.put("rule.settings.online.ladder.steps[1].above", new String[] {"15"});
    sent.put("rule.settings.online.ladder.steps[1].worth", new String[] {"0.5"});
    sent.put("rule.settings.online.ladder.tested", new String[] {"0.5"});
    sent.put("rule.settings.online.ladder.citation.text", new String[] {"某省"});
    sent.put("rule.settings.online.ladder.citation.source", new String[] {"某条"});
    sent.put("rule.settings.online.ladder.citation.status", new String[] {"UNVERIFIED"});
    sent.put("rule.period.kind", new String[] {"CALENDAR_YEAR"});
    HoursRule read = read(RuleTyped.sent(sent), rule);

    assertThat(read.settings().carryOver())
        .get()
        .satisfies(most -> assertThat(most).isEqualByComparingTo("10"));
    assertThat(read.settings().makeUp()).isPresent();
    assertThat(read.settings().online().ladder().orElseThrow().steps()).hasSize(2);
    assertThat(read(RuleTyped.of(read, "郑州", FROM), read)).isEqualTo(read);
  }

  @Test
  void choicesAloneMakeNoPart() {
    HoursRule rule = starter("zhengzhou-annual");
    Map<String, String[]> sent = sent(rule);
    sent.put("rule.categories.shareOf", new String[] {"OF_REQUIRED"});
    sent.put("rule.categories.citation.status", new String[] {"IN_FORCE"});
    sent.put("rule.degree.everyOne", new String[] {"false"});
    sent.put("rule.settings.online.ladder.citation.status", new String[] {"IN_FORCE"});

    assertThat(read(RuleTyped.sent(sent), rule)).isEqualTo(rule);
  }

  @ParameterizedTest(name = "{0} = {1}: {2} {3}")
  @CsvSource({
    "amount.all, '', amount.all, MISSING",
    "amount.all, sixty, amount.all, MISSING",
    "amount.all, -1, amount.all, MISSING",
    "amount.all, 0, amount.all, MISSING",
    "from, 2026-02-30, from, MISSING",
    "title.en, '', title.en, MISSING",
    "amount.unit, CLOCK_HOUR, settings.minutesPerCreditHour, OTHER_UNIT",
    "amount.unit, WEEKS, amount.unit, MISSING",
    "period.from, 2026-01-01, period.from, OTHER_PERIOD",
    "settings.joiner, WEEKS, settings.joiner, MISSING",
    "settings.makeUp.until, 31.3., settings.makeUp.until, MISSING",
    "categories.terms[5].least, 30, categories.terms[0].category, MISSING",
    "settings.online.ladder.steps[3].from, 30, settings.online.ladder.steps[0].worth, MISSING",
  })
  void whatCannotBeReadLeadsToItsField(String field, String value, String wrong, String problem) {
    HoursRule rule = starter("zhengzhou-annual");
    Map<String, String[]> sent = sent(rule);
    sent.put("rule." + field, new String[] {value});
    RuleTyped typed = RuleTyped.sent(sent);
    String document = typed.document(rule.id(), 2);

    UnreadableRule broken =
        catchThrowableOfType(
            UnreadableRule.class,
            () -> {
              RuleDocuments.hoursRule(document);
              RuleDocuments.from(document);
            });

    assertThat(broken.where()).isEqualTo("rule." + wrong);
    assertThat(broken.problem().name()).isEqualTo(problem);
    Texts texts = new Texts(Locale.SIMPLIFIED_CHINESE, FROM);
    DraftProblems problems =
        DraftProblems.of(
            List.of(new RuleRefusal.Unreadable(broken.where(), broken.problem())), texts);
    assertThat(problems.others()).isEmpty();
    assertThat(problems.byField()).containsKey(wrong);
  }

  @ParameterizedTest(name = "{0} then {1}: {2}")
  @CsvSource({"30, 30, true", "30, 15, false", "15, 30, true"})
  void stepsMustFall(String first, String second, boolean overlaps) {
    HoursRule rule = starter("zhengzhou-annual");
    Map<String, String[]> sent = sent(rule);
    sent.put("rule.settings.online.ladder.steps[0].from", new String[] {first});
    sent.put("rule.settings.online.ladder.steps[0].worth", new String[] {"1"});
    sent.put("rule.settings.online.ladder.steps[1].from", new String[] {second});
    sent.put("rule.settings.online.ladder.steps[1].worth", new String[] {"0.5"});
    sent.put("rule.settings.online.ladder.tested", new String[] {"0.5"});
    sent.put("rule.settings.online.ladder.citation.text", new String[] {"某省"});
    sent.put("rule.settings.online.ladder.citation.source", new String[] {"某条"});
    sent.put("rule.settings.online.ladder.citation.status", new String[] {"UNVERIFIED"});
    String document = RuleTyped.sent(sent).document(rule.id(), 2);
    UnreadableRule broken =
        catchThrowableOfType(UnreadableRule.class, () -> RuleDocuments.hoursRule(document));

    assertThat(broken != null).isEqualTo(overlaps);
    if (overlaps) {
      assertThat(broken.where()).isEqualTo("rule.settings.online.ladder.steps[1].from");
    }
  }

  @Test
  void aDoubledCategoryIsShownInItsRow() {
    HoursRule rule = starter("provincial-90");
    Map<String, String[]> sent = sent(rule);
    sent.put("rule.categories.terms[2].category", new String[] {"COMMON"});
    String document = RuleTyped.sent(sent).document(rule.id(), 2);

    assertThat(
            catchThrowableOfType(UnreadableRule.class, () -> RuleDocuments.hoursRule(document))
                .where())
        .isEqualTo("rule.categories.terms[2].category");
  }

  @Test
  void blankRowsBetweenDoNoHarmAndFullWidthDigitsAreDigits() {
    HoursRule rule = starter("provincial-90");
    Map<String, String[]> sent = sent(rule);
    for (String column : List.of("category", "least")) {
      sent.put(
          "rule.categories.terms[5]." + column, sent.remove("rule.categories.terms[1]." + column));
    }
    sent.put("rule.amount.all", new String[] {" ９０ "});
    HoursRule read = read(RuleTyped.sent(sent), rule);

    assertThat(read.categories().orElseThrow().terms()).hasSize(3);
    assertThat(read.amount().all().orElseThrow()).isEqualByComparingTo("90");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void everyFieldAndGroupHasItsWords(String tag) {
    Texts texts = new Texts(Locale.forLanguageTag(tag), FROM);
    RuleFields.byGroup()
        .keySet()
        .forEach(group -> assertThat(texts.of("rule.group." + group)).isNotBlank());
    RuleFields.all()
        .forEach(
            field -> {
              assertThat(RuleWords.label(field.path(), texts)).isNotEqualTo(field.path());
              field
                  .choices()
                  .forEach(
                      word -> assertThat(RuleWords.choice(field.path(), word, texts)).isNotBlank());
            });
  }

  @Test
  void theFormShowsEveryWrongFieldOnce() {
    HoursRule rule = starter("provincial-90");
    RuleTyped typed = RuleTyped.of(rule, "省", FROM);

    assertThat(typed.rowsOf(RuleFields.CATEGORY_ROWS)).isEqualTo(3);
    assertThat(typed.one("binds.workers")).isEqualTo("FULL_TIME_COMMUNITY");
    assertThat(typed.one("settings.dailyCap")).isEqualTo("8");
    assertThat(typed.one("no.such.key")).isEmpty();
  }
}

package org.lingyan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Words;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** R1, R4: rules are read whole or not at all. */
class RuleDocumentTest {
  private static final String HOURS = RulePacks.ZHENGZHOU_ANNUAL;
  private static final String ONLINE = RulePacks.ONLINE_LEARNING;

  @Test
  void zhengzhouIsReadWhole() {
    RuleDocument document = RuleDocument.parse(StarterRules.yaml(HOURS));
    HoursRule rule = document.hoursRule();

    assertThat(document.jurisdiction()).isEqualTo("郑州");
    assertThat(document.from()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(rule.id()).isEqualTo("zhengzhou-annual");
    assertThat(rule.version()).isEqualTo(1);
    assertThat(rule.title()).isEqualTo(new Words("年度 60 学时", "60 credit hours a year"));
    assertThat(rule.amount().all().orElseThrow()).isEqualByComparingTo("60");
    assertThat(rule.minutesPerUnit()).isEqualTo(45);
    assertThat(rule.settings().step()).isEqualTo("0.5");
    assertThat(rule.settings().dailyCap()).get().satisfies(cap -> assertThat(cap).isEqualTo("8"));
    assertThat(rule.settings().joiner()).isEqualTo(Joiner.FULL);
    assertThat(rule.binds().workers())
        .containsExactlyInAnyOrder(
            WorkerCategory.FULL_TIME_COMMUNITY,
            WorkerCategory.PUBLIC_INSTITUTION,
            WorkerCategory.AGENCY,
            WorkerCategory.OTHER);
  }

  @Test
  void onlineLearningIsReadWhole() {
    RuleDocument document = RuleDocument.parse(StarterRules.yaml(ONLINE));
    OnlinePolicy policy = document.onlinePolicy();

    assertThat(document.id()).isEqualTo("online-learning");
    assertThat(document.version()).isEqualTo(1);
    assertThat(document.jurisdiction()).isEqualTo("领雁");
    assertThat(document.from()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(policy.heartbeat()).isEqualTo(Duration.ofSeconds(30));
    assertThat(policy.presenceEvery()).isEqualTo(Duration.ofMinutes(15));
    assertThat(policy.leastShare()).isEqualTo(40);
  }

  @Test
  void r1NumbersOfOurOwnAreCitedAsSuch() {
    HoursRule rule = StarterRules.zhengzhou();
    OnlinePolicy policy = RuleDocument.parse(StarterRules.yaml(ONLINE)).onlinePolicy();

    assertThat(rule.citation().status()).isEqualTo(SourceStatus.DRAFT_TEXT);
    assertThat(rule.citation().text()).contains("郑民文〔2022〕7号");
    assertThat(rule.citation().source()).isNotBlank();
    assertThat(List.of(rule.settings().citation(), policy.citation()))
        .allSatisfy(
            citation -> {
              assertThat(citation.status()).isEqualTo(SourceStatus.HOUSE_DEFAULT);
              assertThat(citation.text()).isNotBlank().doesNotContain("郑民文");
              assertThat(citation.source()).isNotBlank();
            });
  }

  static Stream<Arguments> keys() {
    return Stream.concat(
        Stream.of(
                "id",
                "version",
                "jurisdiction",
                "from",
                "title",
                "title.zh-CN",
                "title.en",
                "binds",
                "binds.workers",
                "period",
                "period.kind",
                "amount",
                "amount.unit",
                "amount.all",
                "amount.citation",
                "amount.citation.text",
                "amount.citation.source",
                "amount.citation.status",
                "settings",
                "settings.minutesPerCreditHour",
                "settings.roundDownTo",
                "settings.joiner",
                "settings.leave",
                "settings.leave.MATERNITY",
                "settings.leave.DECISION",
                "settings.citation",
                "settings.citation.text",
                "settings.citation.source",
                "settings.citation.status")
            .map(key -> Arguments.of(HOURS, key)),
        Stream.of(
                "id",
                "version",
                "jurisdiction",
                "from",
                "online",
                "online.heartbeatSeconds",
                "online.presenceEveryMinutes",
                "online.leastSharePercent",
                "online.citation",
                "online.citation.text",
                "online.citation.source",
                "online.citation.status")
            .map(key -> Arguments.of(ONLINE, key)));
  }

  @ParameterizedTest(name = "R4 {0} without {1}")
  @MethodSource("keys")
  void missingKeyFailsWithItsName(String name, String key) {
    failsNaming(key, changed(name, key, (holder, last) -> holder.remove(last)));
  }

  @ParameterizedTest(name = "R4 {0} with {1} of the wrong kind")
  @MethodSource("keys")
  void keyOfTheWrongKindFailsWithItsName(String name, String key) {
    failsNaming(key, changed(name, key, (holder, last) -> holder.put(last, wrong(holder, last))));
  }

  @ParameterizedTest(name = "R4 {0} with nothing at {1}")
  @MethodSource("keys")
  void emptyKeyFailsWithItsName(String name, String key) {
    failsNaming(key, changed(name, key, (holder, last) -> holder.put(last, null)));
  }

  @ParameterizedTest(name = "R4 {0} with a stranger beside {1}")
  @MethodSource("keys")
  void misspeltKeyFailsWithItsName(String name, String key) {
    failsNaming(key + "s", changed(name, key, (holder, last) -> holder.put(last + "s", "x")));
  }

  @ParameterizedTest(name = "R4 {0}: {1} = {2}")
  @CsvSource({
    "zhengzhou-annual, settings.joiner,          WEEKS",
    "zhengzhou-annual, settings.joiner,          full",
    "zhengzhou-annual, amount.citation.status,   CERTAIN",
    "zhengzhou-annual, settings.citation.status, house_default",
    "online-learning,  online.citation.status,   ''",
    "zhengzhou-annual, from,                     2022-02-30",
    "zhengzhou-annual, from,                     soon",
  })
  void unknownWordFails(String name, String key, String word) {
    failsNaming(key, changed(name, key, (holder, last) -> holder.put(last, word)));
  }

  @ParameterizedTest(name = "R4 binds {0}")
  @ValueSource(strings = {"VOLUNTEER", "agency", ""})
  void unknownWorkerCategoryFails(String word) {
    failsNaming(
        "binds.workers",
        changed(HOURS, "binds.workers", (holder, last) -> holder.put(last, List.of(word))));
  }

  @ParameterizedTest(name = "R4 {0}: {1} = {2}")
  @CsvSource({
    "zhengzhou-annual, amount.all,                    0",
    "zhengzhou-annual, amount.all,                    -60",
    "zhengzhou-annual, amount.all,                    .nan",
    "zhengzhou-annual, settings.minutesPerCreditHour, 0",
    "zhengzhou-annual, settings.minutesPerCreditHour, 44.5",
    "zhengzhou-annual, settings.roundDownTo,          0",
    "zhengzhou-annual, settings.roundDownTo,          .inf",
    "zhengzhou-annual, settings.dailyCap,             0",
    "zhengzhou-annual, settings.dailyCap,             -1",
    "online-learning,  online.heartbeatSeconds,       0",
    "online-learning,  online.leastSharePercent,      -1",
  })
  void numberThatCannotBeRightFails(String name, String key, String number) {
    Object value = new Yaml(new SafeConstructor(new LoaderOptions())).load(number);

    failsNaming(key, changed(name, key, (holder, last) -> holder.put(last, value)));
  }

  @Test
  void onlyTheDailyCapMayBeLeftOut() {
    RuleDocument document =
        changed(HOURS, "settings.dailyCap", (holder, last) -> holder.remove(last));

    assertThat(document.hoursRule().settings().dailyCap()).isEqualTo(Optional.empty());
    failsNaming(
        "settings.dailyCap",
        changed(HOURS, "settings.dailyCap", (holder, last) -> holder.put(last, null)));
  }

  @ParameterizedTest(name = "R4 document \"{0}\"")
  @ValueSource(
      strings = {
        "",
        "just words",
        "[1, 2]",
        "id: a\nid: b",
        "id: [",
        "id: !!java.net.URL [\"http://127.0.0.1/\"]",
        "\tid: x",
      })
  void whatIsNoDocumentFails(String yaml) {
    assertThatThrownBy(() -> RuleDocument.parse(yaml)).isInstanceOf(UnreadableRule.class);
  }

  @Test
  void readingTwiceGivesTheSameRule() {
    assertThat(StarterRules.zhengzhou()).isEqualTo(StarterRules.zhengzhou());
  }

  private static void failsNaming(String key, RuleDocument document) {
    List<Consumer<RuleDocument>> readers =
        List.of(RuleDocument::id, RuleDocument::version, RuleDocument::jurisdiction);
    assertThatThrownBy(
            () -> {
              readers.forEach(reader -> reader.accept(document));
              document.from();
              if (document.id().equals(HOURS)) {
                document.hoursRule();
              } else {
                document.onlinePolicy();
              }
            })
        .isExactlyInstanceOf(UnreadableRule.class)
        .hasMessageStartingWith("rule." + key + " ");
  }

  private interface Change {
    void at(Map<String, Object> holder, String key);
  }

  private static RuleDocument changed(String name, String key, Change change) {
    Map<String, Object> root =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(StarterRules.yaml(name));
    List<String> path = new ArrayList<>(Arrays.asList(key.split("\\.", -1)));
    String last = path.remove(path.size() - 1);
    Map<String, Object> holder = root;
    for (String part : path) {
      holder = below(holder, part);
    }
    change.at(holder, last);
    return RuleDocument.parse(new Yaml().dump(root));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> below(Map<String, Object> holder, String part) {
    return (Map<String, Object>) holder.get(part);
  }

  private static Object wrong(Map<String, Object> holder, String key) {
    return holder.get(key) instanceof String ? 7 : "seven";
  }
}

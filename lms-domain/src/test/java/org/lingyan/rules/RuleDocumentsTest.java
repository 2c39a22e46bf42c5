package org.lingyan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R4: what was written is read again as it was; what cannot be read is named by its row too. */
class RuleDocumentsTest {
  @Test
  void idAndNumberStandAtTheBeginningOfALine() {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("id", "rule-x");
    content.put("version", 3);
    content.put("from", "2026-01-01");
    assertThat(RuleDocuments.yaml(content))
        .isEqualTo("id: rule-x\nversion: 3\nfrom: '2026-01-01'\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b # c",
        "yes",
        "2/3",
        "- x",
        "第七条：“每年”不少于 60 学时；见 [附件]、{表一}",
        "!!java.net.URL",
        "&a *b",
        "'\"",
      })
  void noTextBecomesAnythingElse(String text) {
    String yaml = RuleDocuments.yaml(Map.of("jurisdiction", text));

    assertThat(RuleDocuments.jurisdiction(yaml)).isEqualTo(text);
  }

  @Test
  void aKeyThatIsNothingIsUnknown() {
    String yaml = StarterRules.yaml(RulePacks.ZHENGZHOU_ANNUAL) + "? \n: x\n";

    assertThatThrownBy(() -> RuleDocuments.hoursRule(yaml))
        .asInstanceOf(type(UnreadableRule.class))
        .extracting(UnreadableRule::problem)
        .isEqualTo(UnreadableRule.Problem.UNKNOWN);
  }

  @ParameterizedTest(name = "{0} characters: {1}")
  @CsvSource({"60, true", "61, false"})
  void aJurisdictionHasAnEnd(int length, boolean right) {
    String yaml = RuleDocuments.yaml(Map.of("jurisdiction", "市".repeat(length)));

    if (right) {
      assertThat(RuleDocuments.jurisdiction(yaml)).hasSize(length);
    } else {
      assertThatThrownBy(() -> RuleDocuments.jurisdiction(yaml))
          .hasMessage("rule.jurisdiction is too long");
    }
  }

  @Test
  void aDocumentHasAnEnd() {
    assertThatThrownBy(() -> RuleDocuments.jurisdiction("jurisdiction: " + "x".repeat(60_000)))
        .hasMessage("rule is too long");
  }

  @Test
  void aRowOfAListIsNamedByItsNumber() {
    assertThatThrownBy(
            () ->
                StarterRules.changed(
                    RulePacks.PROVINCIAL_90, "category: ELECTIVE", "category: COMMON"))
        .hasMessageStartingWith("rule.categories.terms[2].category ");
  }
}

package org.lingyan.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.files.FileLook;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileRefusal;

class TextsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Texts ZH = new Texts(Locale.SIMPLIFIED_CHINESE, TODAY);
  private static final Texts EN = new Texts(Locale.ENGLISH, TODAY);

  @Test
  void aCategoryOfARulePackIsCalledByItsCode() {
    assertThat(ZH.category("PROFESSIONAL")).isEqualTo("专业科目");
    assertThat(ZH.category("SUPERVISED_PRACTICE")).isEqualTo("SUPERVISED_PRACTICE");
    assertThat(EN.category("SUPERVISED_PRACTICE")).isEqualTo("SUPERVISED_PRACTICE");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "0, no role now",
    "1, one role now",
    "2, 2 roles now",
  })
  void aCountOfRolesIsReadAsASentence(int roles, String words) {
    assertThat(EN.of("accounts.grants", roles)).isEqualTo(words);
    assertThat(EN.of("tree.effect.rights-stay", roles)).doesNotContain("0 roles", "1 roles");
    assertThat(ZH.of("tree.effect.rights-stay", roles)).doesNotContain(" 0 项");
  }

  @Test
  void englishTextsUseTheApostropheThatTheirFontHas() {
    for (String bundle : Texts.BUNDLES) {
      ResourceBundle texts = ResourceBundle.getBundle("org.lingyan.text." + bundle, Locale.ENGLISH);
      assertThat(texts.keySet())
          .as(bundle)
          .filteredOn(key -> texts.getString(key).contains("\u2019"))
          .isEmpty();
    }
  }

  /** Of two texts under one key the first bundle's would be shown wherever the other is meant. */
  @Test
  void everyKeyStandsInOneBundle() {
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      Map<String, List<String>> bundles =
          Texts.BUNDLES.stream()
              .flatMap(
                  name ->
                      ResourceBundle.getBundle("org.lingyan.text." + name, locale).keySet().stream()
                          .map(key -> Map.entry(key, name)))
              .collect(
                  Collectors.groupingBy(
                      Map.Entry::getKey,
                      Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
      bundles.values().removeIf(names -> names.size() == 1);
      assertThat(bundles).as(locale.toString()).isEmpty();
    }
  }

  @Test
  void fileTypesAreListedAsTheReaderWrites() {
    FileRefusal refusal =
        new FileRefusal.WrongType("x.zip", FileLook.ARCHIVE, FilePurpose.EVIDENCE);
    assertThat(EN.of(refusal)).contains(", ").doesNotContain("、");
    assertThat(ZH.of(refusal)).contains("、");
  }

  @Test
  void anyOtherTextHasToBeThere() {
    assertThatThrownBy(() -> ZH.of("no.such.key")).isInstanceOf(MissingResourceException.class);
  }
}

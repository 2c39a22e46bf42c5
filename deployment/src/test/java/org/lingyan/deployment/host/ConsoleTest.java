package org.lingyan.deployment.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private static final String BUNDLE = "org.lingyan.deployment.console";

  @Test
  void bothLanguagesHaveEveryLineWithTheSamePlaces() {
    ResourceBundle english = bundle(Locale.ENGLISH);
    ResourceBundle chinese = bundle(Locale.SIMPLIFIED_CHINESE);

    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      assertThat(places(chinese.getString(key))).as(key).isEqualTo(places(english.getString(key)));
      assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
    }
  }

  @Test
  void anApostropheDoesNotSwallowAPlace() {
    ResourceBundle english = bundle(Locale.ENGLISH);
    for (String key : english.keySet()) {
      String text = console(Map.of()).text(key, "a0", "a1", "a2", "a3", "a4");
      for (String place : places(english.getString(key))) {
        assertThat(text).as(key).contains("a" + place);
      }
    }
  }

  @Test
  void theEnvironmentChoosesTheLanguage() {
    assertThat(console(Map.of()).locale()).isEqualTo(Locale.ENGLISH);
    assertThat(console(Map.of("LANG", "zh_CN.UTF-8")).locale())
        .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(console(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C")).locale())
        .isEqualTo(Locale.ENGLISH);
    assertThat(console(Map.of("LMS_LANGUAGE", "zh", "LC_ALL", "C.UTF-8")).locale())
        .isEqualTo(Locale.SIMPLIFIED_CHINESE);
  }

  private static Console console(Map<String, String> environment) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new Console(nowhere, nowhere, Console.localeOf(environment));
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    java.util.regex.Pattern.compile("\\{(\\d)\\}")
        .matcher(text)
        .results()
        .forEach(found -> places.add(found.group(1)));
    return places;
  }
}

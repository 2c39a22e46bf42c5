package org.lingyan.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** N1: a name that is read character by character is read as the rules read it as a whole. */
class NameReadingTest {
  private static final int FIRST_HAN = 0x4E00;
  private static final int LAST_HAN = 0x9FA5;
  private static final Pattern FOLLOWED_BY = Pattern.compile("\\{(\\S+)\\}' '\\?(\\S+) >");

  @ParameterizedTest(name = "{0} characters")
  @ValueSource(ints = {1, 2, 3, 4})
  void namesAreReadAsTheRulesReadThem(int length) {
    Random random = new Random(length);
    for (int i = 0; i < 3_000; i++) {
      String name =
          random
              .ints(length, FIRST_HAN, LAST_HAN + 1)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      if (NameReading.isReadByCharacters(name)) {
        assertThat(NameReading.of(name))
            .as(name)
            .containsAll(
                Stream.of(NameReading.wholeName(name), NameReading.wholeText(name))
                    .filter(reading -> !reading.isEmpty())
                    .toList());
      }
    }
  }

  /** A new version of the rules may know more of them. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Han-Latin", "Han-Latin/Names"})
  void whatIsReadByWhatFollowsIsReadAsAWhole(String rules) {
    List<String> together =
        FOLLOWED_BY
            .matcher(Transliterator.getInstance(rules).toRules(false))
            .results()
            .map((MatchResult pair) -> pair.group(1) + pair.group(2))
            .toList();

    assertThat(together).isNotEmpty();
    assertThat(together).noneMatch(NameReading::isReadByCharacters);
  }

  /** Surnames whose reading depends on where they stand, in front of and behind one another. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"单解仇曾区查翟盖尉万长令朴缪欧", "华任沈召折舍燕乐员繁种重卜秘牟粘过纪"})
  void whereACharacterStandsIsMinded(String characters) {
    List<String> all = characters.codePoints().mapToObj(Character::toString).toList();
    IntStream.range(0, all.size())
        .boxed()
        .flatMap(one -> all.stream().map(other -> all.get(one) + other))
        .filter(NameReading::isReadByCharacters)
        .forEach(
            name ->
                assertThat(NameReading.of(name).get(0))
                    .as(name)
                    .isEqualTo(NameReading.wholeName(name)));
  }
}

package org.lingyan.people.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** N1: the ways to read a name, each as its syllables without tones, ü written v. */
final class NameReading {
  private static final Transliterator AS_NAME = Transliterator.getInstance("Han-Latin/Names");
  private static final Transliterator AS_TEXT = Transliterator.getInstance("Han-Latin");

  /** Readings that neither of the two knows, of surnames. */
  private static final Map<Integer, String> SURNAMES =
      Map.ofEntries(
          Map.entry((int) '朴', "piao"),
          Map.entry((int) '缪', "miao"),
          Map.entry((int) '乜', "nie"),
          Map.entry((int) '谌', "shen"),
          Map.entry((int) '都', "du"),
          Map.entry((int) '隗', "kui"),
          Map.entry((int) '那', "na"),
          Map.entry((int) '覃', "qin"),
          Map.entry((int) '逄', "pang"));

  /** And of characters of given names that are read in two ways. */
  private static final Map<Integer, String> GIVEN =
      Map.ofEntries(
          Map.entry((int) '晟', "sheng"),
          Map.entry((int) '乐', "yue"),
          Map.entry((int) '行', "hang"),
          Map.entry((int) '重', "chong"),
          Map.entry((int) '长', "chang"),
          Map.entry((int) '朝', "zhao"),
          Map.entry((int) '茜', "xi"),
          Map.entry((int) '莘', "xin"),
          Map.entry((int) '祭', "zhai"));

  /** Read by what follows them; all others are read by themselves. */
  private static final Pattern TOGETHER = Pattern.compile("令狐|万俟|澹台|长孙|藏文|重庆|秘鲁");

  private static final Map<Integer, Readings> KNOWN = new ConcurrentHashMap<>();

  /**
   * How one character is read. To look for it among some thousand rules costs a hundred times what
   * it costs to remember it, and a list of names holds the same ones over and over.
   *
   * @param first at the beginning of a name
   * @param later behind that
   * @param text in a text; each empty when nobody can read it
   */
  private record Readings(List<String> first, List<String> later, List<String> text) {
    static Readings of(int character) {
      String alone = Character.toString(character);
      List<String> behind = syllables(AS_NAME.transliterate("王" + alone));
      return new Readings(
          syllables(AS_NAME.transliterate(alone)),
          behind.subList(1, behind.size()),
          syllables(AS_TEXT.transliterate(alone)));
    }
  }

  private NameReading() {}

  /** All readings, the likeliest first; none for a name that nobody can read. */
  static List<List<String>> of(String name) {
    Set<List<String>> readings = new LinkedHashSet<>();
    int[] characters = name.codePoints().toArray();
    List<String> asName;
    if (isReadByCharacters(name)) {
      asName = byCharacters(characters, Readings::first, Readings::later);
      readings.add(asName);
      readings.add(byCharacters(characters, Readings::text, Readings::text));
    } else {
      asName = wholeName(name);
      readings.add(asName);
      readings.add(wholeText(name));
    }
    // The others are put into the place of their own character, where each has one syllable.
    if (asName.size() == characters.length) {
      for (int i = 0; i < characters.length; i++) {
        String other = (i == 0 ? SURNAMES : GIVEN).get(characters[i]);
        if (other != null) {
          List<String> changed = new ArrayList<>(asName);
          changed.set(i, other);
          readings.add(List.copyOf(changed));
        }
      }
    }
    readings.remove(List.of());
    return List.copyOf(readings);
  }

  /** Whether nothing but Han characters is in it, each of which is read by itself. */
  static boolean isReadByCharacters(String name) {
    return name.codePoints()
            .allMatch(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.HAN)
        && !TOGETHER.matcher(name).find();
  }

  private static List<String> byCharacters(
      int[] characters,
      Function<Readings, List<String>> first,
      Function<Readings, List<String>> later) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < characters.length; i++) {
      Readings readings = KNOWN.computeIfAbsent(characters[i], Readings::of);
      all.addAll((i == 0 ? first : later).apply(readings));
    }
    return List.copyOf(all);
  }

  /** As the rules for names read it. */
  static List<String> wholeName(String name) {
    return syllables(AS_NAME.transliterate(name));
  }

  /** As the rules for texts read it. */
  static List<String> wholeText(String name) {
    return syllables(AS_TEXT.transliterate(name));
  }

  private static List<String> syllables(String latin) {
    String plain =
        Normalizer.normalize(latin.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replace("u\u0308", "v")
            .replaceAll("\\p{M}", "");
    // N3: whatever is not a letter of the alphabet by now could not be read.
    return List.of(plain.replaceAll("[^a-z]+", " ").strip().split(" ")).stream()
        .filter(syllable -> !syllable.isEmpty())
        .toList();
  }
}

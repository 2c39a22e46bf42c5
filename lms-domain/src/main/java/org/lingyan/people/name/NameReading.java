package org.lingyan.people.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

  private NameReading() {}

  /** All readings, the likeliest first; none for a name that nobody can read. */
  static List<List<String>> of(String name) {
    Set<List<String>> readings = new LinkedHashSet<>();
    List<String> asName = syllables(AS_NAME.transliterate(name));
    readings.add(asName);
    readings.add(syllables(AS_TEXT.transliterate(name)));
    int[] characters = name.codePoints().toArray();
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

package org.lingyan.people.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * N2: the words under which a name is filed, and what a search looks for among them: a name is
 * found when one of its words begins with what was typed ({@link #isWhole} apart).
 */
public final class NameWords {
  /** Changes whenever a name or a record gets other words: the index is then made anew. */
  static final int VERSION = 3;

  private static final int LONGEST = 100;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern UNFILED = Pattern.compile("[^\\p{L}\\p{N}\\p{Co}]+");

  /** What stands in place of a name that was erased or forgotten; nobody is found by it. */
  public static final String ERASED = "〔已删除〕";

  private NameWords() {}

  /** The words of a name, in order; none of one that was erased. */
  public static Set<String> of(String name) {
    if (name.equals(ERASED)) {
      return Set.of();
    }
    Set<String> words = new TreeSet<>();
    String text = typed(name);
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      add(words, new String(characters, i, characters.length - i));
    }
    for (List<String> reading : NameReading.of(name)) {
      addReading(words, reading);
    }
    return words;
  }

  private static void addReading(Set<String> words, List<String> syllables) {
    int last = syllables.size() - 1;
    StringBuilder tail = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    for (int i = last; i >= 0; i--) {
      tail.insert(0, syllables.get(i));
      initials.insert(0, syllables.get(i).charAt(0));
      // The last syllable alone is a given name only behind a single other one.
      if (i < last || last <= 1) {
        addSpelled(words, tail.toString());
      }
      if (i == 0 || i < last) {
        add(words, initials.toString());
      }
    }
    if (last >= 0) {
      add(words, syllables.get(0).substring(0, 1));
    }
    if (last > 0) {
      addSpelled(words, syllables.get(0) + initials.substring(1));
    }
  }

  private static void addSpelled(Set<String> words, String spelled) {
    add(words, spelled);
    if (spelled.indexOf('v') >= 0) {
      add(words, spelled.replace("v", "yu"));
    }
  }

  private static void add(Set<String> words, String word) {
    words.add(cut(word));
  }

  /**
   * What was typed, as words are spelled; empty when nothing of it can stand in a name.
   *
   * @param typed a part of a name, pinyin, initials, with or without blanks
   */
  public static String typed(String typed) {
    String text =
        Normalizer.normalize(typed.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replace("u\u0308", "v");
    String plain = MARKS.matcher(text).replaceAll("");
    return cut(UNFILED.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll(""));
  }

  /**
   * Whether a word finds only names that are filed under exactly it: a single letter is the initial
   * of a surname, as the beginning of anything it would find half of everybody.
   */
  public static boolean isWhole(String word) {
    return word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
  }

  /** Whether a name is found by what was typed. */
  public static boolean finds(String name, String typed) {
    String word = typed(typed);
    if (word.isEmpty() || name.equals(ERASED)) {
      return false;
    }
    boolean whole = isWhole(word);
    // Most are found by what is written, and nothing has to be read for it.
    return (!whole && typed(name).contains(word))
        || of(name).stream().anyMatch(one -> whole ? one.equals(word) : one.startsWith(word));
  }

  /**
   * N1: how a name is most likely read, its syllables in one word without tones, ü written v.
   *
   * @return letters {@code a-z}; empty when nobody can read it
   */
  public static String spelled(String name) {
    return NameReading.of(name).stream()
        .findFirst()
        .map(syllables -> String.join("", syllables))
        .orElse("");
  }

  private static String cut(String word) {
    return word.codePointCount(0, word.length()) <= LONGEST
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST));
  }
}

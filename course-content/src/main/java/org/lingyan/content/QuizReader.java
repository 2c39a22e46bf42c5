package org.lingyan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the questions of a quiz file. */
final class QuizReader {

  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");

  private final Set<String> lessonIds;
  private final Findings findings;
  private final Ids ids;

  QuizReader(Set<String> lessonIds, Findings findings) {
    this.lessonIds = lessonIds;
    this.findings = findings;
    this.ids = new Ids(findings);
  }

  List<Question> read(YamlMap file) {
    file.allowing("questions");
    List<Question> questions = new ArrayList<>();
    for (YamlMap map : file.maps("questions")) {
      if (questions.size() == Limits.QUESTIONS) {
        findings.add(
            FindingCode.QUESTIONS_TOO_MANY, map.place(), Integer.toString(Limits.QUESTIONS));
        break;
      }
      questions.add(question(map));
    }
    return questions;
  }

  private Question question(YamlMap map) {
    map.allowing("id", "kind", "lesson", "text", "options", "key", "explanation");
    String id = ids.take(map);
    Optional<Question.Kind> kind = kind(map);
    Optional<String> lesson = map.optionalText("lesson", Limits.NAME);
    lesson
        .filter(named -> !named.isEmpty() && !lessonIds.contains(named))
        .ifPresent(
            named -> findings.add(FindingCode.QUESTION_LESSON, map.placeOf("lesson"), named));
    String text = map.text("text", Limits.TEXT);
    SortedMap<String, String> options = options(map);
    SortedSet<String> key = key(map, options);
    kind.ifPresent(known -> checkCount(map, known, key));
    String explanation = map.text("explanation", Limits.TEXT);
    return new Question(
        id, kind.orElse(Question.Kind.SINGLE), lesson, text, options, key, explanation);
  }

  private Optional<Question.Kind> kind(YamlMap map) {
    String name = map.text("kind", Limits.NAME);
    for (Question.Kind kind : Question.Kind.values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    if (!name.isEmpty()) {
      findings.add(FindingCode.QUESTION_KIND, map.placeOf("kind"), name);
    }
    return Optional.empty();
  }

  private SortedMap<String, String> options(YamlMap map) {
    SortedMap<String, String> options = new TreeMap<>();
    Optional<YamlMap> given = map.map("options");
    if (given.isEmpty()) {
      return options;
    }
    YamlMap texts = given.get().allowing(LETTERS.toArray(String[]::new));
    for (String letter : LETTERS) {
      if (texts.has(letter)) {
        options.put(letter, texts.text(letter, Limits.TEXT));
      }
    }
    boolean gapless = List.copyOf(options.keySet()).equals(LETTERS.subList(0, options.size()));
    if (options.size() < 2 || !gapless) {
      findings.add(
          FindingCode.QUESTION_OPTIONS, map.placeOf("options"), String.join(" ", options.keySet()));
    }
    return options;
  }

  private SortedSet<String> key(YamlMap map, SortedMap<String, String> options) {
    SortedSet<String> key = new TreeSet<>();
    for (YamlMap.Text letter : map.texts("key", Limits.NAME)) {
      if (!key.add(letter.value())) {
        findings.add(FindingCode.QUESTION_KEY_REPEATED, letter.place(), letter.value());
      } else if (!letter.value().isEmpty() && !options.containsKey(letter.value())) {
        findings.add(FindingCode.QUESTION_KEY_UNKNOWN, letter.place(), letter.value());
      }
    }
    return key;
  }

  private void checkCount(YamlMap map, Question.Kind kind, SortedSet<String> key) {
    // An empty or missing key has its finding already.
    if (key.isEmpty()) {
      return;
    }
    String count = Integer.toString(key.size());
    if (kind == Question.Kind.SINGLE && key.size() != 1) {
      findings.add(FindingCode.QUESTION_SINGLE, map.placeOf("key"), count);
    } else if (kind == Question.Kind.MULTIPLE && key.size() < 2) {
      findings.add(FindingCode.QUESTION_MULTIPLE, map.placeOf("key"), count);
    }
  }
}

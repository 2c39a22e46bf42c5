package org.lingyan.deployment.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.lingyan.deployment.host.Trouble;

/**
 * What is to be measured and how long.
 *
 * @param rounds how often each kind of request is measured, in turn with the others
 * @param warmUp rounds before the first that counts
 * @param loadMinutes how long all kinds are asked at once; 0 for not at all
 * @param starts whether the product's start is measured too; never with an invented tree
 * @param people how many an invented tree is to have; 0 for the sample city
 * @param markdown where the tables go besides the console
 */
public record BenchPlan(
    int rounds, int warmUp, int loadMinutes, boolean starts, int people, Optional<Path> markdown) {
  private static final int ROUNDS = 7;
  private static final int WARM_UP = 6;
  private static final int LOAD_MINUTES = 2;
  private static final int FEWEST = 1_000;
  private static final int MOST = 1_000_000;

  /**
   * Reads the command's own words.
   *
   * @throws Trouble when one is unknown or has no proper value, or the file cannot take tables
   */
  public static BenchPlan parse(List<String> words) {
    int rounds = ROUNDS;
    int warmUp = WARM_UP;
    int load = LOAD_MINUTES;
    boolean starts = true;
    int people = 0;
    Optional<Path> markdown = Optional.empty();
    Deque<String> left = new ArrayDeque<>(words);
    while (!left.isEmpty()) {
      String word = left.removeFirst();
      switch (word) {
        case "--rounds" -> rounds = number(word, left, 1, 1_000);
        case "--warm-up" -> warmUp = number(word, left, 0, 1_000);
        case "--load" -> load = number(word, left, 0, 24 * 60);
        case "--no-starts" -> starts = false;
        case "--people" -> people = number(word, left, FEWEST, MOST);
        case "--markdown" -> markdown = Optional.of(Path.of(value(word, left)));
        default -> throw new Trouble("option.unknown", word, "bench");
      }
    }
    markdown.ifPresent(FigurePage::check);
    return new BenchPlan(rounds, warmUp, load, starts && people == 0, people, markdown);
  }

  private static String value(String name, Deque<String> left) {
    if (left.isEmpty() || left.getFirst().isBlank()) {
      throw new Trouble("option.value", name);
    }
    return left.removeFirst();
  }

  private static int number(String name, Deque<String> left, int least, int most) {
    String text = value(name, left);
    int number = text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw new Trouble(
          "bench.number", name, text, Integer.toString(least), Integer.toString(most));
    }
    return number;
  }
}

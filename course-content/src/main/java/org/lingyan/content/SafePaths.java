package org.lingyan.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/**
 * The paths that a course may use: relative, with slashes, of names that every file system and
 * every address can carry. A name does not begin with a dot, so {@code ..} cannot occur.
 */
final class SafePaths {

  private static final int LONGEST = 200;
  private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9._-]*";
  private static final Pattern PATH = Pattern.compile(NAME + "(?:/" + NAME + "){0,7}");
  private static final String FIGURES = "figures/";

  private SafePaths() {}

  /** Whether a path of the YAML may be opened. */
  static boolean isSafe(String path) {
    return path.length() <= LONGEST && PATH.matcher(path).matches();
  }

  /**
   * Finds the figure that an image in a lesson means.
   *
   * @param lessonFile the lesson's path in the course, such as {@code lessons/one.md}
   * @param destination as written in the lesson, such as {@code ../figures/x.svg}
   * @return the name in the figures folder ({@code x.svg}), or nothing if it means anything else
   */
  static Optional<String> figure(String lessonFile, String destination) {
    if (destination.length() > LONGEST || destination.startsWith("/")) {
      return Optional.empty();
    }
    Deque<String> folders = new ArrayDeque<>();
    StringTokenizer own = new StringTokenizer(lessonFile, "/");
    while (own.hasMoreTokens()) {
      folders.addLast(own.nextToken());
    }
    folders.removeLast();
    StringTokenizer steps = new StringTokenizer(destination, "/");
    while (steps.hasMoreTokens()) {
      String step = steps.nextToken();
      if (!step.equals("..")) {
        folders.addLast(step);
      } else if (folders.pollLast() == null) {
        return Optional.empty();
      }
    }
    String path = String.join("/", folders);
    boolean figure = isSafe(path) && path.startsWith(FIGURES);
    String name = figure ? path.substring(FIGURES.length()) : "";
    return figure && name.indexOf('/') < 0 ? Optional.of(name) : Optional.empty();
  }

  /** Returns the path in the course of a figure's name. */
  static String ofFigure(String name) {
    return FIGURES + name;
  }
}

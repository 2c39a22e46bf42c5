package org.lingyan.deployment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lingyan.deployment.host.Trouble;

/** A Markdown page with a place for figures: what stands around the place is people's and stays. */
final class FigurePage {
  static final String BEGIN = "<!-- figures: written by ./lms bench -->";
  static final String END = "<!-- end of figures -->";

  private FigurePage() {}

  /**
   * Looks before the long work whether the page can take figures.
   *
   * @throws Trouble when it is there but has no place for them, or its folder is not there
   */
  static void check(Path page) {
    Path folder = page.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new Trouble("folder.unwritable", page.toString(), folder + " ?");
    }
    if (Files.exists(page)) {
      with(read(page), "", page);
    }
  }

  /** Puts figures in the page's place for them; makes the page when it is not there. */
  static void write(Path page, String figures) {
    String before = Files.exists(page) ? read(page) : BEGIN + "\n" + END + "\n";
    try {
      Files.writeString(page, with(before, figures, page));
    } catch (IOException unwritable) {
      throw new Trouble("folder.unwritable", page.toString(), unwritable.toString())
          .because(unwritable);
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException unreadable) {
      throw new Trouble("folder.unwritable", page.toString(), unreadable.toString())
          .because(unreadable);
    }
  }

  static String with(String text, String figures, Path page) {
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new Trouble("bench.markdown", page.toString(), BEGIN, END);
    }
    return text.substring(0, begin + BEGIN.length())
        + "\n\n"
        + figures.strip()
        + "\n\n"
        + text.substring(end);
  }
}

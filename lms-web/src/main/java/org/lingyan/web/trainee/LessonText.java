package org.lingyan.web.trainee;

import java.util.List;

/**
 * A lesson as the player shows it.
 *
 * @param html its page, figures addressed from the root
 * @param sources what it cites, in order
 */
record LessonText(String html, List<SourceRow> sources) {
  LessonText {
    sources = List.copyOf(sources);
  }
}

package org.lingyan.web.duplicate;

import java.util.ArrayList;
import java.util.List;
import org.lingyan.people.duplicate.RecordGlance;
import org.lingyan.web.text.Texts;

/** What tells a record from another, in words: birth, document masked, since when, account. */
final class GlanceWords {
  private GlanceWords() {}

  static List<String> of(RecordGlance glance, Texts texts) {
    List<String> words = new ArrayList<>();
    words.add(
        glance
            .bornOn()
            .map(day -> texts.of("duplicates.born", day.toString()))
            .orElseGet(() -> texts.of("duplicates.not-born")));
    words.add(
        glance
            .document()
            .map(one -> texts.of(one.kind()) + " " + one.masked())
            .orElseGet(() -> texts.of("duplicates.no-document")));
    glance.since().ifPresent(day -> words.add(texts.of("duplicates.since", day.toString())));
    words.add(texts.of(glance.account() ? "duplicates.account" : "duplicates.no-account"));
    return words;
  }
}

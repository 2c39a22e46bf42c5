package org.lingyan.web.intake;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.lingyan.people.intake.Difference;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeNote;
import org.lingyan.people.intake.IntakeSummary;
import org.lingyan.people.intake.Trouble;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/**
 * What was found in an import, in words.
 *
 * @param texts in the reader's language
 */
public record IntakeWords(Texts texts) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final String REASON = "reason.";

  /** What a column is called: as the file does, or as the template would. */
  public String column(Headings headings, IntakeField field) {
    String heading = headings.text(field);
    return heading.isEmpty() ? texts.of(field) : heading;
  }

  /** What is wrong, with the column that it is about before it. */
  public String trouble(Headings headings, Trouble trouble) {
    String words = reason(new IntakeNote(trouble.code(), trouble.values()));
    return trouble
        .field()
        .map(field -> texts.of("intake.trouble", column(headings, field), words))
        .orElse(words);
  }

  /** What changes. */
  public String difference(Headings headings, Difference difference) {
    return texts.of(
        "intake.difference",
        column(headings, difference.field()),
        difference.before().isEmpty() ? texts.of("intake.nothing") : value(difference.before()),
        difference.after().isEmpty() ? texts.of("intake.nothing") : value(difference.after()));
  }

  /** The words of a kept reason; one about a row begins with it and its column. */
  public String reason(IntakeNote kept) {
    IntakeSummary.Kept about = IntakeSummary.Kept.of(kept);
    return about.words().equals(kept)
        ? texts.of(REASON + kept.code(), values(kept))
        : texts.of("intake.in-row", Integer.toString(about.row().orElseThrow()), words(about));
  }

  /** The words of a reason without the row that it is about. */
  public String words(IntakeSummary.Kept kept) {
    String words = texts.of(REASON + kept.words().code(), values(kept.words()));
    return kept.field()
        .map(field -> texts.of("intake.trouble", texts.of(field), words))
        .orElse(words);
  }

  /** The words of a note. */
  public String note(IntakeNote note) {
    return texts.of(note.code(), values(note));
  }

  private Object[] values(IntakeNote kept) {
    return kept.values().stream().map(this::value).toArray();
  }

  private String value(String kept) {
    return kept.startsWith(IntakeNote.WORD)
        ? texts.named(kept.substring(IntakeNote.WORD.length()), kept)
        : texts.listed(IntakeNote.items(kept));
  }

  /** Reasons of a refusal. */
  public List<String> reasons(List<IntakeNote> kept) {
    return kept.stream().map(this::reason).toList();
  }

  /** A moment as people say it. */
  public String moment(Instant at) {
    return texts.of(
        "job.moment", Timekeeper.day(at), TIME.format(LocalTime.ofInstant(at, Timekeeper.ZONE)));
  }
}

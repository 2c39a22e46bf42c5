package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;

/**
 * An hour to record.
 *
 * @param occurredOn local day on which it took place
 * @param minutes whole minutes; 0 for a degree, whose worth stands in the rule
 * @param category code of its category: one that always exists, or that a rule pack names
 * @param title words for people, 1 to 200 characters
 * @param source what it comes from
 */
@Schema(name = "NewEntry", description = "An hour to record.")
public record NewEntry(
    LocalDate occurredOn,
    @About(least = "0", most = "527040") int minutes,
    @About(longest = 40) String category,
    @About(longest = 200) String title,
    NewSource source)
    implements Wish {
  // One entry holds at most the minutes of a year, which a taken-over list may sum up.
  static final int MOST_MINUTES = 366 * 24 * 60;

  static NewEntry read(Body body) {
    Optional<Body> source = body.part("source");
    if (source.isEmpty() && !body.has("source")) {
      body.required("source");
    }
    NewSource from = source.map(NewSource::read).orElse(NewSource.NONE);
    boolean degree = from.kind() == SourceKind.DEGREE;
    NewEntry entry =
        new NewEntry(
            body.day("occurredOn"),
            degree
                ? body.optionalWhole("minutes", 0, 0).orElse(0)
                : body.whole("minutes", 1, MOST_MINUTES),
            body.text("category", 40),
            body.text("title", 200),
            from);
    body.done();
    return entry;
  }

  /** The draft that the ledger takes. */
  public EntryDraft draft() {
    return new EntryDraft(
        occurredOn,
        minutes,
        category,
        new Source(source.kind(), source.id(), source.part()),
        title);
  }

  /**
   * What an hour comes from.
   *
   * @param kind what kind of thing
   * @param id its id there, 1 to 100 characters
   * @param part a part of it that counts by itself, at most 60 characters
   */
  @Schema(name = "NewSource")
  public record NewSource(
      SourceKind kind,
      @About(longest = 100) String id,
      @About(optional = true, longest = 60) String part) {
    private static final NewSource NONE = new NewSource(SourceKind.IMPORT, "", "");

    private static NewSource read(Body body) {
      return new NewSource(
          body.word("kind", SourceKind.class),
          body.text("id", 100),
          body.optionalText("part", 60).orElse(""));
    }
  }
}

package org.lingyan.hours.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.intake.Cells;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.ListedCategory;
import org.lingyan.people.intake.ListedPeople;
import org.lingyan.people.intake.Trouble;
import org.lingyan.people.intake.Vocabulary;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.Phone;

/**
 * A row of a list of earlier hours, read by itself (T1, T2).
 *
 * @param row the row
 * @param who who is meant
 * @param time when and how long; empty when that cannot be read
 * @param category code; empty when it cannot be read
 * @param title what it was
 * @param provider who gave it; empty for nothing
 * @param number what the row is called elsewhere; empty for nothing
 * @param note a few words; empty for none
 * @param troubles everything that is wrong with the row by itself
 */
public record EarnedLine(
    IntakeRow row,
    ListedPeople.Wanted who,
    Optional<EarnedTime> time,
    Optional<String> category,
    String title,
    String provider,
    String number,
    String note,
    List<Trouble> troubles) {
  private static final String REQUIRED = "intake.required";
  private static final String BETWEEN = " · ";
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_PROVIDER = 70;
  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_NOTE = 300;

  /** Freezes the list. */
  public EarnedLine {
    troubles = List.copyOf(troubles);
  }

  /** Reads a row under these headings. */
  public static EarnedLine of(Headings headings, IntakeRow row, LocalDate today) {
    Cells cells = new Cells(headings, row);
    ListedPeople.Wanted who = who(cells);
    Optional<EarnedTime> time = EarnedTime.of(cells, today);
    Optional<String> category =
        required(cells, IntakeField.EARNED_CATEGORY)
            ? cells.word(IntakeField.EARNED_CATEGORY, Vocabulary::hours).map(ListedCategory::name)
            : Optional.empty();
    required(cells, IntakeField.EARNED_TITLE);
    String title = text(cells, IntakeField.EARNED_TITLE, LONGEST_TITLE);
    String provider = text(cells, IntakeField.EARNED_PROVIDER, LONGEST_PROVIDER);
    if (!provider.isEmpty()
        && title.length() + provider.length() + BETWEEN.length() > LONGEST_TITLE) {
      cells.wrong(
          Trouble.in(
              IntakeField.EARNED_TITLE,
              "hours.import.too-many-characters",
              LONGEST_TITLE - LONGEST_PROVIDER - BETWEEN.length()));
    }
    return new EarnedLine(
        row,
        who,
        time,
        category,
        title,
        provider,
        text(cells, IntakeField.EARNED_NUMBER, LONGEST_NUMBER),
        text(cells, IntakeField.EARNED_NOTE, LONGEST_NOTE),
        cells.troubles());
  }

  private static ListedPeople.Wanted who(Cells cells) {
    String name = PersonFacts.spelled(cells.text(IntakeField.EARNER));
    if (name.isEmpty() && !cells.isOdd(IntakeField.EARNER)) {
      cells.wrong(Trouble.in(IntakeField.EARNER, REQUIRED));
    }
    String document = cells.text(IntakeField.EARNER_DOCUMENT);
    List<IdentityDocument> documents =
        document.isEmpty() ? List.of() : IdentityDocument.candidates(document);
    if (!document.isEmpty() && documents.isEmpty() && !cells.isOdd(IntakeField.EARNER_DOCUMENT)) {
      cells.wrong(Trouble.in(IntakeField.EARNER_DOCUMENT, "credential.no-document"));
    }
    String typed = cells.text(IntakeField.EARNER_PHONE);
    Optional<Phone> phone = typed.isEmpty() ? Optional.empty() : Phone.parse(typed);
    if (!typed.isEmpty() && phone.isEmpty() && !cells.isOdd(IntakeField.EARNER_PHONE)) {
      cells.wrong(Trouble.in(IntakeField.EARNER_PHONE, "hours.import.no-phone"));
    }
    String place = PersonFacts.spelled(cells.text(IntakeField.EARNER_PLACE));
    if (document.isEmpty() && typed.isEmpty() && place.isEmpty()) {
      cells.wrong(Trouble.in(IntakeField.EARNER_DOCUMENT, "hours.import.who"));
    }
    return new ListedPeople.Wanted(name, documents, phone, place);
  }

  private static boolean required(Cells cells, IntakeField field) {
    boolean there = !cells.text(field).isEmpty();
    if (!there && !cells.isOdd(field)) {
      cells.wrong(Trouble.in(field, REQUIRED));
    }
    return there;
  }

  private static String text(Cells cells, IntakeField field, int longest) {
    String text = cells.text(field);
    if (text.codePointCount(0, text.length()) > longest) {
      cells.wrong(Trouble.in(field, "hours.import.too-many-characters", longest));
      return "";
    }
    return text;
  }

  /** In which column somebody is sought. */
  IntakeField soughtBy() {
    return !who.documents().isEmpty()
        ? IntakeField.EARNER_DOCUMENT
        : who.phone().isPresent() ? IntakeField.EARNER_PHONE : IntakeField.EARNER;
  }

  /** Whether enough is there to seek anybody. */
  boolean seekable() {
    return !who.documents().isEmpty()
        || who.phone().isPresent()
        || (!who.name().isEmpty() && !who.place().isEmpty());
  }

  /** Whether time and category could be read. */
  public boolean readable() {
    return time.isPresent() && category.isPresent();
  }

  /** What stands in the ledger. */
  String entryTitle() {
    return provider.isEmpty() ? title : title + BETWEEN + provider;
  }

  /** T4; only for a row that could be read. */
  public String key() {
    EarnedTime when = time.orElseThrow();
    return EarnedKey.of(number, when.on(), when.ofYear(), category.orElseThrow(), title, provider);
  }
}

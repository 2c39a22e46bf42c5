package org.lingyan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeNote;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.IntakeState;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.Intakes;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.people.intake.Trouble;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** One row of an import: what the file says, what is wrong with it, and how it is corrected. */
@Named
@RequestScoped
public class ImportRowPage {
  /** What the address says after a row was saved that is still wrong. */
  static final String STILL = "still";

  private static final Map<String, String> DONE =
      Map.of(
          "yes",
          "import.row.saved-next",
          STILL,
          "import.row.still",
          "left",
          "import.row.left-saved",
          "taken",
          "import.row.taken-in");

  private final Intakes intakes;
  private final CurrentCaller current;
  private final PageTexts texts;
  private String id = "";
  private String row = "";
  private String saved = "";
  private IntakeView intake;
  private IntakeRow found;
  private Optional<Integer> next = Optional.empty();

  /** For the container's proxy. */
  protected ImportRowPage() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public ImportRowPage(Intakes intakes, CurrentCaller current, PageTexts texts) {
    this.intakes = intakes;
    this.current = current;
    this.texts = texts;
  }

  static String href(long intake, int number) {
    return "/people/import-row?id=" + Ids.text(intake) + "&row=" + number;
  }

  static int number(String given) {
    if (given == null || !given.matches("\\d{1,7}")) {
      throw new UnknownSubject("row of an address");
    }
    return Integer.parseInt(given);
  }

  /** Reads it. */
  public void load() {
    long account = current.signedIn().accountId();
    intake = intakes.own(account, Ids.parse(id).orElseThrow(() -> new UnknownSubject(id)));
    int number = number(row);
    found = intakes.row(account, intake.id(), number);
    next = intakes.nextError(account, intake.id(), number).filter(one -> one != number);
  }

  /** Id of the import, as the address says it. */
  public String getId() {
    return id;
  }

  /** Takes the id of the import. */
  public void setId(String id) {
    this.id = id;
  }

  /** Number of the row, as the address says it. */
  public String getRow() {
    return row;
  }

  /** Takes the number of the row. */
  public void setRow(String row) {
    this.row = row;
  }

  /** Whether this or the row before was just corrected. */
  public String getSaved() {
    return saved;
  }

  /** Takes what the address says. */
  public void setSaved(String saved) {
    this.saved = saved;
  }

  /** What the file is called. */
  public String getFile() {
    return intake.fileName();
  }

  /** Whether it can be corrected. */
  public boolean isOpen() {
    return intake.state() == IntakeState.JUDGED;
  }

  /** What posting would do. */
  public RowVerdict getVerdict() {
    return found.verdict().orElse(RowVerdict.ERROR);
  }

  /** The fields that the file has columns for, and those which something is to be said about. */
  public List<ImportRowField> getFields() {
    IntakeWords words = new IntakeWords(texts.texts());
    Set<IntakeField> asked = EnumSet.noneOf(IntakeField.class);
    Stream.concat(found.troubles().stream(), found.notes().stream())
        .flatMap(one -> one.field().stream())
        .forEach(asked::add);
    if (asked.contains(IntakeField.DOCUMENT)) {
      // A number is right or wrong for a kind of document.
      asked.add(IntakeField.DOCUMENT_KIND);
    }
    return IntakeField.of(intake.kind()).stream()
        .filter(field -> asked.contains(field) || intake.headings().column(field).isPresent())
        .map(
            field ->
                new ImportRowField(
                    field,
                    words.column(intake.headings(), field),
                    found.cell(intake.headings(), field),
                    told(found.troubles(), field, words),
                    told(found.notes(), field, words),
                    texts.texts()))
        .toList();
  }

  /** What is wrong with the row and with no field of it. */
  public List<String> getProblems() {
    IntakeWords words = new IntakeWords(texts.texts());
    return found.troubles().stream()
        .filter(one -> one.field().isEmpty())
        .map(one -> words.trouble(intake.headings(), one))
        .toList();
  }

  private static List<String> told(List<Trouble> all, IntakeField field, IntakeWords words) {
    return all.stream()
        .filter(one -> one.field().equals(Optional.of(field)))
        .map(one -> words.reason(new IntakeNote(one.code(), one.values())))
        .toList();
  }

  /** Whether it is left out. */
  public boolean isLeftOut() {
    return found.isLeftOut();
  }

  /** Words for what was just done to this row or the one before; empty for nothing. */
  public String getDone() {
    return DONE.containsKey(saved) ? texts.get(DONE.get(saved)) : "";
  }

  /** Whether it is still wrong after it was saved. */
  public boolean isStillWrong() {
    return STILL.equals(saved);
  }

  /** What changes. */
  public List<String> getDifferences() {
    IntakeWords words = new IntakeWords(texts.texts());
    return found.differences().stream()
        .map(one -> words.difference(intake.headings(), one))
        .toList();
  }

  /** Address of all rows. */
  public String getBackHref() {
    return "/people/import-rows?id=" + id;
  }

  /** Address of the next row with errors; empty for none. */
  public String getNextHref() {
    return next.map(number -> href(intake.id(), number)).orElse("");
  }
}

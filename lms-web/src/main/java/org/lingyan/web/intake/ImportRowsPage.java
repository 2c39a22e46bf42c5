package org.lingyan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.IntakeState;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.Intakes;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The rows of an import: how many of which kind, what is wrong, what changes. */
@Named
@RequestScoped
public class ImportRowsPage {
  private static final int SIZE = 50;

  private final Intakes intakes;
  private final CurrentCaller current;
  private final PageTexts texts;
  private final ImportProgress progress;
  private final ImportAccounts accounts;
  private String id = "";
  private String verdict = "";
  private String page = "0";
  private String saved = "";
  private IntakeView intake;
  private List<ImportRow> rows = List.of();
  private List<String> notes = List.of();
  private List<String> refusal = List.of();
  private Optional<Integer> firstError = Optional.empty();
  private long total;

  /** For the container's proxy. */
  protected ImportRowsPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ImportRowsPage(
      Intakes intakes,
      CurrentCaller current,
      PageTexts texts,
      ImportProgress progress,
      ImportAccounts accounts) {
    this.intakes = intakes;
    this.current = current;
    this.texts = texts;
    this.progress = progress;
    this.accounts = accounts;
  }

  /** Reads one page of them. */
  public void load() {
    if (!page.matches("\\d{1,5}")) {
      throw new UnknownSubject("page of rows");
    }
    long account = current.signedIn().accountId();
    long wanted = Ids.parse(id).orElseThrow(() -> new UnknownSubject(id));
    progress.of(intakes.own(account, wanted));
    // Read after its work: work that is over has left its state here.
    intake = intakes.own(account, wanted);
    accounts.of(intake);
    IntakeWords words = new IntakeWords(texts.texts());
    notes = intake.notes().stream().map(words::note).toList();
    refusal = words.reasons(intake.refusal());
    if (intake.state() == IntakeState.JUDGED || intake.times().posted().isPresent()) {
      Page<IntakeRow> found =
          intakes.rows(
              account, intake.id(), chosen(), new Page.Request(Integer.parseInt(page), SIZE));
      total = found.total();
      rows =
          found.items().stream()
              .map(row -> new ImportRow(intake.id(), intake.kind(), row, intake.headings(), words))
              .toList();
    }
    if (intake.state() == IntakeState.JUDGED && intake.counts().wrong() > 0) {
      firstError = intakes.nextError(account, intake.id(), 0);
    }
  }

  private Optional<RowVerdict> chosen() {
    return Arrays.stream(RowVerdict.values()).filter(one -> one.name().equals(verdict)).findFirst();
  }

  /** Its id, as the address says it. */
  public String getId() {
    return id;
  }

  /** Takes its id. */
  public void setId(String id) {
    this.id = id;
  }

  /** Which rows are shown, as the address says it; empty for all. */
  public String getVerdict() {
    return verdict;
  }

  /** Takes which rows are shown. */
  public void setVerdict(String verdict) {
    this.verdict = verdict;
  }

  /** Number of the page, from 0, as the address says it. */
  public String getPage() {
    return page;
  }

  /** Takes the number of the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** Whether a row was just corrected, as the address says. */
  public String getSaved() {
    return saved;
  }

  /** Takes what the address says. */
  public void setSaved(String saved) {
    this.saved = saved;
  }

  /** The import. */
  public IntakeView getIntake() {
    return intake;
  }

  /** What the file is called. */
  public String getFile() {
    return intake.fileName();
  }

  /** Where it stands. */
  public IntakeState getState() {
    return intake.state();
  }

  /** The rows. */
  public List<ImportRow> getRows() {
    return rows;
  }

  /** What should be known about how it was read. */
  public List<String> getNotes() {
    return notes;
  }

  /** Why it could not be read. */
  public List<String> getRefusal() {
    return refusal;
  }

  /** Numbers of rows, as filters. */
  public List<ImportCounter> getCounters() {
    return Arrays.stream(RowVerdict.values())
        .map(
            one -> {
              boolean here = chosen().equals(Optional.of(one));
              return new ImportCounter(
                  one, intake.counts().of(one), here ? href("", 0) : href(one.name(), 0), here);
            })
        .toList();
  }

  /** How many rows it has. */
  public int getCount() {
    return intake.counts().total();
  }

  /** How many rows have something to know. */
  public int getNoted() {
    return intake.counts().noted();
  }

  /** How many rows are wrong. */
  public int getWrong() {
    return intake.counts().wrong();
  }

  /** Whether rows can be corrected. */
  public boolean isOpen() {
    return intake.state() == IntakeState.JUDGED;
  }

  /** Whether it can be posted. */
  public boolean isRight() {
    return isOpen()
        && intake.counts().wrong() == 0
        && intake.counts().added() + intake.counts().changed() > 0;
  }

  /** Whether its rows were forgotten meanwhile. */
  public boolean isForgotten() {
    return total == 0 && intake.counts().total() > 0 && verdict.isEmpty();
  }

  /** Address of the first row with errors; empty for none. */
  public String getFirstErrorHref() {
    return firstError.map(number -> ImportRowPage.href(intake.id(), number)).orElse("");
  }

  /** The filter, for the addresses of its files. */
  public String getQuery() {
    return "id=" + Ids.text(intake.id()) + (verdict.isEmpty() ? "" : "&verdict=" + verdict);
  }

  /** When it was put on record; empty before. */
  public String getPosted() {
    return intake.times().posted().map(new IntakeWords(texts.texts())::moment).orElse("");
  }

  /** When it was taken back; empty before. */
  public String getUndone() {
    return intake.times().undone().map(new IntakeWords(texts.texts())::moment).orElse("");
  }

  /** Address of the page before; empty for none. */
  public String getPreviousHref() {
    int number = Integer.parseInt(page);
    return number == 0 ? "" : href(verdict, number - 1);
  }

  /** Address of the next page; empty for none. */
  public String getNextHref() {
    int number = Integer.parseInt(page);
    return (number + 1L) * SIZE < total ? href(verdict, number + 1) : "";
  }

  private String href(String rowsOf, int number) {
    return "/people/import-rows?id="
        + Ids.text(intake.id())
        + (rowsOf.isEmpty() ? "" : "&verdict=" + rowsOf)
        + (number == 0 ? "" : "&page=" + number);
  }
}

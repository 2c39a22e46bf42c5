package org.lingyan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.Intakes;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Where an import begins: which kind, the template, the file; and what was brought before. */
@Named
@RequestScoped
public class ImportPage {
  private static final int SIZE = 10;

  private final Intakes intakes;
  private final CurrentCaller current;
  private final PageTexts texts;
  private String kind = "";
  private String page = "0";
  private List<ImportLine> lines = List.of();
  private int number;
  private boolean older;

  /** For the container's proxy. */
  protected ImportPage() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public ImportPage(Intakes intakes, CurrentCaller current, PageTexts texts) {
    this.intakes = intakes;
    this.current = current;
    this.texts = texts;
  }

  /** Reads what was brought before. */
  public void load() {
    if (!page.matches("\\d{1,4}")) {
      throw new UnknownSubject("page of imports");
    }
    number = Integer.parseInt(page);
    Page<IntakeView> found =
        intakes.of(current.signedIn().accountId(), new Page.Request(number, SIZE));
    IntakeWords words = new IntakeWords(texts.texts());
    lines = found.items().stream().map(one -> new ImportLine(one, words)).toList();
    older = (number + 1L) * SIZE < found.total();
  }

  /** What it is about, as the address says it. */
  public String getKind() {
    return kind;
  }

  /** Takes what it is about. */
  public void setKind(String kind) {
    this.kind = kind;
  }

  /** Number of the page, from 0, as the address says it. */
  public String getPage() {
    return page;
  }

  /** Takes the number of the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** The kind that is chosen; people when nothing else is. */
  public IntakeKind getChosen() {
    return getKinds().stream()
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .orElse(IntakeKind.PEOPLE);
  }

  /** The kinds that she may bring. */
  public List<IntakeKind> getKinds() {
    return Arrays.stream(IntakeKind.values())
        .filter(one -> current.signedIn().hasAny(one.roles()))
        .toList();
  }

  /** What was brought before, the newest first. */
  public List<ImportLine> getLines() {
    return lines;
  }

  /** Address of newer ones; empty for none. */
  public String getNewerHref() {
    return number == 0 ? "" : href(number - 1);
  }

  /** Address of older ones; empty for none. */
  public String getOlderHref() {
    return older ? href(number + 1) : "";
  }

  private String href(int other) {
    return "/people/import?kind=" + getChosen() + "&page=" + other;
  }
}

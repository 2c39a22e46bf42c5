package org.lingyan.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lingyan.personal.Held;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** All of one kind of data about me, page by page. */
@Named
@RequestScoped
public class DataPartPage {
  private static final int SIZE = 50;
  private static final int LAST = 1_000_000;

  private final CurrentCaller current;
  private final OwnData data;
  private final PageTexts texts;
  private String kind = "";
  private String page = "";
  private String title = "";
  private String fate = "";
  private List<String> columns = List.of();
  private Page<DataRow> rows = new Page<>(List.of(), 0, SIZE, 0);

  /** For the container's proxy. */
  protected DataPartPage() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public DataPartPage(CurrentCaller current, OwnData data, PageTexts texts) {
    this.current = current;
    this.data = data;
    this.texts = texts;
  }

  /** Reads the page that the address names. */
  public void load() {
    long person =
        current
            .signedIn()
            .personId()
            .orElseThrow(() -> new UnknownSubject("person of an account without one"));
    DataWords words = new DataWords(texts.texts(), false);
    Held held = data.kind(kind);
    title = words.title(held);
    fate = words.fate(held);
    columns = held.columns().stream().map(words::column).toList();
    Page<List<Object>> found = data.rows(person, kind, new Page.Request(number() - 1, SIZE));
    rows =
        new Page<>(
            DataRow.of(held, found.items(), words), found.page(), found.size(), found.total());
  }

  private int number() {
    return page.matches("[1-9][0-9]{0,5}") ? Math.min(LAST, Integer.parseInt(page)) : 1;
  }

  private String href(int other) {
    return "/account/data-part?kind=" + kind + "&page=" + other;
  }

  /** Name of the kind. */
  public String getKind() {
    return kind;
  }

  /** Takes the name of the kind. */
  public void setKind(String kind) {
    this.kind = kind;
  }

  /** Number of the page, from 1. */
  public String getPage() {
    return page;
  }

  /** Takes the number of the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** What the kind is called. */
  public String getTitle() {
    return title;
  }

  /** What becomes of it when the person is erased. */
  public String getFate() {
    return fate;
  }

  /** What the columns are called. */
  public List<String> getColumns() {
    return columns;
  }

  /** The rows. */
  public List<DataRow> getRows() {
    return rows.items();
  }

  /** How many there are in all. */
  public long getTotal() {
    return rows.total();
  }

  /** Address of the page before; empty on the first. */
  public String getNewer() {
    return rows.page() == 0 ? "" : href(rows.page());
  }

  /** Address of the page after; empty on the last. */
  public String getOlder() {
    return (rows.page() + 1L) * SIZE < rows.total() ? href(rows.page() + 2) : "";
  }
}

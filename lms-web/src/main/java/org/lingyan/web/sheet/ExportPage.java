package org.lingyan.web.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** S3: says that a list is very long and offers to make the file in the background. */
@Named
@RequestScoped
public class ExportPage {
  private final SheetSources sources;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private SheetWish wish;
  private String title = "";
  private long rows;

  /** For the container's proxy. */
  protected ExportPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ExportPage(
      SheetSources sources,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.sources = sources;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  static String href(SheetWish wish) {
    return "/account/export?file="
        + wish.file()
        + "&filter="
        + URLEncoder.encode(wish.query(), StandardCharsets.UTF_8);
  }

  /** Counts the list. */
  public void load() {
    String file = request.getParameter("file");
    wish =
        SheetWish.of(file == null ? "" : file, request.getParameter("filter"))
            .orElseThrow(() -> new UnknownSubject("list of an address"));
    Instant now = time.now();
    Sheet sheet =
        sources
            .named(wish.list())
            .filter(source -> SheetSources.isFor(source, current.signedIn()))
            .orElseThrow(() -> new UnknownSubject("list:" + wish.list()))
            .open(new SheetAsker(current.signedIn(), now, texts.texts()), wish.parameters()::get);
    title = sheet.head().file();
    rows = sheet.rows();
  }

  /** What the list is called. */
  public String getTitle() {
    return title;
  }

  /** How many rows it has. */
  public long getRows() {
    return rows;
  }

  /** Where the wish is sent to. */
  public String getAction() {
    return wish == null ? "" : wish.href();
  }
}

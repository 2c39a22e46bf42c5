package org.lingyan.web.hr;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.oversight.BoardQuery;
import org.lingyan.oversight.OpenBoard;
import org.lingyan.oversight.OpeningBoard;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.Language;
import org.lingyan.web.text.Texts;

/** The board's list, all pages of it, as a spreadsheet; the same filter, the same scope. */
@WebServlet("/hr/board.xlsx")
public class BoardSheetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PEOPLE_AT_ONCE = 1000;
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final transient OpeningBoard opening;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;
  private final transient Language language;

  /** For the container. */
  public BoardSheetServlet() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public BoardSheetServlet(
      OpeningBoard opening, CurrentCaller current, Timekeeper time, Language language) {
    this.opening = opening;
    this.current = current;
    this.time = time;
    this.language = language;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    EnumSet<Role> hr = EnumSet.of(Role.HR);
    Scope scope = current.signedIn().scope(hr, today);
    try {
      BoardFilter filter =
          BoardFilter.of(
              request::getParameter,
              current.signedIn().topmost(hr).orElseThrow().organisationId(),
              today);
      send(scope, filter, now, response);
    } catch (UnknownSubject outside) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(Scope scope, BoardFilter filter, Instant now, HttpServletResponse response)
      throws IOException {
    Texts texts = new Texts(language.getLocale(), Timekeeper.day(now));
    BoardQuery query = filter.query(PEOPLE_AT_ONCE).at(new Page.Request(0, PEOPLE_AT_ONCE));
    OpenBoard open = opening.open(scope, query, now);
    response.setContentType(TYPE);
    response.setHeader("Content-Disposition", attachment(open, texts));
    try (BoardSheet sheet = new BoardSheet(response.getOutputStream(), texts)) {
      sheet.begin(open, words(filter, texts));
      sheet.add(open);
      for (int page = 1; (long) page * PEOPLE_AT_ONCE < open.people().total(); page++) {
        sheet.add(opening.open(scope, query.at(new Page.Request(page, PEOPLE_AT_ONCE)), now));
      }
    }
  }

  private static String words(BoardFilter filter, Texts texts) {
    return Stream.concat(
            filter.status().stream().map(texts::of),
            Stream.of(filter.name()).filter(name -> !name.isEmpty()))
        .collect(Collectors.joining(" · "));
  }

  /** A name that every browser reads, and the proper one for those that read Chinese. */
  static String attachment(OpenBoard open, Texts texts) {
    String year = Integer.toString(open.board().period().from().getYear());
    String full =
        texts.of(
            "sheet.file",
            open.board().organisation().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"),
            year);
    return "attachment; filename=\"compliance-"
        + year
        + ".xlsx\"; filename*=UTF-8''"
        + URLEncoder.encode(full, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

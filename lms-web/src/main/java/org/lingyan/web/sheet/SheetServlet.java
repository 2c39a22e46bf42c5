package org.lingyan.web.sheet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.Language;
import org.lingyan.web.text.Texts;

/** Every list as a file (S1–S4): sent at once, or asked for as a job when it is very long. */
@WebServlet("/sheets/*")
public class SheetServlet extends HttpServlet {
  /** S3: most rows that are sent at once. */
  public static final int MOST_AT_ONCE = 20_000;

  private static final long serialVersionUID = 1L;

  private final transient SheetSources sources;
  private final transient SheetExport export;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;
  private final transient Language language;
  private final transient ActionLog log;
  private final transient LookingAtOthers looking;

  /** For the container. */
  public SheetServlet() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SheetServlet(
      SheetSources sources,
      SheetExport export,
      CurrentCaller current,
      Timekeeper time,
      Language language,
      ActionLog log,
      LookingAtOthers looking) {
    this.sources = sources;
    this.export = export;
    this.current = current;
    this.time = time;
    this.language = language;
    this.log = log;
    this.looking = looking;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<SheetWish> wish = wish(request, response);
    if (wish.isPresent()) {
      send(wish.get(), response);
    }
  }

  private void send(SheetWish wish, HttpServletResponse response) throws IOException {
    Instant now = time.now();
    SheetAsker asker = asker(now);
    try {
      SheetSource source = sources.named(wish.list()).orElseThrow();
      Sheet sheet = source.open(asker, wish.parameters()::get);
      if (sheet.rows() > MOST_AT_ONCE) {
        response.sendRedirect(ExportPage.href(wish));
        return;
      }
      if (source.showsPeople()) {
        looking.noteExport(
            asker.caller(), source.roles(), wish.list(), wish.filters(), sheet.rows(), now);
      }
      response.setContentType(wish.format().mediaType());
      response.setHeader("Cache-Control", "no-store");
      response.setHeader(
          "Content-Disposition",
          SheetFile.attachment(wish.list(), SheetFile.named(sheet.head(), wish.format())));
      try (SheetWriter writer =
          SheetWriter.of(wish.format(), response.getOutputStream(), sheet.head())) {
        sheet.write(writer);
      }
      log.record(
          new Action(
              now,
              OptionalLong.of(asker.caller().accountId()),
              "list.export",
              "list:" + wish.list(),
              Action.Result.DONE,
              wish.format() + " " + sheet.rows()));
    } catch (UnknownSubject outside) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** S3: asks for the file as a job. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<SheetWish> wish = wish(request, response);
    if (wish.isPresent()) {
      ask(wish.get(), response);
    }
  }

  /** Opens the list first: what can never become a file is told now, not by a job that fails. */
  private void ask(SheetWish wish, HttpServletResponse response) throws IOException {
    Instant now = time.now();
    try {
      sources.named(wish.list()).orElseThrow().open(asker(now), wish.parameters()::get);
      export.ask(current.signedIn().asker(), wish, language.getLocale(), now);
      response.sendRedirect("/account/jobs");
    } catch (UnknownSubject outside) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private SheetAsker asker(Instant now) {
    return new SheetAsker(
        current.signedIn(), now, new Texts(language.getLocale(), Timekeeper.day(now)));
  }

  /** What is wanted; an answer is sent when there is no such list, or not for the caller. */
  private Optional<SheetWish> wish(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    Caller caller = current.signedIn();
    Optional<SheetWish> wish =
        SheetWish.of(path == null ? "" : path.substring(1), request.getQueryString());
    Optional<SheetSource> source = wish.flatMap(one -> sources.named(one.list()));
    if (source.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return Optional.empty();
    }
    if (!SheetSources.isFor(source.get(), caller)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return Optional.empty();
    }
    return wish;
  }
}

package org.lingyan.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.certificate.seal.SealWish;
import org.lingyan.certificate.seal.SettingSeals;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Takes what is to stand where an organisation's papers are sealed, with its picture. */
@WebServlet("/admin/seal-entry")
@MultipartConfig(maxFileSize = 2L << 20, maxRequestSize = 3L << 20, fileSizeThreshold = 1 << 16)
public class SealServlet extends HttpServlet {
  /** Attribute with what is wrong. */
  static final String PROBLEMS = "org.lingyan.seal.problems";

  /** Attribute with the id of a picture that was taken in. */
  static final String FILE = "org.lingyan.seal.file";

  /** Attribute with its name. */
  static final String FILE_NAME = "org.lingyan.seal.file-name";

  private static final long serialVersionUID = 1L;
  private static final String PICTURE = "picture";
  private static final int LONGEST = 200;

  private final transient CurrentCaller current;
  private final transient Organisations organisations;
  private final transient SettingSeals setting;
  private final transient StoringFiles storing;
  private final transient Timekeeper time;
  private final transient PageTexts texts;

  /** For the container. */
  public SealServlet() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SealServlet(
      CurrentCaller current,
      Organisations organisations,
      SettingSeals setting,
      StoringFiles storing,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.organisations = organisations;
    this.setting = setting;
    this.storing = storing;
    this.time = time;
    this.texts = texts;
  }

  /**
   * What is wrong, for the page.
   *
   * @param fields by field
   * @param others with none of the fields
   */
  record Problems(Map<String, String> fields, List<String> others) {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Instant now = time.now();
    try {
      enter(Administrator.scope(current, Timekeeper.day(now)), now, request, response);
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void enter(
      Scope scope, Instant now, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    FormReader form = new FormReader(texts, "seal.");
    Outcome<OptionalLong> picture = picture(scope, now, request);
    if (picture instanceof Outcome.Refused<OptionalLong> refused) {
      refused.reasons().forEach(reason -> form.wrong(PICTURE, texts.texts().of(reason)));
    }
    OptionalLong file =
        picture instanceof Outcome.Recorded<OptionalLong> taken
            ? taken.fact()
            : OptionalLong.empty();
    file.ifPresent(id -> request.setAttribute(FILE, Ids.text(id)));
    long organisation =
        form.organisation("organisation", organisations, scope, typed(request, "organisation"));
    LocalDate from = form.day("from", typed(request, "from"));
    Optional<LocalDate> last = form.maybeDay("last", typed(request, "last"));
    String authority = form.text("authority", typed(request, "authority"), LONGEST);
    last.filter(day -> day.isBefore(from))
        .ifPresent(day -> form.wrong("last", texts.get("reason.seal.ends-before")));
    if (!form.isRight()) {
      back(new Problems(form.problems(), List.of()), request, response);
      return;
    }
    DateRange days =
        new DateRange(from, last.map(day -> day.plusDays(1)).orElse(DateRange.FOREVER));
    Outcome<Long> outcome =
        setting.set(
            scope,
            organisation,
            new SealWish(days, file, authority),
            new Change(scope.day(), "", OptionalLong.of(scope.accountId()), now));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      back(
          new Problems(Map.of(), refused.reasons().stream().map(texts.texts()::of).toList()),
          request,
          response);
    } else {
      response.sendRedirect("/admin/seals?done=set");
    }
  }

  private Outcome<OptionalLong> picture(Scope scope, Instant now, HttpServletRequest request)
      throws IOException, ServletException {
    boolean multipart =
        Objects.toString(request.getContentType(), "").startsWith("multipart/form-data");
    Part part = multipart ? request.getPart(PICTURE) : null;
    if (part == null || part.getSize() == 0) {
      return new Outcome.Recorded<>(Ids.parse(typed(request, "file")));
    }
    try (InputStream bytes = part.getInputStream()) {
      Outcome<StoredFile> stored =
          storing.store(
              bytes,
              new NewFile(
                  Objects.toString(part.getSubmittedFileName(), ""),
                  FilePurpose.SEAL,
                  scope.accountId(),
                  OptionalLong.empty(),
                  Optional.empty()),
              now);
      if (stored instanceof Outcome.Refused<StoredFile> refused) {
        return new Outcome.Refused<>(refused.reasons());
      }
      StoredFile file = ((Outcome.Recorded<StoredFile>) stored).fact();
      request.setAttribute(FILE_NAME, file.name());
      return new Outcome.Recorded<>(OptionalLong.of(file.id()));
    }
  }

  private static String typed(HttpServletRequest request, String name) {
    return Objects.toString(request.getParameter(name), "").strip();
  }

  private static void back(
      Problems problems, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(PROBLEMS, problems);
    request.getRequestDispatcher("/admin/seals.xhtml").forward(request, response);
  }
}

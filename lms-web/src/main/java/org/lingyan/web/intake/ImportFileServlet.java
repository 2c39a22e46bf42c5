package org.lingyan.web.intake;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileRefusal;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.people.account.Caller;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.Intakes;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.Refusals;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Takes the file of a new import and lets it be read. */
@WebServlet("/people/import-file")
@MultipartConfig(fileSizeThreshold = 1 << 16, maxRequestSize = 64 << 20)
public class ImportFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient StoringFiles storing;
  private final transient Intakes intakes;
  private final transient ReadingJob reading;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;
  private final transient PageTexts texts;
  private final transient Refusals refusals;

  /** For the container. */
  public ImportFileServlet() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ImportFileServlet(
      StoringFiles storing,
      Intakes intakes,
      ReadingJob reading,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      Refusals refusals) {
    this.storing = storing;
    this.intakes = intakes;
    this.reading = reading;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.refusals = refusals;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Caller caller = current.signedIn();
    Optional<IntakeKind> kind =
        Arrays.stream(IntakeKind.values())
            .filter(one -> one.name().equals(request.getParameter("kind")))
            .findFirst();
    if (kind.isEmpty() || !caller.hasAny(kind.get().roles())) {
      response.sendError(
          kind.isEmpty() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Instant now = time.now();
    Outcome<StoredFile> stored = stored(request.getPart("file"), caller, now);
    if (stored instanceof Outcome.Recorded<StoredFile> file) {
      long id =
          intakes.bring(
              caller.asker(), kind.get(), file.fact().id(), file.fact().name(), reading, now);
      response.sendRedirect("/people/import-rows?id=" + Ids.text(id));
    } else {
      refusals.set(((Outcome.Refused<StoredFile>) stored).reasons(), texts.texts());
      request.getRequestDispatcher("/people/import.xhtml").forward(request, response);
    }
  }

  private Outcome<StoredFile> stored(Part part, Caller caller, Instant now) throws IOException {
    if (part == null || part.getSubmittedFileName() == null || part.getSize() == 0) {
      return new Outcome.Refused<>(List.of(new FileRefusal.Empty()));
    }
    try (InputStream bytes = part.getInputStream()) {
      return storing.store(
          bytes,
          new NewFile(
              part.getSubmittedFileName(),
              FilePurpose.SHEET,
              caller.accountId(),
              OptionalLong.empty(),
              Optional.empty()),
          now);
    }
  }
}

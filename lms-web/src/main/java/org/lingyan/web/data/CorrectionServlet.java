package org.lingyan.web.data;

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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.people.account.Caller;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.privacy.correction.AskingCorrection;
import org.lingyan.privacy.correction.CorrectionField;
import org.lingyan.privacy.correction.CorrectionWish;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** Takes a request for a correction with its evidence, or one's own request back. */
@WebServlet("/account/correction-request")
@MultipartConfig(maxFileSize = 25L << 20, maxRequestSize = 26L << 20, fileSizeThreshold = 1 << 16)
public class CorrectionServlet extends HttpServlet {
  /** Attribute with what is wrong. */
  static final String PROBLEMS = "org.lingyan.correction.problems";

  /** Attribute with the id of evidence that was taken in. */
  static final String FILE = "org.lingyan.correction.file";

  /** Attribute with its name. */
  static final String FILE_NAME = "org.lingyan.correction.file-name";

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;

  private final transient CurrentCaller current;
  private final transient AskingCorrection asking;
  private final transient StoringFiles storing;
  private final transient Timekeeper time;

  /** For the container. */
  public CorrectionServlet() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CorrectionServlet(
      CurrentCaller current, AskingCorrection asking, StoringFiles storing, Timekeeper time) {
    this.current = current;
    this.asking = asking;
    this.storing = storing;
    this.time = time;
  }

  /** What is wrong, for the page. */
  record Problems(List<Reason> reasons) {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      Caller caller = current.signedIn();
      long person =
          caller.personId().orElseThrow(() -> new UnknownSubject("person of " + caller.account()));
      if (request.getParameter("withdraw") == null) {
        ask(caller, person, request, response);
      } else {
        long id = Ids.parse(text(request, "withdraw")).orElseThrow(() -> new UnknownSubject("id"));
        asking.withdraw(person, id, time.now());
        response.sendRedirect("/account/data?done=withdrawn#corrections");
      }
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void ask(
      Caller caller, long person, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Outcome<OptionalLong> evidence = evidence(caller, person, request);
    if (evidence instanceof Outcome.Refused<OptionalLong> refused) {
      back(refused.reasons(), request, response);
      return;
    }
    OptionalLong file = ((Outcome.Recorded<OptionalLong>) evidence).fact();
    Outcome<Long> outcome = asking.ask(person, caller.accountId(), wish(request, file), time.now());
    if (outcome instanceof Outcome.Refused<Long> refused) {
      file.ifPresent(id -> request.setAttribute(FILE, Ids.text(id)));
      back(refused.reasons(), request, response);
    } else {
      response.sendRedirect("/account/data?done=asked#corrections");
    }
  }

  private Outcome<OptionalLong> evidence(Caller caller, long person, HttpServletRequest request)
      throws IOException, ServletException {
    Part part = multipart(request) ? request.getPart("evidence") : null;
    if (part == null || part.getSize() == 0) {
      return new Outcome.Recorded<>(Ids.parse(text(request, "file")));
    }
    NewFile wish =
        new NewFile(
            Objects.toString(part.getSubmittedFileName(), ""),
            FilePurpose.EVIDENCE,
            caller.accountId(),
            OptionalLong.of(person),
            Optional.empty());
    try (InputStream bytes = part.getInputStream()) {
      Outcome<StoredFile> stored = storing.store(bytes, wish, time.now());
      if (stored instanceof Outcome.Refused<StoredFile> refused) {
        return new Outcome.Refused<>(refused.reasons());
      }
      StoredFile file = ((Outcome.Recorded<StoredFile>) stored).fact();
      request.setAttribute(FILE_NAME, file.name());
      return new Outcome.Recorded<>(OptionalLong.of(file.id()));
    }
  }

  private static boolean multipart(HttpServletRequest request) {
    return Objects.toString(request.getContentType(), "").startsWith("multipart/form-data");
  }

  private static CorrectionWish wish(HttpServletRequest request, OptionalLong file) {
    CorrectionField field =
        word(CorrectionField.values(), text(request, "field"))
            .orElseThrow(() -> new UnknownSubject("field of a correction"));
    return new CorrectionWish(
        field,
        field == CorrectionField.DOCUMENT
            ? word(DocumentKind.values(), text(request, "kind"))
            : Optional.empty(),
        text(request, "wanted"),
        text(request, "note"),
        file);
  }

  private static <E extends Enum<E>> Optional<E> word(E[] words, String text) {
    return Arrays.stream(words).filter(word -> word.name().equals(text)).findFirst();
  }

  private static String text(HttpServletRequest request, String name) {
    String text = Objects.toString(request.getParameter(name), "").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static void back(
      List<Reason> reasons, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(PROBLEMS, new Problems(reasons));
    request.getRequestDispatcher("/account/correction.xhtml").forward(request, response);
  }
}

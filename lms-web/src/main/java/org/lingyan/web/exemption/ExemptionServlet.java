package org.lingyan.web.exemption;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.hours.exemption.ExemptionRefusal;
import org.lingyan.hours.exemption.ExemptionWish;
import org.lingyan.hours.exemption.GrantingExemptions;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Takes leave or an exemption of somebody with its evidence. */
@WebServlet("/hr/exemption-entry")
@MultipartConfig(maxFileSize = 25L << 20, maxRequestSize = 26L << 20, fileSizeThreshold = 1 << 16)
public class ExemptionServlet extends HttpServlet {
  /** Attribute with what is wrong. */
  static final String PROBLEMS = "org.lingyan.exemption.problems";

  /** Attribute with the id of evidence that was taken in. */
  static final String FILE = "org.lingyan.exemption.file";

  /** Attribute with its name. */
  static final String FILE_NAME = "org.lingyan.exemption.file-name";

  private static final long serialVersionUID = 1L;
  private static final String EVIDENCE = "evidence";

  private final transient CurrentCaller current;
  private final transient Directory directory;
  private final transient GrantingExemptions granting;
  private final transient StoringFiles storing;
  private final transient Timekeeper time;
  private final transient PageTexts texts;

  /** For the container. */
  public ExemptionServlet() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ExemptionServlet(
      CurrentCaller current,
      Directory directory,
      GrantingExemptions granting,
      StoringFiles storing,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.directory = directory;
    this.granting = granting;
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
      Scope scope = Office.of(current.signedIn(), Timekeeper.day(now));
      long person = id(request, "person").orElseThrow(() -> new UnknownSubject("person"));
      directory.inScope(scope, person);
      enter(scope, person, now, request, response);
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void enter(
      Scope scope,
      long person,
      Instant now,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    FormReader form = new FormReader(texts, "exemption.");
    Outcome<OptionalLong> evidence = evidence(scope, person, now, request);
    if (evidence instanceof Outcome.Refused<OptionalLong> refused) {
      refused.reasons().forEach(reason -> form.wrong(EVIDENCE, texts.texts().of(reason)));
    }
    OptionalLong file =
        evidence instanceof Outcome.Recorded<OptionalLong> taken
            ? taken.fact()
            : OptionalLong.empty();
    file.ifPresent(id -> request.setAttribute(FILE, Ids.text(id)));
    ExemptionWish wish =
        new ExemptionWish(
            form.word("kind", typed(request, "kind"), ExemptionKind.class),
            form.day("from", typed(request, "from")),
            form.day("last", typed(request, "last")),
            Optional.of(typed(request, "requirement")).filter(text -> !text.isEmpty()),
            form.reason(typed(request, "reason")),
            file);
    if (!form.isRight()) {
      back(new Problems(form.problems(), List.of()), request, response);
      return;
    }
    Outcome<Long> outcome = granting.grant(scope, person, wish, now);
    if (outcome instanceof Outcome.Refused<Long> refused) {
      back(told(refused.reasons()), request, response);
      return;
    }
    String done = outcome instanceof Outcome.Recorded<Long> ? "entered" : "same";
    response.sendRedirect(
        "/hr/person?id=" + Ids.text(person) + "&exemption=" + done + "#exemptions");
  }

  private Problems told(List<Reason> reasons) {
    Map<String, String> fields = new LinkedHashMap<>();
    reasons.forEach(
        reason -> fields.merge(field(reason), texts.texts().of(reason), (a, b) -> a + b));
    Optional<String> other = Optional.ofNullable(fields.remove(""));
    return new Problems(fields, other.stream().toList());
  }

  private static String field(Reason reason) {
    return reason instanceof ExemptionRefusal refusal ? refusal.field() : "";
  }

  private Outcome<OptionalLong> evidence(
      Scope scope, long person, Instant now, HttpServletRequest request)
      throws IOException, ServletException {
    Part part = multipart(request) ? request.getPart(EVIDENCE) : null;
    if (part == null || part.getSize() == 0) {
      return new Outcome.Recorded<>(id(request, "file"));
    }
    NewFile wish =
        new NewFile(
            Objects.toString(part.getSubmittedFileName(), ""),
            FilePurpose.EVIDENCE,
            scope.accountId(),
            OptionalLong.of(person),
            Optional.empty());
    try (InputStream bytes = part.getInputStream()) {
      Outcome<StoredFile> stored = storing.store(bytes, wish, now);
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

  private static OptionalLong id(HttpServletRequest request, String name) {
    return Ids.parse(typed(request, name));
  }

  private static String typed(HttpServletRequest request, String name) {
    return Objects.toString(request.getParameter(name), "").strip();
  }

  private static void back(
      Problems problems, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(PROBLEMS, problems);
    request.getRequestDispatcher("/hr/exemption.xhtml").forward(request, response);
  }
}

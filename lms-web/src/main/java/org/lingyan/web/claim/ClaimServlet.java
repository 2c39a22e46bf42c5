package org.lingyan.web.claim;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lingyan.hours.claim.ClaimContent;
import org.lingyan.hours.claim.FieldReason;
import org.lingyan.hours.claim.WritingClaims;
import org.lingyan.people.account.Caller;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Takes a step of a trainee's claim, its evidence, its sending, or takes it back. */
@WebServlet("/trainee/claim-form")
@MultipartConfig(maxFileSize = 25L << 20, maxRequestSize = 110L << 20, fileSizeThreshold = 1 << 16)
public class ClaimServlet extends HttpServlet {
  /** Attribute with what is wrong, by field; under the empty name what is of no field. */
  static final String PROBLEMS = "org.lingyan.claim.problems";

  private static final long serialVersionUID = 1L;
  private static final String CLAIM = "/trainee/claim?id=";
  private static final int LONGEST = 600;

  private final transient CurrentCaller current;
  private final transient WritingClaims writing;
  private final transient ClaimDesk desk;
  private final transient Timekeeper time;
  private final transient PageTexts texts;

  /** For the container. */
  public ClaimServlet() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ClaimServlet(
      CurrentCaller current,
      WritingClaims writing,
      ClaimDesk desk,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.writing = writing;
    this.desk = desk;
    this.time = time;
    this.texts = texts;
  }

  /** What is wrong, for the page. */
  record Problems(Map<String, String> byField) {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      Caller caller = current.signedIn();
      long person =
          caller.personId().orElseThrow(() -> new UnknownSubject("person of " + caller.account()));
      long id = Ids.parse(text(request, "id")).orElseThrow(() -> new UnknownSubject("claim"));
      String go = text(request, "go");
      switch (go) {
        case "send" ->
            then(
                writing.send(person, caller.accountId(), id, time.now()),
                "/trainee/claims?done=sent",
                request,
                response);
        case "withdraw" ->
            then(
                writing.withdraw(person, caller.accountId(), id, time.now()),
                "/trainee/claims?done=withdrawn",
                request,
                response);
        default -> write(caller, person, id, request, response);
      }
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void write(
      Caller caller, long person, long id, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Steps step = Steps.of(text(request, "step"));
    ClaimContent base = desk.content(person, id);
    ClaimReader reader =
        new ClaimReader(base, name -> text(request, name), desk.perHour(person), texts);
    Outcome<ClaimContent> read =
        switch (step) {
          case WHAT -> new Outcome.Recorded<>(reader.what(name -> desk.provider(person, name)));
          case WHEN -> new Outcome.Recorded<>(reader.when());
          default -> desk.files(caller, base, request);
        };
    if (!reader.problems().isEmpty()) {
      back(reader.problems(), request, response);
    } else if (read instanceof Outcome.Refused<ClaimContent> refused) {
      back(byField(refused.reasons(), "files"), request, response);
    } else {
      ClaimContent content = ((Outcome.Recorded<ClaimContent>) read).fact();
      then(
          writing.begin(person, caller.accountId(), id, content, time.now()),
          next(step, id, text(request, "go")),
          request,
          response);
    }
  }

  private static String next(Steps step, long id, String go) {
    return switch (go) {
      case "save" -> "/trainee/claims?done=saved";
      case "next" -> CLAIM + Ids.text(id) + "&step=" + step.after().word();
      case "back" -> CLAIM + Ids.text(id) + "&step=" + step.before().word();
      default -> CLAIM + Ids.text(id) + "&step=" + step.word();
    };
  }

  private void then(
      Outcome<Long> outcome,
      String address,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (outcome instanceof Outcome.Refused<Long> refused) {
      back(byField(refused.reasons(), ""), request, response);
    } else {
      response.sendRedirect(address);
    }
  }

  private Map<String, String> byField(List<Reason> reasons, String otherwise) {
    Map<String, String> problems = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      String field = reason instanceof FieldReason told ? told.field() : otherwise;
      problems.merge(field, texts.texts().of(reason), (one, other) -> one + " " + other);
    }
    return problems;
  }

  private static String text(HttpServletRequest request, String name) {
    String text = Objects.toString(request.getParameter(name), "").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static void back(
      Map<String, String> problems, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(PROBLEMS, new Problems(problems));
    request.getRequestDispatcher("/trainee/claim.xhtml").forward(request, response);
  }
}

package org.lingyan.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lingyan.people.intake.CorrectingRow;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.IntakeWork;
import org.lingyan.people.intake.Intakes;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Refusals;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/**
 * Keeps what was corrected in a row, or leaves it out, and leads on to the next row with errors.
 */
@WebServlet("/people/import-correction")
public class ImportRowServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** What the form says to leave the row out. */
  private static final String LEAVE = "leave";

  /** What the form says to take it in again. */
  private static final String TAKE = "take";

  private final transient CorrectingRow correcting;
  private final transient Intakes intakes;
  private final transient IntakeWork acting;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;
  private final transient PageTexts texts;
  private final transient Refusals refusals;

  /** For the container. */
  public ImportRowServlet() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ImportRowServlet(
      CorrectingRow correcting,
      Intakes intakes,
      IntakeWork acting,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      Refusals refusals) {
    this.correcting = correcting;
    this.intakes = intakes;
    this.acting = acting;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.refusals = refusals;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!current.signedIn().hasAny(IntakeWork.ROLES)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      String given = request.getParameter("id");
      long id = Ids.parse(given).orElseThrow(() -> new UnknownSubject("intake of a form"));
      int number = ImportRowPage.number(request.getParameter("row"));
      Instant now = time.now();
      long account = current.signedIn().accountId();
      String act = Objects.requireNonNullElse(request.getParameter("act"), "");
      Outcome<IntakeRow> outcome =
          done(act, acting.scope(current.signedIn().asker(), id, now), id, number, request, now);
      if (outcome instanceof Outcome.Refused<IntakeRow> refused) {
        refusals.set(refused.reasons(), texts.texts());
        request.getRequestDispatcher("/people/import-row.xhtml").forward(request, response);
        return;
      }
      IntakeRow row = ((Outcome.Recorded<IntakeRow>) outcome).fact();
      response.sendRedirect(href(account, id, row, act));
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Outcome<IntakeRow> done(
      String act, Scope scope, long id, int number, HttpServletRequest request, Instant now) {
    return switch (act) {
      case LEAVE -> correcting.leaveOut(scope, id, number, now);
      case TAKE -> correcting.takeIn(scope, id, number, now);
      default -> correcting.correct(scope, id, number, cells(request), now);
    };
  }

  /** The same row while it is wrong or was taken in, then the next one that is wrong, or all. */
  private String href(long account, long id, IntakeRow row, String act) {
    int number = row.raw().number();
    if (act.equals(TAKE)) {
      return ImportRowPage.href(id, number) + "&saved=taken";
    }
    if (row.verdict().equals(Optional.of(RowVerdict.ERROR))) {
      return ImportRowPage.href(id, number) + "&saved=" + ImportRowPage.STILL;
    }
    String saved = "&saved=" + (act.equals(LEAVE) ? "left" : "yes");
    return intakes
        .nextError(account, id, number)
        .map(one -> ImportRowPage.href(id, one) + saved)
        .orElse("/people/import-rows?id=" + Ids.text(id) + saved);
  }

  private static Map<IntakeField, String> cells(HttpServletRequest request) {
    Map<IntakeField, String> cells = new EnumMap<>(IntakeField.class);
    for (IntakeField field : IntakeField.values()) {
      String text = request.getParameter(field.name());
      if (text != null) {
        cells.put(field, text);
      }
    }
    return cells;
  }
}

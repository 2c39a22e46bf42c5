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
import java.util.Optional;
import org.lingyan.people.intake.CorrectingRow;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.IntakeWork;
import org.lingyan.people.intake.Intakes;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Refusals;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Keeps what was corrected in a row, and leads on to the next row with errors. */
@WebServlet("/people/import-correction")
public class ImportRowServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

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
      Outcome<IntakeRow> outcome =
          correcting.correct(
              acting.scope(current.signedIn().asker(), id, now), id, number, cells(request), now);
      if (outcome instanceof Outcome.Refused<IntakeRow> refused) {
        refusals.set(refused.reasons(), texts.texts());
        request.getRequestDispatcher("/people/import-row.xhtml").forward(request, response);
        return;
      }
      IntakeRow row = ((Outcome.Recorded<IntakeRow>) outcome).fact();
      boolean wrong = row.verdict().equals(Optional.of(RowVerdict.ERROR));
      Optional<Integer> next = wrong ? Optional.of(number) : intakes.nextError(account, id, number);
      response.sendRedirect(
          next.map(one -> ImportRowPage.href(id, one) + (wrong ? "&saved=still" : "&saved=yes"))
              .orElse("/people/import-rows?id=" + Ids.text(id) + "&saved=yes"));
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
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

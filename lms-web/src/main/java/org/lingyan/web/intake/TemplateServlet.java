package org.lingyan.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.IntakeWork;
import org.lingyan.web.sheet.SheetFile;
import org.lingyan.web.sheet.SheetFormat;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The empty list to fill in: headings, an example, notes, words to choose from. */
@WebServlet("/people/import-template")
public class TemplateServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient CurrentCaller current;
  private final transient PageTexts texts;

  /** For the container. */
  public TemplateServlet() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public TemplateServlet(CurrentCaller current, PageTexts texts) {
    this.current = current;
    this.texts = texts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<IntakeKind> kind =
        Arrays.stream(IntakeKind.values())
            .filter(one -> one.name().equals(request.getParameter("kind")))
            .findFirst();
    if (!current.signedIn().hasAny(IntakeWork.ROLES)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (kind.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      response.setContentType(SheetFormat.XLSX.mediaType());
      response.setHeader(
          "Content-Disposition",
          SheetFile.attachment(
              "template",
              texts.texts().of("intake.template.file." + kind.get()) + SheetFormat.XLSX.ending()));
      Template.write(response.getOutputStream(), kind.get(), texts.texts());
    }
  }
}

package org.lingyan.web.rules;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lingyan.rules.Requirements;
import org.lingyan.rules.RuleVersion;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** The document of a published version, as a file. */
@WebServlet("/rules/document")
public class DocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Requirements requirements;
  private final transient Timekeeper time;

  /** For the container. */
  public DocumentServlet() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public DocumentServlet(Requirements requirements, Timekeeper time) {
    this.requirements = requirements;
    this.time = time;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = Optional.ofNullable(request.getParameter("id")).orElse("");
    String wanted = Optional.ofNullable(request.getParameter("version")).orElse("");
    try {
      RuleVersion version =
          requirements.one(id, time.today()).versions().stream()
              .filter(one -> Integer.toString(one.rule().version()).equals(wanted))
              .findFirst()
              .orElseThrow(() -> new UnknownSubject("version of rule:" + id));
      response.setContentType("application/yaml");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      // A rule's id has only letters, digits and hyphens.
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"" + version.rule().id() + "-" + wanted + ".yaml\"");
      response.getOutputStream().write(version.body().getBytes(StandardCharsets.UTF_8));
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

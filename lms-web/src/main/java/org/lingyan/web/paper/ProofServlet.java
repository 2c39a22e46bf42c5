package org.lingyan.web.paper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lingyan.certificate.ProofView;
import org.lingyan.people.account.Caller;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;

/**
 * Hands out a paper as {@code /proofs/NUMBER.pdf}: to its holder, and to HR and the training office
 * of a subtree she belongs to, or belonged to on the day of issue (D1). For everybody else there is
 * no such paper.
 */
@WebServlet("/proofs/*")
public class ProofServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ENDING = ".pdf";

  private final transient CurrentCaller current;
  private final transient ReadingPapers papers;
  private final transient PrintingProof printing;
  private final transient Timekeeper time;

  /** For the container. */
  public ProofServlet() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ProofServlet(
      CurrentCaller current, ReadingPapers papers, PrintingProof printing, Timekeeper time) {
    this.current = current;
    this.papers = papers;
    this.printing = printing;
    this.time = time;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Caller caller = current.signedIn();
    Optional<ProofView> proof =
        number(request).flatMap(number -> papers.read(caller, number, time.now()));
    if (proof.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      send(proof.get(), request, response);
    }
  }

  private static Optional<String> number(HttpServletRequest request) {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    return path.startsWith("/") && path.endsWith(ENDING)
        ? Optional.of(path.substring(1, path.length() - ENDING.length()))
        : Optional.empty();
  }

  private void send(ProofView proof, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] file = printing.pdf(proof, origin(request));
    response.setContentType("application/pdf");
    response.setContentLength(file.length);
    response.setHeader(
        "Content-Disposition", "inline; filename=\"lingyan-" + proof.number() + ".pdf\"");
    response.getOutputStream().write(file);
  }

  private static String origin(HttpServletRequest request) {
    String address = request.getRequestURL().toString();
    return address.substring(0, address.length() - request.getRequestURI().length());
  }
}

package org.lingyan.web.credential;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.credential.certificate.BringingCertificate;
import org.lingyan.credential.certificate.NewCertificate;
import org.lingyan.people.account.Caller;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Takes a certificate that somebody brings herself with its evidence, or takes her own back. */
@WebServlet("/trainee/certificate-claim")
@MultipartConfig(maxFileSize = 25L << 20, maxRequestSize = 26L << 20, fileSizeThreshold = 1 << 16)
public class BringingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient CurrentCaller current;
  private final transient BringingCertificate bringing;
  private final transient EvidencePart evidence;
  private final transient Timekeeper time;
  private final transient PageTexts texts;

  /** For the container. */
  public BringingServlet() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public BringingServlet(
      CurrentCaller current,
      BringingCertificate bringing,
      EvidencePart evidence,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.bringing = bringing;
    this.evidence = evidence;
    this.time = time;
    this.texts = texts;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      Caller caller = current.signedIn();
      long person =
          caller.personId().orElseThrow(() -> new UnknownSubject("person of " + caller.account()));
      String withdrawn = EvidencePart.text(request, "withdraw");
      if (withdrawn.isEmpty()) {
        bring(caller, person, request, response);
      } else {
        bringing.withdraw(person, caller.accountId(), HrPart.id(withdrawn), time.now());
        response.sendRedirect("/trainee/credentials?done=withdrawn#claims");
      }
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void bring(
      Caller caller, long person, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Instant at = time.now();
    Outcome<OptionalLong> file = evidence.evidence(caller, OptionalLong.of(person), request, at);
    if (file instanceof Outcome.Refused<OptionalLong> refused) {
      back(CertificateProblems.of(refused.reasons(), "evidence", texts.texts()), request, response);
      return;
    }
    FormReader form = new FormReader(texts, "certificate.");
    Optional<NewCertificate> wish = EvidencePart.wish(request, form);
    if (wish.isEmpty() || !form.isRight()) {
      if (wish.isEmpty()) {
        form.wrong("number", texts.get("reason.credential.no-number"));
      }
      back(CertificateProblems.of(Map.copyOf(form.problems())), request, response);
      return;
    }
    Outcome<Long> outcome =
        bringing.bring(
            person,
            caller.accountId(),
            wish.get(),
            ((Outcome.Recorded<OptionalLong>) file).fact(),
            at);
    if (outcome instanceof Outcome.Refused<Long> refused) {
      back(CertificateProblems.of(refused.reasons(), "", texts.texts()), request, response);
    } else {
      response.sendRedirect("/trainee/credentials?done=brought#claims");
    }
  }

  private static void back(
      CertificateProblems problems, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(EvidencePart.PROBLEMS, problems);
    request.getRequestDispatcher("/trainee/credentials.xhtml").forward(request, response);
  }
}

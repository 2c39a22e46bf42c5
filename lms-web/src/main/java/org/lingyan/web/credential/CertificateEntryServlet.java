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
import org.lingyan.credential.certificate.NewCertificate;
import org.lingyan.credential.certificate.RecordingCertificate;
import org.lingyan.people.account.Caller;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Takes a certificate that HR enters, with its evidence. */
@WebServlet("/hr/certificate-entry")
@MultipartConfig(maxFileSize = 25L << 20, maxRequestSize = 26L << 20, fileSizeThreshold = 1 << 16)
public class CertificateEntryServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient CurrentCaller current;
  private final transient RecordingCertificate recording;
  private final transient Directory directory;
  private final transient EvidencePart evidence;
  private final transient Timekeeper time;
  private final transient PageTexts texts;

  /** For the container. */
  public CertificateEntryServlet() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CertificateEntryServlet(
      CurrentCaller current,
      RecordingCertificate recording,
      Directory directory,
      EvidencePart evidence,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.recording = recording;
    this.directory = directory;
    this.evidence = evidence;
    this.time = time;
    this.texts = texts;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      Instant at = time.now();
      Caller caller = current.signedIn();
      Scope scope = HrPart.scope(caller, at);
      long person = HrPart.id(EvidencePart.text(request, "person"));
      directory.inScope(scope, person);
      Outcome<OptionalLong> file = evidence.evidence(caller, OptionalLong.of(person), request, at);
      if (file instanceof Outcome.Refused<OptionalLong> refused) {
        back(
            CertificateProblems.of(refused.reasons(), "evidence", texts.texts()),
            request,
            response);
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
          recording.record(
              scope,
              person,
              wish.get(),
              ((Outcome.Recorded<OptionalLong>) file).fact(),
              HrPart.change(caller, "", at));
      if (outcome instanceof Outcome.Refused<Long> refused) {
        back(CertificateProblems.of(refused.reasons(), "", texts.texts()), request, response);
      } else {
        long id =
            outcome instanceof Outcome.Recorded<Long> made
                ? made.fact()
                : ((Outcome.AlreadyRecorded<Long>) outcome).fact();
        response.sendRedirect("/hr/certificate?id=" + Ids.text(id) + "&done=recorded");
      }
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void back(
      CertificateProblems problems, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(EvidencePart.PROBLEMS, problems);
    request.getRequestDispatcher("/hr/certificate-new.xhtml").forward(request, response);
  }
}

package org.lingyan.web.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.credential.certificate.CertificateNumber;
import org.lingyan.credential.certificate.NewCertificate;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.people.account.Caller;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.web.form.FormReader;

/** Reads a posted certificate: its fields, and its evidence, which is taken in at once. */
@ApplicationScoped
public class EvidencePart {
  /** Attribute with what is wrong, by field. */
  static final String PROBLEMS = "org.lingyan.certificate.problems";

  /** Attribute with the id of evidence that was taken in. */
  static final String FILE = "org.lingyan.certificate.file";

  /** Attribute with its name. */
  static final String FILE_NAME = "org.lingyan.certificate.file-name";

  private static final int LONGEST = 60;

  private final StoringFiles storing;

  /** For the container's proxy. */
  protected EvidencePart() {
    this(null);
  }

  /** Stores through this. */
  @Inject
  public EvidencePart(StoringFiles storing) {
    this.storing = storing;
  }

  /** The fields; everything that is wrong is told to the form. */
  static Optional<NewCertificate> wish(HttpServletRequest request, FormReader form) {
    CertificateLevel level = form.word("level", text(request, "level"), CertificateLevel.class);
    String typed = form.text("number", text(request, "number"), LONGEST);
    LocalDate issued = form.day("issuedOn", text(request, "issuedOn"));
    Optional<LocalDate> passed = form.maybeDay("passedOn", text(request, "passedOn"));
    return CertificateNumber.parse(typed)
        .map(number -> new NewCertificate(level, number, issued, passed));
  }

  /**
   * The file that came with the form, or the one that was taken in before.
   *
   * @return empty for none; refused when it is none that proves something
   */
  Outcome<OptionalLong> evidence(
      Caller caller, OptionalLong person, HttpServletRequest request, Instant at)
      throws IOException, ServletException {
    boolean multipart =
        Objects.toString(request.getContentType(), "").startsWith("multipart/form-data");
    Part part = multipart ? request.getPart("evidence") : null;
    if (part == null || part.getSize() == 0) {
      return new Outcome.Recorded<>(Ids.parse(text(request, "file")));
    }
    try (InputStream bytes = part.getInputStream()) {
      Outcome<StoredFile> stored =
          storing.store(
              bytes,
              new NewFile(
                  Objects.toString(part.getSubmittedFileName(), ""),
                  FilePurpose.EVIDENCE,
                  caller.accountId(),
                  person,
                  Optional.empty()),
              at);
      if (stored instanceof Outcome.Refused<StoredFile> refused) {
        return new Outcome.Refused<>(refused.reasons());
      }
      StoredFile file = ((Outcome.Recorded<StoredFile>) stored).fact();
      request.setAttribute(FILE, Ids.text(file.id()));
      request.setAttribute(FILE_NAME, file.name());
      return new Outcome.Recorded<>(OptionalLong.of(file.id()));
    }
  }

  /** What was typed into a field. */
  static String text(HttpServletRequest request, String name) {
    String text = Objects.toString(request.getParameter(name), "").strip();
    return text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
  }

  /** A level by its name. */
  static Optional<CertificateLevel> level(String name) {
    return Arrays.stream(CertificateLevel.values())
        .filter(one -> one.name().equals(name))
        .findFirst();
  }
}

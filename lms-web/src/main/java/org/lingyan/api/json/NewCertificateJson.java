package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.input.Wish;
import org.lingyan.credential.certificate.CertificateNumber;
import org.lingyan.credential.certificate.NewCertificate;
import org.lingyan.people.person.CertificateLevel;

/**
 * A national certificate that is entered.
 *
 * @param level its level
 * @param number the number on it, 4 to 40 letters and digits
 * @param issuedOn local day on it
 * @param passedOn day on which the examination was passed
 * @param file id of the evidence, brought before by the same account
 */
@Schema(name = "NewCertificate", description = "A national certificate that is entered.")
public record NewCertificateJson(
    CertificateLevel level,
    @About(longest = 60) String number,
    LocalDate issuedOn,
    @About(optional = true) LocalDate passedOn,
    @About(optional = true, longest = 20) String file)
    implements Wish {
  private static final int LONGEST_NUMBER = 60;

  static NewCertificateJson read(Body body) {
    String number = body.text("number", LONGEST_NUMBER);
    if (!number.isEmpty() && CertificateNumber.parse(number).isEmpty()) {
      body.wrong("number", "reason.credential.no-number");
    }
    NewCertificateJson wish =
        new NewCertificateJson(
            body.word("level", CertificateLevel.class),
            number,
            body.day("issuedOn"),
            body.optionalDay("passedOn").orElse(null),
            body.optionalText("file", 20).orElse(null));
    body.done();
    return wish;
  }

  /** What is said about it. */
  public NewCertificate wish() {
    return new NewCertificate(
        level,
        CertificateNumber.parse(number).orElseThrow(),
        issuedOn,
        Optional.ofNullable(passedOn));
  }

  /** The evidence. */
  public OptionalLong evidence() {
    return file == null ? OptionalLong.empty() : OptionalLong.of(Subjects.id("file", file));
  }

  /** The number stays out of every text form. */
  @Override
  public String toString() {
    return "NewCertificateJson[" + level + "]";
  }
}

package org.lingyan.web.credential;

import java.util.List;
import org.lingyan.credential.certificate.CertificateNumber;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.credential.registration.RegistrationDates;
import org.lingyan.credential.registration.RegistrationState;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** A certificate with how its registration stands. */
public final class CertificateRow {
  private final CertificateView certificate;
  private final RegistrationDates.Standing standing;
  private final List<FormRow> forms;
  private final PageTexts texts;

  CertificateRow(
      CertificateView certificate,
      RegistrationDates.Standing standing,
      List<FormRow> forms,
      PageTexts texts) {
    this.certificate = certificate;
    this.standing = standing;
    this.forms = forms;
    this.texts = texts;
  }

  /** Its id, as addresses write it. */
  public String getId() {
    return Ids.text(certificate.id());
  }

  /** Address of what HR does about it. */
  public String getHref() {
    return "/hr/certificate?id=" + getId();
  }

  /** Its level. */
  public String getLevel() {
    return texts.word(certificate.level());
  }

  /** Its number, masked. */
  public String getNumber() {
    return certificate
        .number()
        .map(CertificateNumber::masked)
        .orElseGet(() -> texts.get("certificate.number.gone"));
  }

  /** Its whole number, for its holder and for who compares it with its evidence. */
  public String getWholeNumber() {
    return certificate.number().map(CertificateNumber::text).orElseGet(this::getNumber);
  }

  /** When it was issued, and passed. */
  public String getDays() {
    String issued = texts.of("certificate.issued-on", certificate.issuedOn());
    return certificate
        .passedOn()
        .map(day -> issued + " · " + texts.of("certificate.passed-on", day))
        .orElse(issued);
  }

  /** Who entered it and when. */
  public String getRecorded() {
    CertificateView.Act act = certificate.recorded();
    return act.name().isEmpty()
        ? texts.of("certificate.recorded-on", Timekeeper.day(act.at()))
        : texts.of("certificate.recorded-by", act.name(), Timekeeper.day(act.at()));
  }

  /** Who verified it and when, or that nobody has. */
  public String getVerified() {
    return certificate
        .verified()
        .map(
            act ->
                act.name().isEmpty()
                    ? texts.of("certificate.verified-on", Timekeeper.day(act.at()))
                    : texts.of("certificate.verified-by", act.name(), Timekeeper.day(act.at())))
        .orElseGet(() -> texts.get("certificate.verified.no"));
  }

  /** Whether nobody has verified it. */
  public boolean isUnverified() {
    return certificate.verified().isEmpty();
  }

  /** Whether it stands. */
  public boolean isStanding() {
    return certificate.stands();
  }

  /** When and why it was withdrawn; empty while it stands. */
  public String getWithdrawn() {
    return certificate
        .withdrawn()
        .map(act -> texts.of("certificate.withdrawn-on", Timekeeper.day(act.at()), act.reason()))
        .orElse("");
  }

  /** Address of the evidence; empty for none. */
  public String getEvidence() {
    return certificate.evidence().isPresent()
        ? "/files/" + Ids.text(certificate.evidence().getAsLong())
        : "";
  }

  /** How its registration stands. */
  public RegistrationState getState() {
    return standing.state();
  }

  /** Name of the chip's style. */
  public String getStyle() {
    return StandingWords.style(standing.state());
  }

  /** The same in words with its day. */
  public String getSays() {
    return StandingWords.say(standing, texts.texts());
  }

  /** Forms of it that are on their way. */
  public List<FormRow> getForms() {
    return forms;
  }
}

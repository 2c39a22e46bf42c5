package org.lingyan.web.credential;

import org.lingyan.credential.overview.CredentialLine;
import org.lingyan.credential.registration.RegistrationState;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/** A row of HR's list. */
public final class CredentialRow {
  private final CredentialLine line;
  private final Texts texts;

  CredentialRow(CredentialLine line, Texts texts) {
    this.line = line;
    this.texts = texts;
  }

  /** Her name. */
  public String getName() {
    return line.name();
  }

  /** Address of the certificate. */
  public String getHref() {
    return "/hr/certificate?id=" + Ids.text(line.certificateId());
  }

  /** Where she works. */
  public String getOrganisation() {
    return line.organisation();
  }

  /** Level of the certificate. */
  public String getLevel() {
    return texts.of(line.level());
  }

  /** How its registration stands. */
  public RegistrationState getState() {
    return line.standing().state();
  }

  /** Name of the chip's style. */
  public String getStyle() {
    return StandingWords.style(line.standing().state());
  }

  /** The same with its day. */
  public String getSays() {
    return StandingWords.say(line.standing(), texts);
  }

  /** Whether nobody has verified it. */
  public boolean isUnverified() {
    return !line.verified();
  }
}

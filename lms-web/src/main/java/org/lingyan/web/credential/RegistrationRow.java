package org.lingyan.web.credential;

import org.lingyan.credential.registration.RegistrationView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** A registration on a page. */
public final class RegistrationRow {
  private final RegistrationView registration;
  private final PageTexts texts;

  RegistrationRow(RegistrationView registration, PageTexts texts) {
    this.registration = registration;
    this.texts = texts;
  }

  /** Its id, as addresses write it. */
  public String getId() {
    return Ids.text(registration.id());
  }

  /** The first or a renewal, of which level. */
  public String getTitle() {
    return texts.word(registration.kind()) + " · " + texts.word(registration.level());
  }

  /** From when to when it holds. */
  public String getDays() {
    return texts.of(
        "registration.days",
        texts.texts().datedFully(registration.days().from()),
        texts.texts().datedFully(registration.days().last()));
  }

  /** When it was registered and entered, by whom. */
  public String getDetail() {
    String entered =
        texts.of(
            "registration.registered",
            registration.registeredOn(),
            Timekeeper.day(registration.recordedAt()));
    return registration.recordedBy().isEmpty()
        ? entered
        : entered + " · " + registration.recordedBy();
  }

  /** When and why it was withdrawn; empty while it stands. */
  public String getWithdrawn() {
    return registration
        .withdrawnAt()
        .map(
            at ->
                texts.of(
                    "certificate.withdrawn-on", Timekeeper.day(at), registration.withdrawnWhy()))
        .orElse("");
  }

  /** Whether it stands. */
  public boolean isStanding() {
    return registration.stands();
  }
}

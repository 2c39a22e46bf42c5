package org.lingyan.web.admin;

import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.certificate.seal.SealView;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/** A seal, or that there is space for a stamp, on a page. */
public final class SealRow {
  private final SealView seal;
  private final LocalDate today;
  private final Texts texts;

  SealRow(SealView seal, LocalDate today, Texts texts) {
    this.seal = seal;
    this.today = today;
    this.texts = texts;
  }

  /** Its id, as addresses write it. */
  public String getId() {
    return Ids.text(seal.id());
  }

  /** Whose. */
  public String getOrganisation() {
    return seal.organisation();
  }

  /** What stands there. */
  public String getKind() {
    return texts.of(seal.picture() ? "seal.picture" : "seal.blank");
  }

  /** For which days. */
  public String getDays() {
    Optional<LocalDate> end = seal.days().end();
    return end.isPresent()
        ? texts.of("seal.days", seal.days().from(), seal.days().last())
        : texts.of("seal.days-open", seal.days().from());
  }

  /** Who authorised it, by which paper. */
  public String getAuthority() {
    return seal.authority();
  }

  /** Who entered it. */
  public String getEnteredBy() {
    return seal.enteredBy();
  }

  /** On how many papers it stands, in words. */
  public String getUses() {
    return texts.of("seal.uses", seal.uses());
  }

  /** Why it was ended early; empty when it was not. */
  public String getEnding() {
    return seal.ending().orElse("");
  }

  /** Whether it holds today or will, so that it can be ended. */
  public boolean isEndable() {
    return seal.days().until().isAfter(today);
  }
}

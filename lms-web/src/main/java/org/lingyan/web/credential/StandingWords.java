package org.lingyan.web.credential;

import java.time.LocalDate;
import org.lingyan.credential.registration.RegistrationDates;
import org.lingyan.credential.registration.RegistrationState;
import org.lingyan.web.text.Texts;

/** How a registration stands, in the reader's words. */
final class StandingWords {
  private StandingWords() {}

  /** Name of the style of its chip. */
  static String style(RegistrationState state) {
    return switch (state) {
      case VALID -> "MET";
      case WINDOW, EXPIRING, FIRST_DUE -> "AT_RISK";
      case LAPSED -> "NOT_MET";
      case NEVER -> "UNDEFINED";
    };
  }

  /** What it means for her, with its day. */
  static String say(RegistrationDates.Standing standing, Texts texts) {
    LocalDate day =
        standing.state() == RegistrationState.FIRST_DUE
                || standing.state() == RegistrationState.NEVER
            ? standing.firstUntil()
            : standing.lastValid().orElse(standing.firstUntil());
    return texts.of(
        "credential.standing." + standing.state(),
        day,
        standing.renewalFrom().<Object>map(opens -> opens).orElse(""));
  }
}

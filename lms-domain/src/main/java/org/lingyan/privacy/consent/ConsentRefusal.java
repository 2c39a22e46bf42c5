package org.lingyan.privacy.consent;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why an answer or a text was not taken. */
public sealed interface ConsentRefusal extends Reason {

  /** C2: another version holds by now. */
  record OldVersion() implements ConsentRefusal {
    @Override
    public String code() {
      return "consent.old-version";
    }
  }

  /** C1, C3: this answer does not fit the text, or what was answered before. */
  record NoSuchAnswer() implements ConsentRefusal {
    @Override
    public String code() {
      return "consent.no-such-answer";
    }
  }

  /**
   * C5: a title or a text is missing in one language, or too long.
   *
   * @param title longest title
   * @param body longest text
   */
  record Incomplete(int title, int body) implements ConsentRefusal {
    @Override
    public String code() {
      return "consent.incomplete";
    }

    @Override
    public List<Object> arguments() {
      return List.of(title, body);
    }
  }

  /** Nothing was drafted. */
  record NoDraft() implements ConsentRefusal {
    @Override
    public String code() {
      return "consent.no-draft";
    }
  }

  /**
   * C4: it would hold before a day that has passed, or before the version before it.
   *
   * @param earliest first day that can be set
   */
  record TooEarly(LocalDate earliest) implements ConsentRefusal {
    @Override
    public String code() {
      return "consent.early";
    }

    @Override
    public List<Object> arguments() {
      return List.of(earliest);
    }
  }
}

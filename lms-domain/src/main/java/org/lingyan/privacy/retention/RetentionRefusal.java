package org.lingyan.privacy.retention;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why a period was not set. */
public sealed interface RetentionRefusal extends Reason {

  /**
   * R3: shorter than the law's least, or longer than a lifetime.
   *
   * @param least months
   * @param most months
   */
  record OutOfBounds(int least, int most) implements RetentionRefusal {
    @Override
    public String code() {
      return "retention.bounds";
    }

    @Override
    public List<Object> arguments() {
      return List.of(least, most);
    }
  }

  /**
   * R2: begins too early.
   *
   * @param earliest first day that can be set
   */
  record TooEarly(LocalDate earliest) implements RetentionRefusal {
    @Override
    public String code() {
      return "retention.early";
    }

    @Override
    public List<Object> arguments() {
      return List.of(earliest);
    }
  }

  /** No reason, or one that is too long. */
  record NoReason() implements RetentionRefusal {
    @Override
    public String code() {
      return "retention.no-reason";
    }
  }
}

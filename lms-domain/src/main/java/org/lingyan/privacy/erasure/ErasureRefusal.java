package org.lingyan.privacy.erasure;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why an erasure was not taken, agreed to or done. */
public sealed interface ErasureRefusal extends Reason {

  /**
   * E4: she is employed.
   *
   * @param since first day of that employment
   */
  record Employed(LocalDate since) implements ErasureRefusal {
    @Override
    public String code() {
      return "erasure.employed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(since);
    }
  }

  /** E1: another one is open. */
  record Open() implements ErasureRefusal {
    @Override
    public String code() {
      return "erasure.open";
    }
  }

  /** It is over. */
  record Over() implements ErasureRefusal {
    @Override
    public String code() {
      return "erasure.over";
    }
  }

  /** E3: nobody agrees to her own. */
  record Own() implements ErasureRefusal {
    @Override
    public String code() {
      return "erasure.own";
    }
  }

  /** E3: another administrator has to confirm. */
  record SecondNeeded() implements ErasureRefusal {
    @Override
    public String code() {
      return "erasure.second";
    }
  }

  /** Whoever acts for another does not confirm what cannot be taken back. */
  record AsDeputy() implements ErasureRefusal {
    @Override
    public String code() {
      return "erasure.as-deputy";
    }
  }

  /**
   * E8: not a line of the list of those who were erased.
   *
   * @param line what was given
   */
  record NotListed(String line) implements ErasureRefusal {
    @Override
    public String code() {
      return "erasure.not-listed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(line);
    }
  }

  /** No reason, or one that is too long. */
  record NoReason() implements ErasureRefusal {
    @Override
    public String code() {
      return "erasure.no-reason";
    }
  }
}

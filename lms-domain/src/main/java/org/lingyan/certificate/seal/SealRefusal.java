package org.lingyan.certificate.seal;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why a seal was not entered or ended. */
public sealed interface SealRefusal extends Reason {

  /**
   * Y2: another one of the organisation holds on some of the days.
   *
   * @param from its first day
   * @param last its last day
   */
  record Overlaps(LocalDate from, LocalDate last) implements SealRefusal {
    @Override
    public String code() {
      return "seal.overlaps";
    }

    @Override
    public List<Object> arguments() {
      return List.of(from, last);
    }
  }

  /** Y2: the scanner has not answered about the picture yet. */
  record NotScanned() implements SealRefusal {
    @Override
    public String code() {
      return "seal.not-scanned";
    }
  }

  /** Its last day lies before its first. */
  record EndsBefore() implements SealRefusal {
    @Override
    public String code() {
      return "seal.ends-before";
    }
  }

  /**
   * Y3: a last day is only brought forward, and not into days that are over.
   *
   * @param earliest the earliest last day that it can get
   * @param last its last day as it is
   */
  record NotForward(LocalDate earliest, LocalDate last) implements SealRefusal {
    @Override
    public String code() {
      return "seal.not-forward";
    }

    @Override
    public List<Object> arguments() {
      return List.of(earliest, last);
    }
  }

  /** Y4: where she works nobody has authorised a picture for today. */
  record None() implements SealRefusal {
    @Override
    public String code() {
      return "seal.none";
    }
  }
}

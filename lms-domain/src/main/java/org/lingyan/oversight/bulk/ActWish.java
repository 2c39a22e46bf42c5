package org.lingyan.oversight.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.hours.exemption.ExemptionWish;
import org.lingyan.hours.extension.ExtensionWish;
import org.lingyan.oversight.Chosen;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Reason;

/** What HR wants to do for all people of a list. */
public sealed interface ActWish {
  /** G4: most people whom one act exempts or extends. */
  int MOST = 5_000;

  /** What is done. */
  ActKind kind();

  /** Everything that can never be right about it, whoever it is for. */
  List<Reason> problems(Chosen chosen);

  /** They are told. */
  record Remind() implements ActWish {
    @Override
    public ActKind kind() {
      return ActKind.REMIND;
    }

    @Override
    public List<Reason> problems(Chosen chosen) {
      return List.of();
    }
  }

  /**
   * They are exempted from the requirement of the board, or put on leave.
   *
   * @param word what it rests on
   * @param from first day
   * @param last last day
   * @param reason why, in words
   */
  record Exempt(ExemptionKind word, LocalDate from, LocalDate last, String reason)
      implements ActWish {
    @Override
    public ActKind kind() {
      return ActKind.EXEMPT;
    }

    @Override
    public List<Reason> problems(Chosen chosen) {
      return wish(chosen.rule().id()).wrong();
    }

    ExemptionWish wish(String ruleId) {
      return new ExemptionWish(word, from, last, Optional.of(ruleId), reason, OptionalLong.empty());
    }

    /** Never the reason. */
    @Override
    public String toString() {
      return "Exempt[" + word + " " + from + " " + last + "]";
    }
  }

  /**
   * Their make-up window of the board's year ends later.
   *
   * @param last its last day
   * @param reason why, in words
   */
  record Extend(LocalDate last, String reason) implements ActWish {
    @Override
    public ActKind kind() {
      return ActKind.EXTEND;
    }

    @Override
    public List<Reason> problems(Chosen chosen) {
      return wish(chosen).problems();
    }

    ExtensionWish wish(Chosen chosen) {
      return new ExtensionWish(chosen.rule(), chosen.slot().key().getYear(), last, reason);
    }

    /** Never the reason. */
    @Override
    public String toString() {
      return "Extend[" + last + "]";
    }
  }
}

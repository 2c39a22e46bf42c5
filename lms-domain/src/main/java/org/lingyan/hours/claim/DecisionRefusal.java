package org.lingyan.hours.claim;

import java.time.LocalDate;
import java.util.List;

/** Why a claim was not decided, or not taken back. */
public sealed interface DecisionRefusal extends FieldReason {

  /**
   * L6: it does not wait for a decision.
   *
   * @param state where it stands
   */
  record NotWaiting(ClaimState state) implements DecisionRefusal {
    @Override
    public String code() {
      return "claim.not-waiting";
    }

    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  /** L6: it was sent again since it was looked at. */
  record SentAgain() implements DecisionRefusal {
    @Override
    public String code() {
      return "claim.sent-again";
    }
  }

  /** L5, L4: the decision needs a reason of at most 500 characters. */
  record NoReason() implements DecisionRefusal {
    @Override
    public String code() {
      return "claim.no-reason";
    }

    @Override
    public String field() {
      return "reason";
    }
  }

  /**
   * L5: more minutes than are claimed, or none.
   *
   * @param claimed the minutes claimed
   */
  record MoreThanClaimed(int claimed) implements DecisionRefusal {
    @Override
    public String code() {
      return "claim.more-than-claimed";
    }

    @Override
    public String field() {
      return "minutes";
    }

    @Override
    public List<Object> arguments() {
      return List.of(claimed);
    }
  }

  /**
   * L8: the day would hold more than 24 hours.
   *
   * @param day the day
   * @param others minutes that it holds already
   */
  record DayFull(LocalDate day, long others) implements DecisionRefusal {
    @Override
    public String code() {
      return "claim.day-full";
    }

    @Override
    public String field() {
      return "minutes";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day, others);
    }
  }
}

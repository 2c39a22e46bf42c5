package org.lingyan.hours.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Reason;

/** Why an entry counts less than it says. */
public sealed interface EntryReason extends Reason {

  /**
   * H3.2: the day had no more room.
   *
   * @param cap 学时 that a day can count
   * @param counted minutes of this entry that count
   * @param over minutes of it that do not
   * @param source our own setting
   */
  record Capped(BigDecimal cap, int counted, int over, Citation source) implements EntryReason {
    @Override
    public String code() {
      return "hours.entry-capped";
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }

    @Override
    public List<Object> arguments() {
      return List.of(cap, counted, over);
    }
  }

  /**
   * H3.4: online time was too short.
   *
   * @param least minutes that a course must have
   * @param source our own setting
   */
  record TooBrief(int least, Citation source) implements EntryReason {
    @Override
    public String code() {
      return "hours.entry-brief";
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }

    @Override
    public List<Object> arguments() {
      return List.of(least);
    }
  }

  /**
   * H3.4: the main requirement does not say what a degree is worth.
   *
   * @param source the rule
   */
  record NoWorth(Citation source) implements EntryReason {
    @Override
    public String code() {
      return "hours.entry-no-worth";
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }
  }

  /** H3.1: the entry was taken back. */
  record Reversed() implements EntryReason {
    @Override
    public String code() {
      return "hours.entry-reversed";
    }
  }

  /** H1.8: another record of hers holds an entry of the same source, and that one counts. */
  record CountedElsewhere() implements EntryReason {
    @Override
    public String code() {
      return "hours.entry-double";
    }
  }

  /**
   * H3.1: the entry takes another back.
   *
   * @param why what the one who did it wrote
   */
  record Reversal(String why) implements EntryReason {
    @Override
    public String code() {
      return "hours.entry-reversal";
    }

    @Override
    public List<Object> arguments() {
      return List.of(why);
    }
  }
}

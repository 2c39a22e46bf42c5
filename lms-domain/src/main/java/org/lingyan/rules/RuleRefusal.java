package org.lingyan.rules;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why a draft was not taken, published or bound. */
public sealed interface RuleRefusal extends Reason {

  /**
   * R4: the document cannot be read.
   *
   * @param where the key, with those it lies under
   * @param problem what is wrong there
   */
  record Unreadable(String where, UnreadableRule.Problem problem) implements RuleRefusal {
    static Unreadable of(UnreadableRule broken) {
      return new Unreadable(broken.where(), broken.problem());
    }

    @Override
    public String code() {
      return "rule.unreadable";
    }

    @Override
    public List<Object> arguments() {
      return List.of(where, problem);
    }
  }

  /** R6: the document is of another requirement, or of another version, than the draft. */
  record OtherRule(String ruleId, int version) implements RuleRefusal {
    @Override
    public String code() {
      return "rule.other";
    }

    @Override
    public List<Object> arguments() {
      return List.of(ruleId, version);
    }
  }

  /** R6: somebody else changed the draft meanwhile. */
  record Changed() implements RuleRefusal {
    @Override
    public String code() {
      return "rule.changed-meanwhile";
    }
  }

  /** R6: the draft is published or dropped. */
  record Over() implements RuleRefusal {
    @Override
    public String code() {
      return "rule.draft-over";
    }
  }

  /**
   * R7: it would be in force before the version that it follows.
   *
   * @param from first day of that version
   */
  record BeforeTheLast(LocalDate from) implements RuleRefusal {
    @Override
    public String code() {
      return "rule.before-last";
    }

    @Override
    public List<Object> arguments() {
      return List.of(from);
    }
  }

  /**
   * R7: another draft of the requirement was published meanwhile.
   *
   * @param version the newest version
   */
  record Overtaken(int version) implements RuleRefusal {
    @Override
    public String code() {
      return "rule.overtaken";
    }

    @Override
    public List<Object> arguments() {
      return List.of(version, version + 1);
    }
  }

  /** R7: nobody looked yet at what this very draft would change. */
  record NotTried() implements RuleRefusal {
    @Override
    public String code() {
      return "rule.not-tried";
    }
  }

  /** R7: four eyes: who wrote it does not publish it. */
  record OwnDraft() implements RuleRefusal {
    @Override
    public String code() {
      return "rule.own-draft";
    }
  }

  /**
   * R7: it binds people outside the publisher's scope.
   *
   * @param organisations names of where it is bound
   */
  record BoundOutside(String organisations) implements RuleRefusal {
    @Override
    public String code() {
      return "rule.bound-outside";
    }

    @Override
    public List<Object> arguments() {
      return List.of(organisations);
    }
  }

  /**
   * R8: it is bound there, or above, on such days already.
   *
   * @param organisation where
   * @param from since when
   */
  record Bound(String organisation, LocalDate from) implements RuleRefusal {
    @Override
    public String code() {
      return "rule.bound";
    }

    @Override
    public List<Object> arguments() {
      return List.of(organisation, from);
    }
  }

  /** R8: a binding ends after it began, and not in days for which people were judged already. */
  record LastDay(LocalDate earliest) implements RuleRefusal {
    @Override
    public String code() {
      return "rule.last-day";
    }

    @Override
    public List<Object> arguments() {
      return List.of(earliest);
    }
  }
}

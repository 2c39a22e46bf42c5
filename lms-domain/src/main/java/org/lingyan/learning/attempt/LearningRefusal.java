package org.lingyan.learning.attempt;

import java.util.List;
import org.lingyan.shared.Reason;

/** Why a step in a course was not taken. */
public sealed interface LearningRefusal extends Reason {

  /** L2: the token was not given by this server for this page. */
  record ForgedToken() implements LearningRefusal {
    @Override
    public String code() {
      return "learning.forged-token";
    }
  }

  /** L3: another page has taken over. */
  record Elsewhere() implements LearningRefusal {
    @Override
    public String code() {
      return "learning.elsewhere";
    }
  }

  /**
   * L7: lessons are still open.
   *
   * @param open how many
   */
  record LessonsOpen(long open) implements LearningRefusal {
    @Override
    public String code() {
      return "learning.lessons-open";
    }

    @Override
    public List<Object> arguments() {
      return List.of(open);
    }
  }

  /** The try was handed in; its answers stand. */
  record Submitted() implements LearningRefusal {
    @Override
    public String code() {
      return "learning.submitted";
    }
  }

  /** The quiz is passed; there is nothing to repeat. */
  record Passed() implements LearningRefusal {
    @Override
    public String code() {
      return "learning.passed";
    }
  }
}

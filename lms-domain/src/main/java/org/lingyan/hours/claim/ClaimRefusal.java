package org.lingyan.hours.claim;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why a claim was not kept, not sent or not decided. */
public sealed interface ClaimRefusal extends Reason {
  /** Name of the field that is wrong, as the API names it; empty when it is none. */
  default String field() {
    return "";
  }

  /**
   * L2: something must be there.
   *
   * @param name the field
   */
  record Missing(Field name) implements ClaimRefusal {
    @Override
    public String code() {
      return "claim.missing." + name.apiName();
    }

    @Override
    public String field() {
      return name.apiName();
    }
  }

  /** Fields that must be there. */
  enum Field {
    /** The title. */
    TITLE("title"),
    /** The day. */
    DAY("day"),
    /** The minutes. */
    MINUTES("minutes"),
    /** The category. */
    CATEGORY("category"),
    /** Who gave it. */
    PROVIDER("provider"),
    /** The reason of another form. */
    NOTE("note"),
    /** Courses that were passed. */
    COURSES("courses"),
    /** The certificate of a training. */
    CERTIFICATE("certificate"),
    /** The diploma of a degree. */
    DIPLOMA("diploma");

    private final String apiName;

    Field(String apiName) {
      this.apiName = apiName;
    }

    String apiName() {
      return apiName;
    }
  }

  /**
   * L2: the day has not come.
   *
   * @param day the day given
   * @param today the day it is
   */
  record Future(LocalDate day, LocalDate today) implements ClaimRefusal {
    @Override
    public String code() {
      return "claim.future";
    }

    @Override
    public String field() {
      return "day";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day, today);
    }
  }

  /**
   * L2: she was not employed yet.
   *
   * @param day the day given
   * @param joined her first day
   */
  record BeforeJoining(LocalDate day, LocalDate joined) implements ClaimRefusal {
    @Override
    public String code() {
      return "claim.before-joining";
    }

    @Override
    public String field() {
      return "day";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day, joined);
    }
  }

  /** L2: it ends before it begins. */
  record EndsBefore() implements ClaimRefusal {
    @Override
    public String code() {
      return "claim.ends-before";
    }

    @Override
    public String field() {
      return "to";
    }
  }

  /** L2: no minutes, or fewer. */
  record NoMinutes() implements ClaimRefusal {
    @Override
    public String code() {
      return "claim.no-minutes";
    }

    @Override
    public String field() {
      return "minutes";
    }
  }

  /**
   * L2: more minutes than have room in its days or between its times.
   *
   * @param minutes the minutes given
   * @param room the most
   */
  record TooManyMinutes(int minutes, long room) implements ClaimRefusal {
    @Override
    public String code() {
      return "claim.too-many-minutes";
    }

    @Override
    public String field() {
      return "minutes";
    }

    @Override
    public List<Object> arguments() {
      return List.of(minutes, room);
    }
  }

  /**
   * L2: a text is too long.
   *
   * @param name the field
   * @param longest the most characters
   */
  record TooLong(String name, int longest) implements ClaimRefusal {
    @Override
    public String code() {
      return "claim.too-long";
    }

    @Override
    public String field() {
      return name;
    }

    @Override
    public List<Object> arguments() {
      return List.of(longest);
    }
  }

  /**
   * L3: a course without a proof.
   *
   * @param title the course
   */
  record CourseUnproved(String title) implements ClaimRefusal {
    @Override
    public String code() {
      return "claim.course-unproved";
    }

    @Override
    public String field() {
      return "files";
    }

    @Override
    public List<Object> arguments() {
      return List.of(title);
    }
  }

  /** L11: a file proves something else. */
  record FileInUse() implements ClaimRefusal {
    @Override
    public String code() {
      return "claim.file-in-use";
    }

    @Override
    public String field() {
      return "files";
    }
  }

  /**
   * L1: it cannot be written any more.
   *
   * @param state where it stands
   */
  record NotWritable(ClaimState state) implements ClaimRefusal {
    @Override
    public String code() {
      return "claim.not-writable";
    }

    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  /**
   * L6: it does not wait for a decision.
   *
   * @param state where it stands
   */
  record NotWaiting(ClaimState state) implements ClaimRefusal {
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
  record SentAgain() implements ClaimRefusal {
    @Override
    public String code() {
      return "claim.sent-again";
    }
  }

  /** L5, L4: the decision needs a reason of at most 500 characters. */
  record NoReason() implements ClaimRefusal {
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
  record MoreThanClaimed(int claimed) implements ClaimRefusal {
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
  record DayFull(LocalDate day, long others) implements ClaimRefusal {
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

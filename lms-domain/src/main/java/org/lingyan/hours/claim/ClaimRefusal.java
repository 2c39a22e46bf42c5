package org.lingyan.hours.claim;

import java.time.LocalDate;
import java.util.List;

/** Why a claim was not kept or not sent. */
public sealed interface ClaimRefusal extends FieldReason {

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
   * L2: no category of that name always exists, and no requirement names it.
   *
   * @param name as given
   */
  record UnknownCategory(String name) implements ClaimRefusal {
    @Override
    public String code() {
      return "claim.unknown-category";
    }

    @Override
    public String field() {
      return Field.CATEGORY.apiName();
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
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
}

package org.lingyan.announcement;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why something was not announced, or not withdrawn. */
public sealed interface AnnouncementRefusal extends Reason {

  /**
   * Title or text is missing or too long.
   *
   * @param title longest title
   * @param body longest text
   */
  record BadText(int title, int body) implements AnnouncementRefusal {
    @Override
    public String code() {
      return "announcement.text";
    }

    @Override
    public List<Object> arguments() {
      return List.of(title, body);
    }
  }

  /** Its last day has passed. */
  record Over() implements AnnouncementRefusal {
    @Override
    public String code() {
      return "announcement.over";
    }
  }

  /**
   * Its first day has passed.
   *
   * @param today the earliest that it can be
   */
  record InThePast(LocalDate today) implements AnnouncementRefusal {
    @Override
    public String code() {
      return "announcement.past";
    }

    @Override
    public List<Object> arguments() {
      return List.of(today);
    }
  }

  /**
   * Whom it is for is not there on its first day.
   *
   * @param day the first day
   */
  record NotThere(LocalDate day) implements AnnouncementRefusal {
    @Override
    public String code() {
      return "announcement.not-there";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /** It was withdrawn before. */
  record Withdrawn() implements AnnouncementRefusal {
    @Override
    public String code() {
      return "announcement.withdrawn";
    }
  }

  /** A withdrawal needs a reason. */
  record NoReason() implements AnnouncementRefusal {
    @Override
    public String code() {
      return "announcement.no-reason";
    }
  }
}

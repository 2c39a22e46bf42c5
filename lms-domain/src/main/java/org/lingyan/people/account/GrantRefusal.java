package org.lingyan.people.account;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why a role was not given, ended or let to a deputy. */
public sealed interface GrantRefusal extends Reason {

  /**
   * P22: rights are not given for days that are over.
   *
   * @param today the earliest day
   */
  record InThePast(LocalDate today) implements GrantRefusal {
    @Override
    public String code() {
      return "grant.past";
    }

    @Override
    public List<Object> arguments() {
      return List.of(today);
    }
  }

  /**
   * P22: a right does not end on days that are over.
   *
   * @param earliest the earliest last day: yesterday, which ends it at once
   */
  record EndInThePast(LocalDate earliest) implements GrantRefusal {
    @Override
    public String code() {
      return "grant.end-past";
    }

    @Override
    public List<Object> arguments() {
      return List.of(earliest);
    }
  }

  /** P22: the last day comes before the first. */
  record EndsBefore() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.ends-before";
    }
  }

  /** P20: this role is given only until a day. */
  record NeedsLastDay() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.needs-last-day";
    }
  }

  /** P22: the account holds this role on this organisation already in these days. */
  record Held() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.held";
    }
  }

  /** P22: the organisation does not exist on the first day. */
  record NoSuchPlace() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.no-such-place";
    }
  }

  /** P22: the account is closed. */
  record AccountClosed() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.account-closed";
    }
  }

  /** P22: whose account it is works nowhere on the first day. */
  record NotEmployed() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.not-employed";
    }
  }

  /** P22: it ends by then already. */
  record OverAlready() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.over-already";
    }
  }

  /** P23: nobody takes the last right to administer from herself. */
  record OwnLast() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.own-last";
    }
  }

  /** P23: somebody has to administer the whole. */
  record LastOfAll() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.last-of-all";
    }
  }

  /** P24: a deputy does not hand on, and gives no right to administer. */
  record AsDeputy() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.as-deputy";
    }
  }

  /** P24: only a role that acts for others is let to a deputy. */
  record NotForDeputies() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.not-for-deputies";
    }
  }

  /** P24: nobody is her own deputy. */
  record Oneself() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.oneself";
    }
  }

  /**
   * P24: the deputyship cannot last longer than the right itself.
   *
   * @param last last day of the right
   */
  record LongerThanGrant(LocalDate last) implements GrantRefusal {
    @Override
    public String code() {
      return "grant.longer";
    }

    @Override
    public List<Object> arguments() {
      return List.of(last);
    }
  }

  /** P24: the deputyship has not begun, or is over. */
  record NotNow() implements GrantRefusal {
    @Override
    public String code() {
      return "grant.not-now";
    }
  }
}

package org.lingyan.inspection;

import org.lingyan.shared.Reason;

/** Why nothing was done about what leaves the product. */
public sealed interface ChannelRefusal extends Reason {

  /** No kind of group was chosen that a robot speaks in. */
  record NoKind() implements ChannelRefusal {
    @Override
    public String code() {
      return "robot.channel";
    }
  }

  /** The name of the group is missing or too long. */
  record BadName() implements ChannelRefusal {
    @Override
    public String code() {
      return "robot.name";
    }
  }

  /** This is no key of a robot. */
  record BadToken() implements ChannelRefusal {
    @Override
    public String code() {
      return "robot.token";
    }
  }

  /** What signs is too long. */
  record BadSecret() implements ChannelRefusal {
    @Override
    public String code() {
      return "robot.secret";
    }
  }

  /** The delivery is not given up, or not any more. */
  record NotGivenUp() implements ChannelRefusal {
    @Override
    public String code() {
      return "delivery.not-given-up";
    }
  }
}

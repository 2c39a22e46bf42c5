package org.lingyan.notice.channel;

import java.util.List;
import org.lingyan.shared.Reason;

/** N15: why a code for an address was not made or not taken. */
public sealed interface CodeRefusal extends Reason {

  /**
   * It is not the code that was sent.
   *
   * @param left how many more tries it is good for
   */
  record Wrong(int left) implements CodeRefusal {
    @Override
    public String code() {
      return "address-code.wrong";
    }

    @Override
    public List<Object> arguments() {
      return List.of(left);
    }
  }

  /** Too many wrong tries: a new one is needed. */
  record Spent() implements CodeRefusal {
    @Override
    public String code() {
      return "address-code.spent";
    }
  }

  /** Its time is over, or there is none. */
  record Expired() implements CodeRefusal {
    @Override
    public String code() {
      return "address-code.expired";
    }
  }

  /** One was sent within the last minute. */
  record TooSoon() implements CodeRefusal {
    @Override
    public String code() {
      return "address-code.too-soon";
    }
  }

  /**
   * As many were sent today as are sent on a day.
   *
   * @param most how many
   */
  record TooMany(int most) implements CodeRefusal {
    @Override
    public String code() {
      return "address-code.too-many";
    }

    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  /**
   * It could not be handed over.
   *
   * @param channel on which way
   * @param failure why
   */
  record NotSent(ChannelKind channel, DeliveryFailure failure) implements CodeRefusal {
    @Override
    public String code() {
      return "address-code.not-sent";
    }

    @Override
    public List<Object> arguments() {
      return List.of(channel, failure);
    }
  }
}

package org.lingyan.container;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lingyan.notice.channel.Channel;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.CodeMessage;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.notice.channel.OutsideMessage;

/** Mail that goes nowhere, so that there is a channel; tests take what is due themselves. */
@ApplicationScoped
public class TestedChannel implements Channel {
  @Override
  public ChannelKind kind() {
    return ChannelKind.MAIL;
  }

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public Optional<DeliveryFailure> send(OutsideMessage message) {
    return Optional.empty();
  }

  @Override
  public Optional<DeliveryFailure> sendCode(CodeMessage message) {
    return Optional.empty();
  }
}

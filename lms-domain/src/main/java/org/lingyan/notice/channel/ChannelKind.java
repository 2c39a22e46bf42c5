package org.lingyan.notice.channel;

/** A way out of the product. */
public enum ChannelKind {
  /** E-mail by SMTP, to a person. */
  MAIL(true),
  /** Short message through a gateway, to a person. */
  SMS(true),
  /** 钉钉, by the robot of a group. */
  DINGTALK(false),
  /** 企业微信, by the robot of a group. */
  WECOM(false);

  private final boolean toPerson;

  ChannelKind(boolean toPerson) {
    this.toPerson = toPerson;
  }

  /** Whether it reaches one person; else a group. */
  public boolean toPerson() {
    return toPerson;
  }
}

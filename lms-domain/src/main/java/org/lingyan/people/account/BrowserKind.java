package org.lingyan.people.account;

/** With what somebody signs in, as coarse as she herself would say it (P11). */
public enum BrowserKind {
  /** 企业微信. */
  WECOM,
  /** 微信. */
  WECHAT,
  /** 钉钉. */
  DINGTALK,
  /** Microsoft Edge. */
  EDGE,
  /** QQ 浏览器. */
  QQ,
  /** UC 浏览器. */
  UC,
  /** Firefox. */
  FIREFOX,
  /** Chrome and what calls itself so. */
  CHROME,
  /** Safari. */
  SAFARI,
  /** Anything else, programs among it. */
  OTHER
}

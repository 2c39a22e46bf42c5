package org.lingyan.privacy.erasure;

/** Why personal data has to go (《个人信息保护法》 47). */
public enum ErasureGround {
  /** The purpose is reached, cannot be reached, or does not need it any more. */
  PURPOSE_ENDED,
  /** The period for which it may be kept is over. */
  PERIOD_OVER,
  /** What rested on consent has none any more. */
  CONSENT_WITHDRAWN,
  /** It was held against the law or against what was agreed. */
  UNLAWFUL,
  /** Another law, or an authority, asks for it. */
  OTHER_LAW,
  /** It was erased before, and a restored backup had brought it back. */
  RESTORED
}

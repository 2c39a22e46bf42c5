package org.lingyan.privacy.consent;

/** On what a processing rests (《个人信息保护法》 13). */
public enum ConsentBasis {
  /** A duty or power by law: people are told. */
  LAW,
  /** Consent: people are asked. */
  CONSENT
}

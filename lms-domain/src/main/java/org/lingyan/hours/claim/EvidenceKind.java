package org.lingyan.hours.claim;

/** What a file of a claim is. */
public enum EvidenceKind {
  /** 结业证书. */
  CERTIFICATE,
  /** 毕业证书、学位证书. */
  DIPLOMA,
  /** 成绩单. */
  TRANSCRIPT,
  /** A photograph taken there, a sign-in sheet. */
  PHOTO,
  /** Anything else. */
  OTHER
}

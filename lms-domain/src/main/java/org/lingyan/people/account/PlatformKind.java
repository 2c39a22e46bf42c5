package org.lingyan.people.account;

/** On what kind of machine somebody signs in (P11). */
public enum PlatformKind {
  /** HarmonyOS. */
  HARMONY,
  /** Android. */
  ANDROID,
  /** iPhone and iPad. */
  IOS,
  /** Windows. */
  WINDOWS,
  /** macOS. */
  MAC,
  /** Linux. */
  LINUX,
  /** Anything else. */
  OTHER
}

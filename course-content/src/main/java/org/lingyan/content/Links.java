package org.lingyan.content;

import java.util.regex.Pattern;

/** Which addresses a course may link to: a list of what is allowed, so that nothing slips by. */
final class Links {

  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\"'<>\\\\]+");
  private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s\\p{Cntrl}\"'<>\\\\]+");
  private static final Pattern HERE = Pattern.compile("#[A-Za-z0-9._-]+");

  private Links() {}

  static boolean isWeb(String address) {
    return WEB.matcher(address).matches();
  }

  /** Whether a lesson may have this as the target of a link. */
  static boolean isAllowed(String address) {
    return isWeb(address) || MAIL.matcher(address).matches() || HERE.matcher(address).matches();
  }
}

package org.lingyan.api.input;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The name of a file that is the body itself, as a header says it: percent-encoded UTF-8. */
public final class FileName {
  /** The header. */
  public static final String HEADER = "X-File-Name";

  private static final int LONGEST = 1000;

  private FileName() {}

  /** The name; empty when none is given or when it is wrong, which the checks are told. */
  public static Optional<String> of(String header, Checks checks) {
    Optional<String> given = Checks.given(header);
    if (given.filter(text -> text.length() > LONGEST).isPresent()) {
      checks.wrong(HEADER, "api.field.too-long", Integer.toString(LONGEST));
      return Optional.empty();
    }
    try {
      // A plus sign is one here: this is no form.
      return given.map(text -> URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notEncoded) {
      checks.wrong(HEADER, "api.field.characters");
      return Optional.empty();
    }
  }
}

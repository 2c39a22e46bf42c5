package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * Time in an online lesson that somebody types in.
 *
 * @param policy how it is counted: {@code ladder} by steps, {@code minutes-45} minute by minute
 * @param seconds time that was really spent
 * @param testPassed whether its test was passed; it adds to the ladder only
 */
@Schema(name = "WhatIfOnline", description = "Time in an online lesson that somebody types in.")
public record WhatIfOnline(
    @About(example = "ladder") String policy,
    @About(least = "0", most = "86400") int seconds,
    @About(optional = true) boolean testPassed)
    implements Wish {
  /** By steps. */
  public static final String LADDER = "ladder";

  /** Minute by minute. */
  public static final String MINUTES = "minutes-45";

  /** Most seconds of one lesson. */
  public static final int MOST_SECONDS = 86_400;

  static WhatIfOnline read(Body body) {
    String policy = body.text("policy", 60);
    if (!policy.isEmpty() && !policy.equals(LADDER) && !policy.equals(MINUTES)) {
      body.wrong("policy", "api.field.word", policy, LADDER + " " + MINUTES);
    }
    WhatIfOnline wish =
        new WhatIfOnline(policy, body.whole("seconds", 0, MOST_SECONDS), body.flag("testPassed"));
    body.done();
    return wish;
  }
}

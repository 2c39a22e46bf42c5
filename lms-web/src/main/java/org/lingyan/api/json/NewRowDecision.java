package org.lingyan.api.json;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.hours.reconciliation.Asked;

/**
 * What is to be done with a row.
 *
 * @param decision POST, IGNORE or QUERY
 * @param reason why it is ignored, or what is asked; not for POST
 * @param asked who is asked; for QUERY, the person where it is missing
 */
@Schema(name = "NewRowDecision", description = "What is to be done with a compared row.")
public record NewRowDecision(
    Kind decision,
    @About(optional = true, longest = 500) String reason,
    @About(optional = true) Asked asked)
    implements Wish {
  /** What can be done. */
  public enum Kind {
    /** It becomes an entry. */
    POST,
    /** It is left as it is. */
    IGNORE,
    /** Somebody is asked. */
    QUERY
  }

  static NewRowDecision read(Body body) {
    Kind decision = body.word("decision", Kind.class);
    Optional<String> reason = body.optionalText("reason", 500);
    if (decision != Kind.POST && reason.filter(text -> !text.isEmpty()).isEmpty()) {
      body.required("reason");
    }
    NewRowDecision wish =
        new NewRowDecision(
            decision,
            reason.orElse(""),
            body.optionalWord("asked", Asked.class).orElse(Asked.PERSON));
    body.done();
    return wish;
  }
}

package org.lingyan.api.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.hours.claim.Decision;
import org.lingyan.hours.claim.DecisionWish;
import org.lingyan.shared.Category;

/**
 * A decision about a claim.
 *
 * @param decision which
 * @param minutes minutes to approve; missing for all that are claimed
 * @param category category to approve under; missing for the one that is claimed
 * @param reason why, at most 500 characters; needed unless it is approved as claimed
 * @param round the sending that was looked at; missing for the last one
 */
@Schema(name = "NewClaimDecision", description = "A decision about a claim.")
public record NewClaimDecision(
    Decision decision,
    @About(optional = true, least = "0", most = "527040") Integer minutes,
    @About(optional = true, longest = 40) String category,
    @About(optional = true, longest = 500) String reason,
    @About(optional = true, least = "1") Integer round)
    implements Wish {
  static NewClaimDecision read(Body body) {
    OptionalInt minutes = body.optionalWhole("minutes", 0, 366 * 24 * 60);
    OptionalInt round = body.optionalWhole("round", 1, Integer.MAX_VALUE);
    NewClaimDecision wish =
        new NewClaimDecision(
            body.word("decision", Decision.class),
            minutes.isPresent() ? minutes.getAsInt() : null,
            body.optionalText("category", 40).orElse(null),
            body.optionalText("reason", 500).orElse(""),
            round.isPresent() ? round.getAsInt() : null);
    for (String name : wish.onlyApproved()) {
      body.wrong(name, "api.claim.only-approved");
    }
    body.done();
    return wish;
  }

  private List<String> onlyApproved() {
    List<String> given = new ArrayList<>();
    if (decision != Decision.APPROVE && minutes != null) {
      given.add("minutes");
    }
    if (decision != Decision.APPROVE && category != null) {
      given.add("category");
    }
    return given;
  }

  /** The decision that the domain takes. */
  public DecisionWish wish() {
    return new DecisionWish(
        decision,
        minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes),
        Optional.ofNullable(category).map(Category::new),
        reason,
        round == null ? OptionalInt.empty() : OptionalInt.of(round));
  }
}

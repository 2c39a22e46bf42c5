package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.shared.DateRange;

/**
 * A role of one's own to let to a deputy.
 *
 * @param grant which, as {@code GET deputies} and the grants of the account name it
 * @param account the deputy's account
 * @param from first day
 * @param last last day
 * @param reason why, 1 to 500 characters
 */
@Schema(name = "NewDeputy", description = "A role of one's own to let to a deputy.")
public record NewDeputy(
    String grant,
    String account,
    LocalDate from,
    LocalDate last,
    @About(longest = 500) String reason)
    implements Wish {
  static NewDeputy read(Body body) {
    NewDeputy wish =
        new NewDeputy(
            body.text("grant", 60),
            body.text("account", 60),
            body.day("from"),
            body.day("last"),
            body.text("reason", 500));
    if (wish.last.isBefore(wish.from)) {
      body.wrong("last", "reason.grant.ends-before");
    }
    body.done();
    return wish;
  }

  /** The days. */
  public DateRange days() {
    return DateRange.inclusive(from, last);
  }
}

package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.certificate.ProofWish;
import org.lingyan.shared.DateRange;

/**
 * Of what a proof is to speak.
 *
 * @param year calendar year; instead of a period
 * @param period any day of the period
 * @param requirement id of the requirement; missing: the main one
 * @param sealed whether it is to bear the seal of the unit; for HR
 */
@Schema(
    name = "NewProof",
    description =
        "Of what a proof of hours is to speak: year or period, one of them. Without a requirement it"
            + " is the main one.")
public record NewProof(
    @About(optional = true, least = "1900", most = "2999") Integer year,
    @About(optional = true) LocalDate period,
    @About(optional = true, longest = 60) String requirement,
    @About(optional = true) boolean sealed)
    implements Wish {
  static NewProof read(Body body) {
    OptionalInt year = body.optionalWhole("year", 1900, 2999);
    Optional<LocalDate> period = body.optionalDay("period");
    if (!body.has("year") && !body.has("period")) {
      body.required("year");
    }
    NewProof wish =
        new NewProof(
            year.isPresent() ? year.getAsInt() : null,
            period.orElse(null),
            body.optionalText("requirement", 60).filter(text -> !text.isEmpty()).orElse(null),
            body.flag("sealed"));
    body.done();
    return wish;
  }

  /** As it is asked for on a day. */
  public ProofWish on(LocalDate today) {
    LocalDate day =
        period == null ? DateRange.yearOf(LocalDate.of(year, 1, 1)).deciding(today) : period;
    return new ProofWish(Optional.ofNullable(requirement), day);
  }
}

package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.input.Wish;
import org.lingyan.hours.exemption.ExemptionWish;
import org.lingyan.rules.ExemptionKind;

/**
 * Leave, or an exemption, to enter.
 *
 * @param kind what it rests on
 * @param from first day
 * @param last last day; at most three years of days
 * @param requirement the requirement that it is about; null or missing for every one
 * @param reason why, 1 to 500 characters
 * @param evidence id of a file that the caller brought for the purpose EVIDENCE; null or missing
 *     for none
 */
@Schema(name = "NewExemption", description = "Leave, or an exemption, to enter.")
public record NewExemption(
    ExemptionKind kind,
    LocalDate from,
    LocalDate last,
    @About(optional = true, longest = 60) String requirement,
    @About(longest = 500) String reason,
    @About(optional = true) String evidence)
    implements Wish {
  static NewExemption read(Body body) {
    NewExemption wish =
        new NewExemption(
            body.word("kind", ExemptionKind.class),
            body.day("from"),
            body.day("last"),
            body.optionalText("requirement", 60).orElse(null),
            body.text("reason", 500),
            body.optionalText("evidence", 60).orElse(null));
    body.done();
    return wish;
  }

  /** What is wanted. */
  public ExemptionWish wish() {
    return new ExemptionWish(
        kind,
        from,
        last,
        Optional.ofNullable(requirement).filter(text -> !text.isEmpty()),
        reason,
        Optional.ofNullable(evidence)
            .filter(text -> !text.isEmpty())
            .map(text -> OptionalLong.of(Subjects.id("file", text)))
            .orElseGet(OptionalLong::empty));
  }
}

package org.lingyan.api.json;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.shared.Reason;
import org.lingyan.web.text.Texts;

/**
 * One reason of a verdict or a refusal.
 *
 * @param code stable name
 * @param needed what the rule asks for; null where it asks for no number
 * @param held what there is; null where no number is held
 * @param citation the rule's source; null where it rests on none
 * @param text the reason in the caller's language
 */
@Schema(name = "Reason", description = "One reason of a verdict or a refusal.")
public record ReasonJson(
    String code,
    @About(optional = true) BigDecimal needed,
    @About(optional = true) BigDecimal held,
    @About(optional = true) CitationJson citation,
    String text) {
  /** The reason in a language. */
  public static ReasonJson of(Reason reason, Texts texts) {
    return new ReasonJson(
        reason.code(),
        reason.needed().orElse(null),
        reason.held().orElse(null),
        CitationJson.of(reason.citation()),
        texts.of(reason));
  }

  /** All reasons, in their order. */
  public static List<ReasonJson> of(List<Reason> reasons, Texts texts) {
    return reasons.stream().map(reason -> of(reason, texts)).toList();
  }
}

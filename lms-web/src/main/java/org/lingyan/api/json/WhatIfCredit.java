package org.lingyan.api.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.rules.OnlineCredit;
import org.lingyan.web.text.Texts;

/**
 * What time in an online lesson is worth.
 *
 * @param creditHours 学时
 * @param reasons how that was found
 * @param rule the rule that says so
 */
@Schema(name = "WhatIfCredit", description = "What time in an online lesson is worth.")
public record WhatIfCredit(BigDecimal creditHours, List<ReasonJson> reasons, RuleJson rule) {
  /** The answer in a language. */
  public static WhatIfCredit of(OnlineCredit credit, Texts texts) {
    return new WhatIfCredit(
        credit.worth(),
        ReasonJson.of(List.copyOf(credit.reasons()), texts),
        new RuleJson(
            credit.ruleId(), credit.version(), CitationJson.of(Optional.of(credit.citation()))));
  }
}

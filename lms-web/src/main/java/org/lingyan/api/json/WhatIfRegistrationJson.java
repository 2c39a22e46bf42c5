package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.credential.registration.TriedRegistration;
import org.lingyan.web.text.Texts;

/**
 * What the terms of registration say of days that were typed in.
 *
 * @param firstUntil last day on which the first registration is accepted; null where no day of
 *     passing was given
 * @param validUntil last valid day; null where no day of registration was given
 * @param renewalFrom first day of the window for renewing; null likewise
 * @param reasons all reasons
 * @param rule the version that answered
 */
@Schema(
    name = "WhatIfRegistrationVerdict",
    description = "What the terms of registration say of days that were typed in.")
public record WhatIfRegistrationJson(
    @About(optional = true) LocalDate firstUntil,
    @About(optional = true) LocalDate validUntil,
    @About(optional = true) LocalDate renewalFrom,
    List<ReasonJson> reasons,
    RuleJson rule) {
  /** The answer in a language. */
  public static WhatIfRegistrationJson of(TriedRegistration tried, Texts texts) {
    return new WhatIfRegistrationJson(
        tried.firstUntil().orElse(null),
        tried.validUntil().orElse(null),
        tried.renewalFrom().orElse(null),
        ReasonJson.of(tried.reasons(), texts),
        new RuleJson(
            tried.terms().id(),
            tried.terms().version(),
            CitationJson.of(Optional.of(tried.terms().citation()))));
  }
}

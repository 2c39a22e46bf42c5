package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.json.WhatIfHours;
import org.lingyan.api.json.WhatIfVerdict;
import org.lingyan.people.account.Role;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;

/** The rule desk: hours tried without touching a record. */
@ApplicationScoped
@Path("what-if/hours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.RULES)
public class WhatIfHoursResource {
  private final RuleBook rules;
  private final Asking asking;

  /** For the container's proxy. */
  protected WhatIfHoursResource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public WhatIfHoursResource(RuleBook rules, Asking asking) {
    this.rules = rules;
    this.asking = asking;
  }

  /** Judges hours that were typed in. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "What a rule says of hours that are typed in",
      description = "The very function that judges real people; no record is touched.")
  public WhatIfVerdict judge(WhatIfHours wish) {
    LocalDate on = wish.on(asking.today());
    HoursRule inForce = rule(wish, on);
    DateRange range =
        wish.range(inForce, asking.today())
            .orElseThrow(() -> ApiProblem.malformed("period", "api.field.own-period"));
    // The version of the day that decides: a period that is over is judged as it was then.
    HoursRule deciding = rule(wish, range.deciding(on));
    return WhatIfVerdict.of(wish.judge(deciding, range, asking.today()), asking.texts());
  }

  private HoursRule rule(WhatIfHours wish, LocalDate day) {
    List<String> known = rules.hoursRules().stream().map(HoursRule::id).distinct().toList();
    if (!known.contains(wish.requirement())) {
      throw ApiProblem.malformed(
          "requirement", "api.field.word", wish.requirement(), String.join(", ", known));
    }
    return rules
        .hoursRule(wish.requirement(), day)
        .orElseThrow(() -> ApiProblem.malformed("on", "api.field.no-rule", day.toString()));
  }
}

package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.json.WhatIfCredit;
import org.lingyan.api.json.WhatIfOnline;
import org.lingyan.people.account.Role;
import org.lingyan.rules.OnlineCredit;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.RulePacks;

/** The rule desk: online time tried without touching a record. */
@ApplicationScoped
@Path("what-if/online-ladder")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.RULES)
public class WhatIfOnlineResource {
  private final RuleBook rules;
  private final Asking asking;

  /** For the container's proxy. */
  protected WhatIfOnlineResource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public WhatIfOnlineResource(RuleBook rules, Asking asking) {
    this.rules = rules;
    this.asking = asking;
  }

  /** Counts time that was typed in. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "What time in an online lesson is worth",
      description =
          "By steps (`ladder`, as published on the day, not rounded; a passed test adds), or by 45"
              + " minutes rounded down to half a credit hour (`minutes-45`). No record is touched.")
  public WhatIfCredit judge(WhatIfOnline wish) {
    OnlineCredit credit =
        wish.policy().equals(WhatIfOnline.LADDER)
            ? rules.byLadder(asking.today(), wish.seconds(), wish.testPassed())
            : OnlineCredit.byMinutes(RulePacks.starter(RulePacks.ZHENGZHOU_ANNUAL), wish.seconds());
    return WhatIfCredit.of(credit, asking.texts());
  }
}

package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.json.WhatIfRegistration;
import org.lingyan.api.json.WhatIfRegistrationJson;
import org.lingyan.credential.registration.TriedRegistration;
import org.lingyan.people.account.Role;
import org.lingyan.rules.RuleBook;

/** The rule desk: terms of registration tried without touching a record. */
@ApplicationScoped
@Path("what-if/registration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.RULES)
public class WhatIfRegistrationResource {
  private final RuleBook rules;
  private final Asking asking;

  /** For the container's proxy. */
  protected WhatIfRegistrationResource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public WhatIfRegistrationResource(RuleBook rules, Asking asking) {
    this.rules = rules;
    this.asking = asking;
  }

  /** Says until when. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "Until when a certificate is registered that was passed or registered on a day",
      description = "The very functions that judge real registrations; no record is touched.")
  public WhatIfRegistrationJson judge(WhatIfRegistration wish) {
    return WhatIfRegistrationJson.of(
        TriedRegistration.of(
            rules.registrationTerms(asking.today()),
            Optional.ofNullable(wish.passedOn()),
            Optional.ofNullable(wish.registeredOn())),
        asking.texts());
  }
}

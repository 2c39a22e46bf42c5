package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.json.MeJson;
import org.lingyan.api.json.PasswordChange;
import org.lingyan.people.account.ChangingPassword;
import org.lingyan.people.account.PasswordRefused;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;

/** Who is signed in. */
@ApplicationScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.ACCOUNT)
public class MeResource {
  private final ChangingPassword changing;
  private final Asking asking;

  /** For the container's proxy. */
  protected MeResource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public MeResource(ChangingPassword changing, Asking asking) {
    this.changing = changing;
    this.asking = asking;
  }

  /** Who is signed in. */
  @GET
  @Needs(evenBeforePasswordChange = true)
  @Operation(summary = "Who is signed in, with the roles in force today")
  public MeJson me() {
    return MeJson.of(asking.caller());
  }

  /** Changes the password. */
  @POST
  @Path("password")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(evenBeforePasswordChange = true)
  @Operation(
      summary = "Change one's own password",
      description =
          "Every sign-in of the account ends with it, this one too. After too many wrong present"
              + " passwords: 429 with Retry-After, as at sign-in.")
  @APIResponse(responseCode = "204", description = "Changed")
  public void password(PasswordChange wish) {
    Outcome<Instant> outcome =
        changing.change(
            asking.caller(), wish.current(), wish.wanted(), asking.address(), asking.at());
    if (outcome instanceof Outcome.Refused<Instant> refused) {
      throw refused(refused.reasons());
    }
  }

  private static ApiProblem refused(List<Reason> reasons) {
    return reasons.stream()
        .filter(PasswordRefused.TooManyTries.class::isInstance)
        .map(PasswordRefused.TooManyTries.class::cast)
        .findFirst()
        .map(wait -> ApiProblem.tooMany(wait.retryAfter()))
        .orElseGet(() -> ApiProblem.refused(reasons));
  }
}

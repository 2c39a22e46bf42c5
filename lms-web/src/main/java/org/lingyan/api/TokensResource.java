package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.edge.Open;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.api.json.Credentials;
import org.lingyan.api.json.TokenJson;
import org.lingyan.people.account.SignInKind;
import org.lingyan.people.account.SignInOutcome;
import org.lingyan.people.account.SignIns;
import org.lingyan.people.account.SigningIn;

/** Programs sign in and out. */
@ApplicationScoped
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.ACCOUNT)
public class TokensResource {
  private final SigningIn signingIn;
  private final SignIns signIns;
  private final Asking asking;

  /** For the container's proxy. */
  protected TokensResource() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public TokensResource(SigningIn signingIn, SignIns signIns, Asking asking) {
    this.signingIn = signingIn;
    this.signIns = signIns;
    this.asking = asking;
  }

  /** Signs a program in. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Open
  @Operation(
      summary = "Sign a program in",
      description =
          "The token is good for twelve hours. Wrong account or password: 401. After too many wrong"
              + " ones: 429 with Retry-After.")
  @APIResponse(
      responseCode = "201",
      description = "Signed in",
      content = @Content(schema = @Schema(implementation = TokenJson.class)))
  public Response signIn(Credentials wish) {
    SignInOutcome outcome =
        signingIn.signIn(
            wish.account(), wish.password(), asking.visit(), SignInKind.PROGRAM, asking.at());
    if (outcome instanceof SignInOutcome.TooManyTries wait) {
      throw ApiProblem.tooMany(wait.retryAfter());
    }
    if (outcome instanceof SignInOutcome.SignedIn in) {
      return Response.status(Response.Status.CREATED)
          .entity(new TokenJson(in.token().text(), in.expiresAt()))
          .build();
    }
    throw ApiProblem.of(ProblemKind.WRONG_PASSWORD);
  }

  /** Ends the sign-in that carries this request. */
  @DELETE
  @Path("current")
  @Needs(evenBeforePasswordChange = true)
  @Operation(summary = "Sign out: end the token that carries this request")
  @APIResponse(responseCode = "204", description = "Signed out")
  public void signOut() {
    signIns.end(asking.caller().signInId());
  }
}

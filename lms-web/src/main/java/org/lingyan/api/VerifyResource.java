package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Open;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.json.VerificationJson;
import org.lingyan.certificate.VerifyingProof;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.open.CheckRate;

/** Strangers check papers. */
@ApplicationScoped
@Path("verify")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PROOFS)
public class VerifyResource {
  private final VerifyingProof verifying;
  private final CheckRate rate;
  private final Asking asking;

  /** For the container's proxy. */
  protected VerifyResource() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public VerifyResource(VerifyingProof verifying, CheckRate rate, Asking asking) {
    this.verifying = verifying;
    this.rate = rate;
    this.asking = asking;
  }

  /** Checks a paper. */
  @GET
  @Path("{number}")
  @Open
  @Operation(
      summary = "Check a paper by its number, against the ledger of this moment",
      description = "No sign-in. At most 30 checks a minute from one address, then 429.")
  public VerificationJson verify(@PathParam("number") String number) {
    rate.take(asking.address(), asking.at())
        .ifPresent(
            wait -> {
              throw ApiProblem.tooMany(wait);
            });
    return verifying
        .verify(number)
        .map(check -> VerificationJson.of(check, asking.texts()))
        .orElseThrow(() -> new UnknownSubject("proof"));
  }
}

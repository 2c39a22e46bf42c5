package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Facts;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.json.NewProof;
import org.lingyan.api.json.ProofJson;
import org.lingyan.api.json.ProofsJson;
import org.lingyan.certificate.IssuingProof;
import org.lingyan.certificate.ProofChoices;
import org.lingyan.certificate.ProofList;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;

/** Papers for oneself. */
@ApplicationScoped
@Path("me/proofs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PROOFS)
public class MyProofsResource {
  private final IssuingProof issuing;
  private final ProofList list;
  private final ProofChoices choices;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected MyProofsResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public MyProofsResource(
      IssuingProof issuing, ProofList list, ProofChoices choices, Facts facts, Asking asking) {
    this.issuing = issuing;
    this.list = list;
    this.choices = choices;
    this.facts = facts;
    this.asking = asking;
  }

  /** Her papers. */
  @GET
  @Needs(Role.TRAINEE)
  @Operation(summary = "One's own papers with what became of them, and of what one can be issued")
  public ProofsJson papers() {
    long person = asking.person();
    return ProofsJson.of(list.of(person), choices.of(person, asking.at()), asking.texts());
  }

  /** Issues a proof of hours. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "A proof of one's own hours under a requirement in a period",
      description =
          "Asking again while nothing changed finds the same paper: 200. The PDF is at the address"
              + " that is given.")
  @APIResponse(
      responseCode = "201",
      description = "Issued",
      content = @Content(schema = @Schema(implementation = ProofJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Issued before; nothing changed since",
      content = @Content(schema = @Schema(implementation = ProofJson.class)))
  public Response issue(NewProof wish) {
    Scope scope = asking.readable();
    long person = asking.person();
    return facts.add(
        () ->
            Answer.of(
                issuing.hours(scope, person, wish.on(asking.today()), asking.at()),
                proof -> ProofJson.of(proof, asking.texts())));
  }
}

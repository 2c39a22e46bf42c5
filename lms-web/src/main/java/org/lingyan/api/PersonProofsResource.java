package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Facts;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.NewProof;
import org.lingyan.api.json.ProofJson;
import org.lingyan.api.json.ProofsJson;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.certificate.ProofChoices;
import org.lingyan.certificate.ProofList;
import org.lingyan.certificate.SealingProof;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;

/** Papers for a person in scope. */
@ApplicationScoped
@Path("people/{id}/proofs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PROOFS)
public class PersonProofsResource {
  private final SealingProof issuing;
  private final ProofList list;
  private final ProofChoices choices;
  private final Directory directory;
  private final LookingAtOthers looking;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected PersonProofsResource() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonProofsResource(
      SealingProof issuing,
      ProofList list,
      ProofChoices choices,
      Directory directory,
      LookingAtOthers looking,
      Facts facts,
      Asking asking) {
    this.issuing = issuing;
    this.list = list;
    this.choices = choices;
    this.directory = directory;
    this.looking = looking;
    this.facts = facts;
    this.asking = asking;
  }

  /** Her papers. */
  @GET
  @Needs(Role.HR)
  @Operation(summary = "A person's papers with what became of them, and of what one can be issued")
  public ProofsJson papers(@PathParam("id") String id) {
    Scope scope = asking.changeable(Role.HR);
    long person = directory.inScope(scope, Subjects.id("person", id)).id();
    looking.note(asking.caller(), Set.of(Role.HR), person, SensitiveKind.PAPER, "", asking.at());
    return ProofsJson.of(list.of(person), choices.of(person, asking.at()), asking.texts());
  }

  /** Issues a proof of hours. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "A proof of a person's hours under a requirement in a period",
      description =
          "Asking again while nothing changed finds the same paper: 200. The PDF is at the address"
              + " that is given. With sealed, it bears the picture of the seal of where she works;"
              + " where nobody has authorised one it is 409, and nothing is issued.")
  @APIResponse(
      responseCode = "201",
      description = "Issued",
      content = @Content(schema = @Schema(implementation = ProofJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Issued before; nothing changed since",
      content = @Content(schema = @Schema(implementation = ProofJson.class)))
  public Response issue(@PathParam("id") String id, NewProof wish) {
    Scope scope = asking.changeable(Role.HR);
    long person = Subjects.id("person", id);
    return facts.add(
        () ->
            Answer.of(
                issuing.hours(scope, person, wish.on(asking.today()), wish.sealed(), asking.at()),
                proof -> ProofJson.of(proof, asking.texts())));
  }
}

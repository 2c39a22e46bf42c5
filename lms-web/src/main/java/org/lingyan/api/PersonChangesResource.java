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
import org.lingyan.api.json.ChangeJson;
import org.lingyan.api.json.ChangesJson;
import org.lingyan.api.json.NewChange;
import org.lingyan.api.json.NewReversal;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;

/** What happens in a person's working life. */
@ApplicationScoped
@Path("people/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PEOPLE)
public class PersonChangesResource {
  private final ChangingWorkingLife life;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected PersonChangesResource() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonChangesResource(ChangingWorkingLife life, Facts facts, Asking asking) {
    this.life = life;
    this.facts = facts;
    this.asking = asking;
  }

  /** Her history. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR})
  @Operation(summary = "What was recorded of a working life, the latest first")
  public ChangesJson changes(@PathParam("id") String id) {
    return new ChangesJson(
        life.events(asking.readable(), Subjects.id("person", id)).stream()
            .map(ChangeJson::of)
            .toList());
  }

  /** Records a change. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Record a change of a working life",
      description =
          "Standings and counts follow in the same transaction. Refused with its reasons (409): a"
              + " day on which she is not employed, or not after the first day of the employment, or"
              + " before a later change; what changes nothing; a place that does not exist on the"
              + " day.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = ChangeJson.class)))
  public Response record(@PathParam("id") String id, NewChange wish) {
    long person = Subjects.id("person", id);
    Scope scope = asking.changeable(Role.HR);
    Change change = wish.change(asking.account(), asking.at());
    return facts.add(
        () ->
            Answer.of(
                life.record(scope, person, wish.wish(), change), event -> told(person, event)));
  }

  /** Takes the latest change back. */
  @POST
  @Path("{change}/reversal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Take the latest change of a working life back",
      description = "Employment is as it was before; any but the latest change: 409.")
  @APIResponse(
      responseCode = "201",
      description = "Taken back",
      content = @Content(schema = @Schema(implementation = ChangeJson.class)))
  public Response undo(
      @PathParam("id") String id, @PathParam("change") String change, NewReversal wish) {
    long person = Subjects.id("person", id);
    long event = Subjects.id("change", change);
    Scope scope = asking.changeable(Role.HR);
    Change why = new Change(asking.today(), wish.reason(), asking.account(), asking.at());
    return facts.add(
        () -> Answer.of(life.undo(scope, person, event, why), made -> told(person, made)));
  }

  private ChangeJson told(long person, long event) {
    return ChangeJson.of(life.recorded(person, event));
  }
}

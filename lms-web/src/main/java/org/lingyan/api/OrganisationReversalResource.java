package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
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
import org.lingyan.api.json.NewReversal;
import org.lingyan.api.json.TreeChangeJson;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.UndoingReorganisation;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.people.tree.TreeHistory;
import org.lingyan.shared.Page;

/** Changes of an organisation that are taken back. */
@ApplicationScoped
@Path("organisations/{id}/changes/{change}/reversal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PEOPLE)
public class OrganisationReversalResource {
  private final UndoingReorganisation undoing;
  private final TreeHistory history;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected OrganisationReversalResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public OrganisationReversalResource(
      UndoingReorganisation undoing, TreeHistory history, Facts facts, Asking asking) {
    this.undoing = undoing;
    this.history = history;
    this.facts = facts;
    this.asking = asking;
  }

  /** Takes the latest change back. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Take the latest change of an organisation back",
      description =
          "The tree, and whoever was carried over, is as it was before; rights that ended stay"
              + " ended. Refused with its reasons (409): not the latest change, taken back already,"
              + " entered before changes could be taken back, a sister has the name, what was above"
              + " is gone or moved, something was put below, something rests on what was"
              + " established, somebody carried over was changed since.")
  @APIResponse(
      responseCode = "201",
      description = "Taken back",
      content = @Content(schema = @Schema(implementation = TreeChangeJson.class)))
  public Response undo(
      @PathParam("id") String id, @PathParam("change") String change, NewReversal wish) {
    long organisation = Subjects.id("organisation", id);
    long event = Subjects.id("change", change);
    Scope scope = asking.changeable(Role.ADMIN);
    Change why = new Change(asking.today(), wish.reason(), asking.account(), asking.at());
    return facts.add(
        () ->
            Answer.of(
                undoing.undo(scope, organisation, event, why), made -> told(scope, organisation)));
  }

  private TreeChangeJson told(Scope scope, long organisation) {
    return history
        .page(scope, OptionalLong.of(organisation), new Page.Request(0, 1))
        .items()
        .stream()
        .map(TreeChangeJson::of)
        .findFirst()
        .orElseThrow();
  }
}

package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.RejudgingsJson;
import org.lingyan.hours.standing.Rejudgings;
import org.lingyan.people.account.Role;

/** Changes of rules after which people wait to be judged again. */
@ApplicationScoped
@Path("rejudgings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.RULES)
public class RejudgingsResource {
  private final Rejudgings rejudgings;
  private final Asking asking;

  /** For the container's proxy. */
  protected RejudgingsResource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public RejudgingsResource(Rejudgings rejudgings, Asking asking) {
    this.rejudgings = rejudgings;
    this.asking = asking;
  }

  /** The list. */
  @GET
  @Needs(Role.HR)
  @Operation(
      summary = "Changes of rules after which not everybody is judged again yet",
      description = "Of requirements that bind in the caller's scope; the oldest first.")
  public RejudgingsJson rejudgings() {
    return RejudgingsJson.of(rejudgings.open(asking.changeable(Role.HR)));
  }

  /** Goes on with one. */
  @POST
  @Path("{id}/continuation")
  @Needs(Role.HR)
  @Operation(
      summary = "Go on with the work after a change",
      description = "What goes on, or is over by now, is left alone. Again is the same.")
  public RejudgingsJson goOn(@PathParam("id") String id) {
    rejudgings.goOn(asking.changeable(Role.HR), Subjects.id("rejudging", id), asking.at());
    return rejudgings();
  }
}

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
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.json.Heartbeat;
import org.lingyan.api.json.StayJson;
import org.lingyan.learning.attempt.EarningTime;
import org.lingyan.learning.attempt.StayView;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Outcome;

/** Heartbeats of lesson pages: the busiest path. */
@ApplicationScoped
@Path("stays/heartbeats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.LEARNING)
public class HeartbeatsResource {
  private final EarningTime earning;
  private final Asking asking;

  /** For the container's proxy. */
  protected HeartbeatsResource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public HeartbeatsResource(EarningTime earning, Asking asking) {
    this.earning = earning;
    this.asking = asking;
  }

  /** Takes a heartbeat. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "Report time on a lesson's page",
      description =
          "Credited is the union of the intervals, never more than passed by the server's clock. A"
              + " repeated or too early heartbeat earns nothing and gets the present token again. A"
              + " forged token, or a page that another has taken over from: 409.")
  public StayJson beat(Heartbeat wish) {
    Outcome<StayView> outcome = earning.beat(asking.person(), wish.beat(), asking.at());
    return (StayJson) Answer.of(outcome, StayJson::of).entity();
  }
}

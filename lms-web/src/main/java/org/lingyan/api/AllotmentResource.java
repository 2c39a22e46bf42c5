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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Facts;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.json.AllotmentJson;
import org.lingyan.api.json.NewReversal;
import org.lingyan.hours.correction.AllottingHours;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Ids;

/** The year in which an entry of a make-up window counts. */
@ApplicationScoped
@Path("hours/{id}/allotment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class AllotmentResource {
  private final EntriesInScope entries;
  private final AllottingHours allotting;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected AllotmentResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AllotmentResource(
      EntriesInScope entries, AllottingHours allotting, Facts facts, Asking asking) {
    this.entries = entries;
    this.allotting = allotting;
    this.facts = facts;
    this.asking = asking;
  }

  /** Counts the entry in the year before. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Count an entry of a make-up window in the year before",
      description =
          "Its day stays. Refused (409) where no requirement that bound her has a make-up window"
              + " that holds the day, or where one of the years is closed. Again is 200.")
  @APIResponse(
      responseCode = "201",
      description = "Counts in the year before",
      content = @Content(schema = @Schema(implementation = AllotmentJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Counted there already",
      content = @Content(schema = @Schema(implementation = AllotmentJson.class)))
  public Response allot(@PathParam("id") String id, NewReversal wish) {
    EntryView entry = entries.find(asking.changeable(Role.HR), id);
    return facts.add(
        () ->
            Answer.of(
                allotting.allot(
                    entry.id(), wish.reason(), asking.caller().accountId(), asking.at()),
                year -> new AllotmentJson(Ids.text(entry.id()), year)));
  }

  /** Counts the entry in the year of its day again. */
  @POST
  @Path("reversal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(summary = "Count an entry in the year of its own day again")
  @APIResponse(
      responseCode = "201",
      description = "Counts in its own year",
      content = @Content(schema = @Schema(implementation = AllotmentJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Counted there already",
      content = @Content(schema = @Schema(implementation = AllotmentJson.class)))
  public Response takeBack(@PathParam("id") String id, NewReversal wish) {
    EntryView entry = entries.find(asking.changeable(Role.HR), id);
    return facts.add(
        () ->
            Answer.of(
                allotting.takeBack(
                    entry.id(), wish.reason(), asking.caller().accountId(), asking.at()),
                year -> new AllotmentJson(Ids.text(entry.id()), year)));
  }
}

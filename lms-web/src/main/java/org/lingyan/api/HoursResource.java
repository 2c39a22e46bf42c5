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
import org.lingyan.api.json.EntryJson;
import org.lingyan.api.json.NewReversal;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.people.account.Role;

/** One entry of the ledger. */
@ApplicationScoped
@Path("hours/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class HoursResource {
  private final EntriesInScope entries;
  private final PostingHours posting;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected HoursResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public HoursResource(EntriesInScope entries, PostingHours posting, Facts facts, Asking asking) {
    this.entries = entries;
    this.posting = posting;
    this.facts = facts;
    this.asking = asking;
  }

  /** The entry. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.TRAINEE})
  @Operation(summary = "An entry of the ledger of somebody in scope")
  public EntryJson entry(@PathParam("id") String id) {
    return EntryJson.of(entries.find(asking.readable(), id));
  }

  /** Takes the entry back. */
  @POST
  @Path("reversal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Reverse an entry",
      description =
          "Adds an entry with negated minutes on the original's day. An entry is reversed once:"
              + " again is 200 with the reversal on record; a reversal itself cannot be reversed:"
              + " 409.")
  @APIResponse(
      responseCode = "201",
      description = "Reversed",
      content = @Content(schema = @Schema(implementation = EntryJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Reversed before",
      content = @Content(schema = @Schema(implementation = EntryJson.class)))
  public Response reverse(@PathParam("id") String id, NewReversal wish) {
    EntryView entry = entries.find(asking.changeable(Role.HR), id);
    return facts.add(
        () ->
            Answer.of(
                posting.reverse(entry.id(), wish.reason(), asking.account(), asking.at()),
                EntryJson::of));
  }
}

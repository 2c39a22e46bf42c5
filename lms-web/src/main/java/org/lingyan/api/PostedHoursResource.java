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
import org.lingyan.api.input.Categories;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.EntryJson;
import org.lingyan.api.json.NewEntry;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleBook;

/** Adds to a person's ledger. */
@ApplicationScoped
@Path("people/{id}/hours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class PostedHoursResource {
  private final PostingHours posting;
  private final RuleBook rules;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected PostedHoursResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PostedHoursResource(PostingHours posting, RuleBook rules, Facts facts, Asking asking) {
    this.posting = posting;
    this.rules = rules;
    this.facts = facts;
    this.asking = asking;
  }

  /** Records an hour. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Record an hour",
      description =
          "The source is unique per person: the same again is 200 with the entry on record, the same"
              + " source with another day, amount or category is 409, as is a day that has not come.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = EntryJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "On record already",
      content = @Content(schema = @Schema(implementation = EntryJson.class)))
  public Response post(@PathParam("id") String id, NewEntry wish) {
    Scope scope = asking.changeable(Role.HR);
    long person = Subjects.id("person", id);
    Categories.known(rules, wish.category());
    return facts.add(
        () ->
            Answer.of(
                posting.postInScope(scope, person, wish.draft(), asking.account(), asking.at()),
                EntryJson::of));
  }
}

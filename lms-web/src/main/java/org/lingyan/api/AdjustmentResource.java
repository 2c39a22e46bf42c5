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
import org.lingyan.api.json.EntryJson;
import org.lingyan.api.json.NewAdjustment;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.ReplacingHours;
import org.lingyan.people.account.Role;
import org.lingyan.rules.RuleBook;

/** Puts an entry of the ledger right. */
@ApplicationScoped
@Path("hours/{id}/adjustment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class AdjustmentResource {
  private final EntriesInScope entries;
  private final ReplacingHours replacing;
  private final RuleBook rules;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected AdjustmentResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AdjustmentResource(
      EntriesInScope entries,
      ReplacingHours replacing,
      RuleBook rules,
      Facts facts,
      Asking asking) {
    this.entries = entries;
    this.replacing = replacing;
    this.rules = rules;
    this.facts = facts;
    this.asking = asking;
  }

  /** Puts the entry right. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Put an entry right",
      description =
          "Reverses it and records what it should have said, in one act and under the same source;"
              + " the answer is the new entry. One that was reversed, or is a reversal, is 409, as"
              + " is what the new entry could not be.")
  @APIResponse(
      responseCode = "201",
      description = "Put right",
      content = @Content(schema = @Schema(implementation = EntryJson.class)))
  public Response adjust(@PathParam("id") String id, NewAdjustment wish) {
    EntryView entry = entries.find(asking.changeable(Role.HR), id);
    Categories.known(rules, wish.category());
    return facts.add(
        () ->
            Answer.of(
                replacing.replace(
                    entry.id(),
                    wish.right(),
                    wish.reason(),
                    asking.caller().accountId(),
                    asking.at()),
                EntryJson::of));
  }
}

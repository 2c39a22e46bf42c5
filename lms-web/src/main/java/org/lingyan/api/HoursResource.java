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
import org.lingyan.api.input.Categories;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.AllotmentJson;
import org.lingyan.api.json.EntryJson;
import org.lingyan.api.json.NewAdjustment;
import org.lingyan.api.json.NewReversal;
import org.lingyan.hours.correction.AllottingHours;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.ledger.ReplacingHours;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;

/** One entry of the ledger. */
@ApplicationScoped
@Path("hours/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class HoursResource {
  private final Directory directory;
  private final Ledger ledger;
  private final PostingHours posting;
  private final ReplacingHours replacing;
  private final AllottingHours allotting;
  private final RuleBook rules;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected HoursResource() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public HoursResource(
      Directory directory,
      Ledger ledger,
      PostingHours posting,
      ReplacingHours replacing,
      AllottingHours allotting,
      RuleBook rules,
      Facts facts,
      Asking asking) {
    this.directory = directory;
    this.ledger = ledger;
    this.posting = posting;
    this.replacing = replacing;
    this.allotting = allotting;
    this.rules = rules;
    this.facts = facts;
    this.asking = asking;
  }

  /** The entry. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.TRAINEE})
  @Operation(summary = "An entry of the ledger of somebody in scope")
  public EntryJson entry(@PathParam("id") String id) {
    return EntryJson.of(found(asking.readable(), id));
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
    EntryView entry = found(asking.changeable(Role.HR), id);
    return facts.add(
        () ->
            Answer.of(
                posting.reverse(entry.id(), wish.reason(), asking.account(), asking.at()),
                EntryJson::of));
  }

  /** Puts the entry right. */
  @POST
  @Path("adjustment")
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
    EntryView entry = found(asking.changeable(Role.HR), id);
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

  /** Counts the entry in the year before. */
  @POST
  @Path("allotment")
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
    EntryView entry = found(asking.changeable(Role.HR), id);
    return facts.add(
        () ->
            Answer.of(
                allotting.allot(
                    entry.id(), wish.reason(), asking.caller().accountId(), asking.at()),
                year -> new AllotmentJson(Ids.text(entry.id()), year)));
  }

  /** Counts the entry in the year of its day again. */
  @POST
  @Path("allotment/reversal")
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
    EntryView entry = found(asking.changeable(Role.HR), id);
    return facts.add(
        () ->
            Answer.of(
                allotting.takeBack(
                    entry.id(), wish.reason(), asking.caller().accountId(), asking.at()),
                year -> new AllotmentJson(Ids.text(entry.id()), year)));
  }

  private EntryView found(Scope scope, String id) {
    EntryView entry =
        ledger.find(Subjects.id("entry", id)).orElseThrow(() -> new UnknownSubject("entry:" + id));
    directory.inScope(scope, entry.personId());
    return entry;
  }
}

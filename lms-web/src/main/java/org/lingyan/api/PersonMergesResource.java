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
import org.lingyan.api.json.MergeJson;
import org.lingyan.api.json.MergesJson;
import org.lingyan.api.json.NewMerge;
import org.lingyan.api.json.NewReversal;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.MergingPersons;
import org.lingyan.people.person.PersonAliases;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.UnknownSubject;

/** Other records that are this person. */
@ApplicationScoped
@Path("people/{id}/merge")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PEOPLE)
public class PersonMergesResource {
  private final MergingPersons merging;
  private final PersonAliases aliases;
  private final Directory directory;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected PersonMergesResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonMergesResource(
      MergingPersons merging,
      PersonAliases aliases,
      Directory directory,
      Facts facts,
      Asking asking) {
    this.merging = merging;
    this.aliases = aliases;
    this.directory = directory;
    this.facts = facts;
    this.asking = asking;
  }

  /** The merges that stand. */
  @GET
  @Needs({Role.HR, Role.AUDITOR})
  @Operation(summary = "Other records that were merged into this person's")
  public MergesJson merges(@PathParam("id") String id) {
    long person = Subjects.id("person", id);
    directory.inScope(asking.readable(), person);
    return new MergesJson(aliases.standing(person).stream().map(MergeJson::of).toList());
  }

  /** Merges a record into this person's. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Merge another record into this person's",
      description =
          "The person of the path stays. From now on hours, courses, papers, notices and accounts of"
              + " both are hers, standings and counts follow in the same transaction, and the address"
              + " of the other record answers 404 with type /problems/merged and the id of who stays"
              + " in mergedInto. Refused with its reasons (409): two different ID cards, a record that"
              + " leads to another already or to which others lead, a line of managers that would come"
              + " back to her.")
  @APIResponse(
      responseCode = "201",
      description = "Merged",
      content = @Content(schema = @Schema(implementation = MergeJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Merged before",
      content = @Content(schema = @Schema(implementation = MergeJson.class)))
  public Response merge(@PathParam("id") String id, NewMerge wish) {
    long stays = Subjects.id("person", id);
    long alias = Subjects.id("person", wish.alias());
    Scope scope = asking.changeable(Role.HR);
    return facts.add(
        () ->
            Answer.of(
                merging.merge(scope, stays, alias, wish.mainEmployment(), change(wish.reason())),
                MergeJson::of));
  }

  /** Takes a merge back. */
  @POST
  @Path("{merge}/reversal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Take a merge back",
      description =
          "Both records are what they were; what was added to who stays meanwhile stays with her. A"
              + " change of her working life since then: 409. One that was taken back before: 200.")
  @APIResponse(
      responseCode = "201",
      description = "Taken back",
      content = @Content(schema = @Schema(implementation = MergeJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Taken back before",
      content = @Content(schema = @Schema(implementation = MergeJson.class)))
  public Response undo(
      @PathParam("id") String id, @PathParam("merge") String merge, NewReversal wish) {
    long stays = Subjects.id("person", id);
    long fact = Subjects.id("merge", merge);
    Scope scope = asking.changeable(Role.HR);
    if (merging.merged(scope, fact).staysId() != stays) {
      throw new UnknownSubject("merge:" + merge + " of person:" + id);
    }
    return facts.add(
        () -> Answer.of(merging.undo(scope, fact, change(wish.reason())), MergeJson::of));
  }

  private Change change(String reason) {
    return new Change(asking.today(), reason, asking.account(), asking.at());
  }
}

package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Facts;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Categories;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.EntriesPage;
import org.lingyan.api.json.EntryJson;
import org.lingyan.api.json.NewEntry;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.people.person.SeenDays;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;

/** A person's ledger. */
@ApplicationScoped
@Path("people/{id}/hours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class PersonHoursResource {
  private final Directory directory;
  private final SeeingDays seeing;
  private final LookingAtOthers looking;
  private final Ledger ledger;
  private final PostingHours posting;
  private final RuleBook rules;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected PersonHoursResource() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonHoursResource(
      Directory directory,
      SeeingDays seeing,
      LookingAtOthers looking,
      Ledger ledger,
      PostingHours posting,
      RuleBook rules,
      Facts facts,
      Asking asking) {
    this.directory = directory;
    this.seeing = seeing;
    this.looking = looking;
    this.ledger = ledger;
    this.posting = posting;
    this.rules = rules;
    this.facts = facts;
    this.asking = asking;
  }

  /** The entries. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.TRAINEE})
  @Operation(
      summary = "A person's ledger, newest day first",
      description = "Both ends of the days are included. Another's id is unknown to a trainee.")
  public EntriesPage hours(
      @PathParam("id") String id,
      @Parameter(description = "First day") @QueryParam("from") String from,
      @Parameter(description = "Last day") @QueryParam("to") String to,
      @Parameter(
              description =
                  "The day on which she is looked for, default today. A unit that she has left"
                      + " finds her on its own days, and sees the entries of those days alone")
          @QueryParam("on")
          String on,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    LocalDate first = checks.day("from", from).orElse(LocalDate.EPOCH.minusYears(70));
    LocalDate last = checks.day("to", to).orElse(DateRange.FOREVER.minusDays(1));
    if (last.isBefore(first)) {
      checks.wrong("to", "api.field.order", first.toString());
    }
    Optional<LocalDate> day = checks.day("on", on);
    checks.done();
    long person = Subjects.id("person", id);
    SeenDays seen = seeing.asOf(asking.readable(), person, day);
    looking.note(asking.caller(), Asking.readers(), person, SensitiveKind.FILE, "", asking.at());
    return EntriesPage.of(ledger.entries(person, DateRange.inclusive(first, last), seen, wanted));
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
    PersonView person = directory.inScope(asking.changeable(Role.HR), Subjects.id("person", id));
    Categories.known(rules, wish.category());
    return facts.add(
        () ->
            Answer.of(
                posting.post(person.id(), wish.draft(), asking.account(), asking.at()),
                EntryJson::of));
  }
}

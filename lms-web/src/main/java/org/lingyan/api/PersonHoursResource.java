package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.EntriesPage;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.people.person.SeenDays;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;

/** A person's ledger. */
@ApplicationScoped
@Path("people/{id}/hours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class PersonHoursResource {
  private final SeeingDays seeing;
  private final LookingAtOthers looking;
  private final Ledger ledger;
  private final Asking asking;

  /** For the container's proxy. */
  protected PersonHoursResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonHoursResource(
      SeeingDays seeing, LookingAtOthers looking, Ledger ledger, Asking asking) {
    this.seeing = seeing;
    this.looking = looking;
    this.ledger = ledger;
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
}

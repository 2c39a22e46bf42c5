package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.json.CalendarJson;
import org.lingyan.api.json.NewCalendar;
import org.lingyan.notice.calendar.Calendars;
import org.lingyan.people.account.Role;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.workday.KeepingCalendar;

/** The calendar of working days, a year at a time. */
@ApplicationScoped
@Path("calendar/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.RULES)
public class CalendarResource {
  private static final String YEAR = "20\\d{2}";

  private final Calendars calendars;
  private final KeepingCalendar keeping;
  private final Asking asking;

  /** For the container's proxy. */
  protected CalendarResource() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public CalendarResource(Calendars calendars, KeepingCalendar keeping, Asking asking) {
    this.calendars = calendars;
    this.keeping = keeping;
    this.asking = asking;
  }

  /** A year of it. */
  @GET
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Holidays and worked weekends of a year",
      description = "A day that is not listed is what its weekday says.")
  public CalendarJson year(
      @Parameter(description = "2000 to 2099") @PathParam("year") String year) {
    return CalendarJson.of(calendars.year(number(year)));
  }

  /** Takes a year. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Take the holidays and worked weekends of a year",
      description =
          "From today on the year has these days, and none that were entered before; days that are"
              + " over stay. Refused with its reasons (409), each naming the place in the list from"
              + " 1: a day twice, of another year, or over; or the caller does not administer the"
              + " topmost organisation. Sent twice, it changes nothing.")
  public CalendarJson take(
      @Parameter(description = "2000 to 2099") @PathParam("year") String year, NewCalendar wish) {
    int wanted = number(year);
    Answer answer =
        Answer.of(
            keeping.take(asking.changeable(Role.ADMIN), wanted, wish.wishes(), asking.at()),
            taken -> CalendarJson.of(calendars.year(wanted)));
    return (CalendarJson) answer.entity();
  }

  private static int number(String year) {
    if (!year.matches(YEAR)) {
      throw new UnknownSubject("year of a calendar");
    }
    return Integer.parseInt(year);
  }
}

package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.InspectedEntriesPage;
import org.lingyan.api.json.LogPage;
import org.lingyan.api.json.NewSample;
import org.lingyan.api.json.SampleJson;
import org.lingyan.audit.Action;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.inspection.DrawingSample;
import org.lingyan.inspection.EntryFilter;
import org.lingyan.inspection.InspectedEntry;
import org.lingyan.inspection.LogFilter;
import org.lingyan.inspection.ReadingLedger;
import org.lingyan.inspection.ReadingLog;
import org.lingyan.inspection.RecordedReading;
import org.lingyan.inspection.SampleWish;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;

/** What an inspector reads. */
@ApplicationScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.INSPECTION)
public class AuditResource {
  private static final int USUAL_DAYS = 30;
  private static final Set<Role> AUDITORS = EnumSet.of(Role.AUDITOR);
  private static final Set<Role> LOG_READERS = EnumSet.of(Role.AUDITOR, Role.ADMIN);

  private final ReadingLedger ledger;
  private final ReadingLog log;
  private final DrawingSample drawing;
  private final RecordedReading reading;
  private final Asking asking;

  /** For the container's proxy. */
  protected AuditResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AuditResource(
      ReadingLedger ledger,
      ReadingLog log,
      DrawingSample drawing,
      RecordedReading reading,
      Asking asking) {
    this.ledger = ledger;
    this.log = log;
    this.drawing = drawing;
    this.reading = reading;
    this.asking = asking;
  }

  /** Entries across people. */
  @GET
  @Path("entries")
  @Needs(Role.AUDITOR)
  @Operation(
      summary = "Entries of the ledger across the people in scope, newest day first",
      description =
          "Both ends of the days are included; without them the last 30 days. The reading is"
              + " written to the action log.")
  public InspectedEntriesPage entries(
      @Parameter(description = "First day") @QueryParam("from") String from,
      @Parameter(description = "Last day") @QueryParam("to") String to,
      @Parameter(description = "Only people at or below this organisation")
          @QueryParam("organisation")
          String organisation,
      @Parameter(description = "Part of a name") @QueryParam("name") String name,
      @Parameter(description = "Kind of source") @QueryParam("source") String source,
      @Parameter(description = "ALL, STANDING, REVERSED or REVERSALS") @QueryParam("which")
          String which,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    DateRange days = days(from, to, checks);
    Optional<SourceKind> kind = word(SourceKind.class, "source", source, checks);
    EntryFilter.Which rows =
        word(EntryFilter.Which.class, "which", which, checks).orElse(EntryFilter.Which.ALL);
    checks.done();
    OptionalLong unit =
        Checks.given(organisation).stream()
            .mapToLong(id -> Subjects.id("organisation", id))
            .findFirst();
    EntryFilter filter =
        new EntryFilter(days, unit, Checks.given(name).orElse(""), kind, rows, false);
    Outcome<Page<InspectedEntry>> read = ledger.entries(scope(AUDITORS), filter, wanted);
    note(AUDITORS, "ledger " + days.from() + ".." + days.last());
    if (read instanceof Outcome.Recorded<Page<InspectedEntry>> found) {
      return InspectedEntriesPage.of(found.fact());
    }
    throw ApiProblem.refused(((Outcome.Refused<Page<InspectedEntry>>) read).reasons());
  }

  /** The action log. */
  @GET
  @Path("log")
  @Needs({Role.AUDITOR, Role.ADMIN})
  @Operation(
      summary = "The action log in scope, the newest line first",
      description =
          "What was done to somebody or something that lay in the caller's subtree at that time."
              + " Both ends of the days are included; without them the last 30 days. The reading is"
              + " written to the action log.")
  public LogPage log(
      @Parameter(description = "First day") @QueryParam("from") String from,
      @Parameter(description = "Last day") @QueryParam("to") String to,
      @Parameter(description = "Account or person who did it") @QueryParam("who") String who,
      @Parameter(description = "What was done") @QueryParam("action") String action,
      @Parameter(description = "Name of the person it was about") @QueryParam("whom") String whom,
      @Parameter(description = "DONE or REFUSED") @QueryParam("outcome") String outcome,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    DateRange days = days(from, to, checks);
    Optional<Action.Result> result = word(Action.Result.class, "outcome", outcome, checks);
    checks.done();
    note(LOG_READERS, "log " + days.from() + ".." + days.last());
    return LogPage.of(
        log.lines(
            scope(LOG_READERS),
            new LogFilter(
                days,
                Checks.given(who).orElse(""),
                Checks.given(action).orElse(""),
                Checks.given(whom).orElse(""),
                result),
            wanted));
  }

  /** A sample. */
  @POST
  @Path("samples")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.AUDITOR)
  @Operation(
      summary = "Draw a sample of postings",
      description =
          "Takes the postings with the smallest SHA-256 of seed, colon and entry id. The same wish"
              + " with the same known gives the same sample. Nothing is changed; the reading is"
              + " written to the action log.")
  public SampleJson sample(NewSample wish) {
    Instant known =
        wish.known() == null || wish.known().isAfter(asking.at()) ? asking.at() : wish.known();
    long unit = Subjects.id("organisation", wish.organisation());
    SampleJson sample =
        SampleJson.of(
            drawing.draw(
                scope(AUDITORS),
                new SampleWish(
                    wish.seed(),
                    wish.size(),
                    DateRange.inclusive(wish.from(), wish.to()),
                    unit,
                    known)));
    reading.note(
        asking.caller().accountId(),
        unit,
        "sample " + wish.seed() + " " + wish.size(),
        asking.at());
    return sample;
  }

  private Scope scope(Set<Role> roles) {
    Scope scope = asking.caller().scope(roles, asking.today());
    // Holding a role somewhere opens nobody's own record elsewhere.
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }

  private void note(Set<Role> roles, String what) {
    asking
        .caller()
        .topmost(roles)
        .ifPresent(
            top ->
                reading.note(asking.caller().accountId(), top.organisationId(), what, asking.at()));
  }

  private DateRange days(String from, String to, Checks checks) {
    LocalDate last = checks.day("to", to).orElse(asking.today());
    LocalDate first = checks.day("from", from).orElse(last.minusDays(USUAL_DAYS - 1L));
    if (last.isBefore(first)) {
      checks.wrong("to", "api.field.order", first.toString());
      return DateRange.inclusive(last, last);
    }
    return DateRange.inclusive(first, last);
  }

  private static <E extends Enum<E>> Optional<E> word(
      Class<E> type, String field, String text, Checks checks) {
    Optional<String> given = Checks.given(text);
    Optional<E> found =
        given.flatMap(
            one ->
                Arrays.stream(type.getEnumConstants())
                    .filter(known -> known.name().equals(one.toUpperCase(Locale.ROOT)))
                    .findFirst());
    if (given.isPresent() && found.isEmpty()) {
      checks.wrong(
          field,
          "api.field.word",
          given.get(),
          Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" ")));
    }
    return found;
  }
}

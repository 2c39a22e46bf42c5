package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.FileName;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.ImportJson;
import org.lingyan.api.json.ImportRowsJson;
import org.lingyan.api.json.ImportsJson;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileRefusal;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.people.account.Role;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.IntakeState;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.Intakes;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.web.intake.ImportReasons;
import org.lingyan.web.intake.IntakeJobs;
import org.lingyan.web.intake.IntakeWords;

/** Lists of people and organisations that the caller brings. */
@ApplicationScoped
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PEOPLE)
public class ImportsResource {
  private final StoringFiles storing;
  private final Intakes intakes;
  private final IntakeJobs jobs;
  private final ImportReasons reasons;
  private final Asking asking;

  /** For the container's proxy. */
  protected ImportsResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ImportsResource(
      StoringFiles storing,
      Intakes intakes,
      IntakeJobs jobs,
      ImportReasons reasons,
      Asking asking) {
    this.storing = storing;
    this.intakes = intakes;
    this.jobs = jobs;
    this.reasons = reasons;
    this.asking = asking;
  }

  /** Brings a list. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Needs({Role.HR, Role.ADMIN})
  @Operation(
      summary =
          "Bring a list of people, certificates or hours, or as an administrator of organisations",
      description =
          "The body is the file: XLSX, or CSV in UTF-8 or GBK. It is read and judged in the"
              + " background (follow the job); nothing on record changes before it is posted."
              + " Too large: 413; no such file: 409 with the reason.")
  @APIResponse(
      responseCode = "201",
      description = "Taken; it is being read",
      content = @Content(schema = @Schema(implementation = ImportJson.class)))
  public Response bring(
      @Parameter(
              description =
                  "PEOPLE, ORGANISATIONS, CREDENTIALS, HOURS (earlier ones), or COMPARISON (of an authority)")
          @QueryParam("kind")
          String kind,
      @Parameter(description = "Its name, percent-encoded UTF-8") @HeaderParam(FileName.HEADER)
          String name,
      InputStream body) {
    Checks checks = new Checks();
    Optional<IntakeKind> wanted = word(IntakeKind.values(), "kind", kind, checks);
    if (wanted.isEmpty() && Checks.given(kind).isEmpty()) {
      checks.wrong("kind", "api.field.word", "", words(IntakeKind.values()));
    }
    Optional<String> called = FileName.of(name, checks);
    checks.done();
    if (!asking.caller().hasAny(wanted.orElseThrow().roles())) {
      throw ApiProblem.of(ProblemKind.FORBIDDEN);
    }
    long account = asking.caller().accountId();
    NewFile wish =
        new NewFile(
            called.orElse("list"),
            FilePurpose.SHEET,
            account,
            OptionalLong.empty(),
            Optional.empty());
    Outcome<StoredFile> stored = storing.store(body, wish, asking.at());
    if (stored instanceof Outcome.Refused<StoredFile> refused) {
      List<Reason> reasons = refused.reasons();
      throw reasons.stream().anyMatch(FileRefusal.TooLarge.class::isInstance)
          ? ApiProblem.tooLarge(reasons)
          : ApiProblem.refused(reasons);
    }
    StoredFile file = ((Outcome.Recorded<StoredFile>) stored).fact();
    long id =
        intakes.bring(
            asking.caller().asker(),
            wanted.orElseThrow(),
            file.id(),
            file.name(),
            jobs.reading(),
            asking.at());
    return Response.status(Response.Status.CREATED).entity(told(id)).build();
  }

  /** One's own lists. */
  @GET
  @Needs({Role.HR, Role.ADMIN})
  @Operation(summary = "Lists that the caller brought, the newest first")
  public ImportsJson imports(
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    long account = asking.caller().accountId();
    return ImportsJson.of(intakes.of(account, wanted), one -> reasons.of(account, one), words());
  }

  /** One of one's own lists. */
  @GET
  @Path("{id}")
  @Needs({Role.HR, Role.ADMIN})
  @Operation(
      summary = "A list that the caller brought",
      description =
          "Another account's is unknown. While it is read or posted, follow its job; when that has"
              + " ended, reasons says what stood against it, by row and column where it is about"
              + " one.")
  public ImportJson one(@PathParam("id") String id) {
    return told(Subjects.id("import", id));
  }

  /** Its rows. */
  @GET
  @Path("{id}/rows")
  @Needs({Role.HR, Role.ADMIN})
  @Operation(
      summary = "Its rows with everything that is wrong in each",
      description =
          "Rows with errors first, then those with notes. They are forgotten 30 days after the last thing done.")
  public ImportRowsJson rows(
      @PathParam("id") String id,
      @Parameter(description = "ERROR, NEW, CHANGED, UNCHANGED or LEFT_OUT; all without it")
          @QueryParam("verdict")
          String verdict,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Optional<RowVerdict> wanted = word(RowVerdict.values(), "verdict", verdict, checks);
    Page.Request paging = Paging.of(page, size, checks);
    checks.done();
    long account = asking.caller().accountId();
    IntakeView intake = intakes.own(account, Subjects.id("import", id));
    return ImportRowsJson.of(
        intakes.rows(account, intake.id(), wanted, paging), intake.headings(), words());
  }

  /** Posts it. */
  @POST
  @Path("{id}/posting")
  @Needs({Role.HR, Role.ADMIN})
  @Operation(
      summary = "Post a list in which no row has an error",
      description =
          "All of it in one transaction, in the background: follow its job. A job that FAILED"
              + " posted nothing, and reasons of the list say why. Not judged yet, posted already"
              + " or busy: 409.")
  public ImportJson post(@PathParam("id") String id) {
    return asked(
        id,
        intakes.ask(
            asking.caller().asker(),
            Subjects.id("import", id),
            IntakeState.JUDGED,
            jobs.posting(),
            asking.at()));
  }

  /** Takes it back. */
  @POST
  @Path("{id}/reversal")
  @Needs({Role.HR, Role.ADMIN})
  @Operation(
      summary = "Take a posted list back",
      description =
          "All of it in one transaction, in the background. When something was recorded since, its"
              + " job has FAILED and reasons of the list name those concerned. Not posted or busy:"
              + " 409.")
  public ImportJson undo(@PathParam("id") String id) {
    return asked(
        id,
        intakes.ask(
            asking.caller().asker(),
            Subjects.id("import", id),
            IntakeState.POSTED,
            jobs.undoing(),
            asking.at()));
  }

  private ImportJson asked(String id, Outcome<Long> outcome) {
    if (outcome instanceof Outcome.Refused<Long> refused) {
      throw ApiProblem.refused(refused.reasons());
    }
    return told(Subjects.id("import", id));
  }

  private ImportJson told(long id) {
    long account = asking.caller().accountId();
    IntakeView intake = intakes.own(account, id);
    return ImportJson.of(intake, reasons.of(account, intake), words());
  }

  private IntakeWords words() {
    return new IntakeWords(asking.texts());
  }

  private static <E extends Enum<E>> Optional<E> word(
      E[] known, String field, String text, Checks checks) {
    Optional<String> given = Checks.given(text);
    Optional<E> found =
        Arrays.stream(known).filter(one -> given.equals(Optional.of(one.name()))).findFirst();
    if (given.isPresent() && found.isEmpty()) {
      checks.wrong(field, "api.field.word", given.get(), words(known));
    }
    return found;
  }

  private static <E extends Enum<E>> String words(E[] known) {
    return Arrays.stream(known).map(Enum::name).collect(Collectors.joining(" "));
  }
}

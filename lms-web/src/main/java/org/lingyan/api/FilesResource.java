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
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.FileName;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.FileJson;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileReader;
import org.lingyan.files.FileRefusal;
import org.lingyan.files.NewFile;
import org.lingyan.files.ReadingFiles;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;

/** Files that people bring. */
@ApplicationScoped
@Path("files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.FILES)
public class FilesResource {
  private final StoringFiles storing;
  private final ReadingFiles reading;
  private final Asking asking;

  /** For the container's proxy. */
  protected FilesResource() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public FilesResource(StoringFiles storing, ReadingFiles reading, Asking asking) {
    this.storing = storing;
    this.reading = reading;
    this.asking = asking;
  }

  /** Takes a file in. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Needs
  @Operation(
      summary = "Bring a file",
      description =
          "The body is the file itself. What it is, its content decides, never its name or the type"
              + " that is sent. Too large: 413; of a wrong type, empty or infected: 409 with the"
              + " reason. While the virus scanner is away it waits in quarantine and cannot be read."
              + " A file that is tied to nothing within seven days is forgotten. EVIDENCE is for"
              + " everybody, MEDIA for TRAINER and TRAINING, SHEET for HR and ADMIN.")
  @APIResponse(
      responseCode = "201",
      description = "Taken",
      content = @Content(schema = @Schema(implementation = FileJson.class)))
  public Response bring(
      @Parameter(description = "EVIDENCE, MEDIA or SHEET") @QueryParam("purpose") String purpose,
      @Parameter(description = "Its name, percent-encoded UTF-8") @HeaderParam(FileName.HEADER)
          String name,
      InputStream body) {
    Checks checks = new Checks();
    Optional<FilePurpose> wanted = purpose(purpose, checks);
    Optional<String> called = FileName.of(name, checks);
    checks.done();
    Set<Role> roles = bringers(wanted.orElseThrow());
    if (!roles.isEmpty() && !asking.caller().hasAny(roles)) {
      throw ApiProblem.of(ProblemKind.FORBIDDEN);
    }
    NewFile wish =
        new NewFile(
            called.orElse(""),
            wanted.orElseThrow(),
            asking.caller().accountId(),
            asking.caller().personId(),
            Optional.empty());
    return answer(storing.store(body, wish, asking.at()));
  }

  private static Response answer(Outcome<StoredFile> outcome) {
    if (outcome instanceof Outcome.Refused<StoredFile> refused) {
      List<Reason> reasons = refused.reasons();
      throw reasons.stream().anyMatch(FileRefusal.TooLarge.class::isInstance)
          ? ApiProblem.tooLarge(reasons)
          : ApiProblem.refused(reasons);
    }
    Answer answer = Answer.of(outcome, FileJson::of);
    return Response.status(answer.status()).entity(answer.entity()).build();
  }

  private static Optional<FilePurpose> purpose(String text, Checks checks) {
    Optional<FilePurpose> found =
        Arrays.stream(FilePurpose.values())
            .filter(FilePurpose::brought)
            .filter(known -> known.name().equals(text))
            .findFirst();
    if (found.isEmpty()) {
      checks.wrong("purpose", "api.field.word", Checks.given(text).orElse(""), brought());
    }
    return found;
  }

  private static String brought() {
    return Arrays.stream(FilePurpose.values())
        .filter(FilePurpose::brought)
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  /** Roles of which one is needed to bring a file for a purpose; none for everybody. */
  private static Set<Role> bringers(FilePurpose purpose) {
    return switch (purpose) {
      case EVIDENCE -> Set.of();
      case MEDIA -> Set.of(Role.TRAINER, Role.TRAINING);
      case SHEET -> Set.of(Role.HR, Role.ADMIN);
      case SEAL -> Set.of(Role.ADMIN);
      case RESULT -> throw new IllegalArgumentException("nobody brings a result");
    };
  }

  /** What is known of a file. */
  @GET
  @Path("{id}")
  @Needs
  @Operation(
      summary = "What is known of a file that the caller may read",
      description = "For everybody else there is no such file. The bytes are at its address.")
  public FileJson file(@PathParam("id") String id) {
    FileReader reader = asking.caller().fileReader(asking.at());
    return FileJson.of(reading.find(Subjects.id("file", id), reader));
  }
}

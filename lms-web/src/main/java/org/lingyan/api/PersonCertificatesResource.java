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
import java.util.List;
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
import org.lingyan.api.json.CertificateJson;
import org.lingyan.api.json.CertificatesJson;
import org.lingyan.api.json.NewCertificateJson;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.credential.certificate.Certificates;
import org.lingyan.credential.certificate.RecordingCertificate;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;

/** The national certificates of a person. */
@ApplicationScoped
@Path("people/{id}/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.CREDENTIALS)
public class PersonCertificatesResource {
  private final Certificates certificates;
  private final RecordingCertificate recording;
  private final LookingAtOthers looking;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected PersonCertificatesResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonCertificatesResource(
      Certificates certificates,
      RecordingCertificate recording,
      LookingAtOthers looking,
      Facts facts,
      Asking asking) {
    this.certificates = certificates;
    this.recording = recording;
    this.looking = looking;
    this.facts = facts;
    this.asking = asking;
  }

  /** Her certificates. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.TRAINEE})
  @Operation(
      summary = "The national certificates of a person in scope",
      description = "Withdrawn ones are among them, last. Numbers are masked.")
  public CertificatesJson certificates(@PathParam("id") String id) {
    long person = Subjects.id("person", id);
    List<CertificateView> found = certificates.of(asking.readable(), person);
    looking.note(asking.caller(), Asking.readers(), person, SensitiveKind.FILE, "", asking.at());
    return CertificatesJson.of(found);
  }

  /** Enters one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Enter a national certificate",
      description =
          "It counts at once. Refused with its reasons (409): a day in the future, passed after it"
              + " was issued, a number that another certificate has, one's own certificate. The very"
              + " same again is on record already: 200.")
  @APIResponse(
      responseCode = "201",
      description = "On record",
      content = @Content(schema = @Schema(implementation = CertificateJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "On record before",
      content = @Content(schema = @Schema(implementation = CertificateJson.class)))
  public Response enter(@PathParam("id") String id, NewCertificateJson wish) {
    Scope scope = asking.changeable(Role.HR);
    long person = Subjects.id("person", id);
    Change change = new Change(asking.today(), "", asking.account(), asking.at());
    return facts.add(
        () ->
            Answer.of(
                recording.record(scope, person, wish.wish(), wish.evidence(), change), this::told));
  }

  private CertificateJson told(long certificate) {
    CertificateView found = certificates.find(certificate);
    return CertificateJson.of(found);
  }
}

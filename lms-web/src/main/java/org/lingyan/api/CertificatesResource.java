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
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.CertificateJson;
import org.lingyan.api.json.NewWithdrawal;
import org.lingyan.credential.certificate.Certificates;
import org.lingyan.credential.certificate.RecordingCertificate;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;

/** What is done about a national certificate. */
@ApplicationScoped
@Path("certificates/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.CREDENTIALS)
public class CertificatesResource {
  private final Certificates certificates;
  private final RecordingCertificate recording;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected CertificatesResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CertificatesResource(
      Certificates certificates, RecordingCertificate recording, Facts facts, Asking asking) {
    this.certificates = certificates;
    this.recording = recording;
    this.facts = facts;
    this.asking = asking;
  }

  /** Verifies it. */
  @POST
  @Path("verification")
  @Needs(Role.HR)
  @Operation(
      summary = "Say that a certificate was compared with its evidence",
      description =
          "By another account than the one that entered it, and never one's own: 409. Verified"
              + " again, it is as it was: 200.")
  @APIResponse(
      responseCode = "201",
      description = "Verified",
      content = @Content(schema = @Schema(implementation = CertificateJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Verified before",
      content = @Content(schema = @Schema(implementation = CertificateJson.class)))
  public Response verify(@PathParam("id") String id) {
    Scope scope = asking.changeable(Role.HR);
    long certificate = Subjects.id("certificate", id);
    return facts.add(() -> Answer.of(recording.verify(scope, certificate, change("")), this::told));
  }

  /** Withdraws it. */
  @POST
  @Path("withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Withdraw a certificate that was entered wrongly",
      description =
          "It counts for nothing from then on and its number is free. While registrations rest on"
              + " it, those are withdrawn first: 409.")
  @APIResponse(
      responseCode = "201",
      description = "Withdrawn",
      content = @Content(schema = @Schema(implementation = CertificateJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn before",
      content = @Content(schema = @Schema(implementation = CertificateJson.class)))
  public Response withdraw(@PathParam("id") String id, NewWithdrawal wish) {
    Scope scope = asking.changeable(Role.HR);
    long certificate = Subjects.id("certificate", id);
    return facts.add(
        () -> Answer.of(recording.withdraw(scope, certificate, change(wish.reason())), this::told));
  }

  private Change change(String reason) {
    return new Change(asking.today(), reason, asking.account(), asking.at());
  }

  private CertificateJson told(long certificate) {
    return CertificateJson.of(certificates.find(certificate));
  }
}

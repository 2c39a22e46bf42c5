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
import java.util.Optional;
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
import org.lingyan.api.json.NewRegistration;
import org.lingyan.api.json.RegistrationJson;
import org.lingyan.api.json.RegistrationsJson;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.credential.certificate.Certificates;
import org.lingyan.credential.registration.RecordingRegistration;
import org.lingyan.credential.registration.RegistrationView;
import org.lingyan.credential.registration.Registrations;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.UnknownSubject;

/** The registrations of a person's certificates. */
@ApplicationScoped
@Path("people/{id}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.CREDENTIALS)
public class PersonRegistrationsResource {
  private final Certificates certificates;
  private final Registrations registrations;
  private final RecordingRegistration recording;
  private final LookingAtOthers looking;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected PersonRegistrationsResource() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonRegistrationsResource(
      Certificates certificates,
      Registrations registrations,
      RecordingRegistration recording,
      LookingAtOthers looking,
      Facts facts,
      Asking asking) {
    this.certificates = certificates;
    this.registrations = registrations;
    this.recording = recording;
    this.looking = looking;
    this.facts = facts;
    this.asking = asking;
  }

  /** Her registrations. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.TRAINEE})
  @Operation(
      summary = "The registrations of a person in scope",
      description = "Withdrawn ones are among them. Both days are valid days.")
  public RegistrationsJson registrations(@PathParam("id") String id) {
    long person = Subjects.id("person", id);
    List<RegistrationView> found = registrations.of(asking.readable(), person);
    looking.note(asking.caller(), Asking.readers(), person, SensitiveKind.FILE, "", asking.at());
    return RegistrationsJson.of(found);
  }

  /** Enters one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Enter a registration that the authority has completed",
      description =
          "Its last valid day follows from the rule; renewed in its window, it goes on without a"
              + " gap. Refused with its reasons (409): before the certificate, in the future, before"
              + " the window opens, on days of another registration, another last valid day.")
  @APIResponse(
      responseCode = "201",
      description = "On record",
      content = @Content(schema = @Schema(implementation = RegistrationJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "On record before",
      content = @Content(schema = @Schema(implementation = RegistrationJson.class)))
  public Response enter(@PathParam("id") String id, NewRegistration wish) {
    Scope scope = asking.changeable(Role.HR);
    long person = Subjects.id("person", id);
    long certificate = Subjects.id("certificate", wish.certificate());
    Change change = new Change(asking.today(), "", asking.account(), asking.at());
    return facts.add(
        () -> {
          if (certificates.find(scope, certificate).personId() != person) {
            throw new UnknownSubject("certificate:" + certificate);
          }
          return Answer.of(
              recording.record(
                  scope,
                  certificate,
                  wish.registeredOn(),
                  Optional.ofNullable(wish.validUntil()),
                  change),
              made -> RegistrationJson.of(registrations.find(scope, made)));
        });
  }
}

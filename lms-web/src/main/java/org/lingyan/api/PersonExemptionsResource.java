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
import java.util.Set;
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
import org.lingyan.api.json.ExemptionJson;
import org.lingyan.api.json.ExemptionsJson;
import org.lingyan.api.json.NewExemption;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.hours.exemption.ExemptionView;
import org.lingyan.hours.exemption.Exemptions;
import org.lingyan.hours.exemption.GrantingExemptions;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;

/** Leave and exemptions of a person. */
@ApplicationScoped
@Path("people/{id}/exemptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class PersonExemptionsResource {
  private static final Set<Role> READERS = Set.of(Role.HR);

  private final Exemptions exemptions;
  private final GrantingExemptions granting;
  private final LookingAtOthers looking;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected PersonExemptionsResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonExemptionsResource(
      Exemptions exemptions,
      GrantingExemptions granting,
      LookingAtOthers looking,
      Facts facts,
      Asking asking) {
    this.exemptions = exemptions;
    this.granting = granting;
    this.looking = looking;
    this.facts = facts;
    this.asking = asking;
  }

  /** All of them. */
  @GET
  @Needs({Role.HR, Role.TRAINEE})
  @Operation(
      summary = "Leave and exemptions of a person, the latest days first",
      description =
          "For HR in whose scope she is, and for herself; kinds and reasons may tell of health."
              + " What was withdrawn or ended early is among them.")
  public ExemptionsJson all(@PathParam("id") String id) {
    long person = Subjects.id("person", id);
    Scope scope = asking.caller().scope(READERS, asking.today());
    ExemptionsJson found = ExemptionsJson.of(exemptions.of(scope, person), asking.today());
    looking.note(asking.caller(), READERS, person, SensitiveKind.FILE, "", asking.at());
    return found;
  }

  /** Enters one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Enter leave or an exemption of a person",
      description =
          "What it does to the hours needed, the rule of each requirement says. The same kind, days"
              + " and requirement once more is 200 with what is on record. Refused with its reasons"
              + " (409): days that overlap with the same kind, before she joined, or of more than"
              + " three years; the caller's own.")
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content = @Content(schema = @Schema(implementation = ExemptionJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "On record already",
      content = @Content(schema = @Schema(implementation = ExemptionJson.class)))
  public Response enter(@PathParam("id") String id, NewExemption wish) {
    long person = Subjects.id("person", id);
    Scope scope = asking.changeable(Role.HR);
    return facts.add(
        () ->
            Answer.of(
                granting.grant(scope, person, wish.wish(), asking.at()),
                entered -> told(scope, entered)));
  }

  private ExemptionJson told(Scope scope, long id) {
    ExemptionView view = exemptions.inScope(scope, id);
    return ExemptionJson.of(view, asking.today());
  }
}

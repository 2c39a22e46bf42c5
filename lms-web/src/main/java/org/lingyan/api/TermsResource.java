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
import jakarta.ws.rs.core.Response;
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
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.NewTerm;
import org.lingyan.api.json.TermJson;
import org.lingyan.api.json.TermsPage;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.term.SettingTerms;
import org.lingyan.term.Terms;

/** What the authority and the profession are called, by organisation and day. */
@ApplicationScoped
@Path("terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.RULES)
public class TermsResource {
  private final Terms terms;
  private final SettingTerms setting;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected TermsResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public TermsResource(Terms terms, SettingTerms setting, Facts facts, Asking asking) {
    this.terms = terms;
    this.setting = setting;
    this.facts = facts;
    this.asking = asking;
  }

  /** The list. */
  @GET
  @Needs(Role.ADMIN)
  @Operation(
      summary = "What things are called, by organisation and first day",
      description = "For places that the caller administers, above them and everywhere.")
  public TermsPage terms(
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    return TermsPage.of(terms.versions(scope(), wanted));
  }

  /** Sets words. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Set what things are called from a day on",
      description =
          "Words are added, never changed; a correction is another one of the same day. Refused"
              + " (409): what is said there already, words without a source.")
  @APIResponse(
      responseCode = "201",
      description = "Set",
      content = @Content(schema = @Schema(implementation = TermJson.class)))
  public Response set(NewTerm wish) {
    long organisation = Subjects.id("organisation", wish.organisation());
    Change change = new Change(wish.from(), "", asking.account(), asking.at());
    return facts.add(
        () ->
            Answer.of(
                setting.set(scope(), organisation, wish.term(), change),
                id -> TermJson.of(terms.version(id, asking.today()))));
  }

  private Scope scope() {
    return asking.changeable(Role.ADMIN);
  }
}

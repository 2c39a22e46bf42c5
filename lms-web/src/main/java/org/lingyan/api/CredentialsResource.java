package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.CredentialsPage;
import org.lingyan.credential.overview.CredentialChoice;
import org.lingyan.credential.overview.CredentialFilter;
import org.lingyan.credential.overview.CredentialList;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;

/** Who holds which certificate, and how its registration stands. */
@ApplicationScoped
@Path("credentials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.CREDENTIALS)
public class CredentialsResource {
  private final CredentialList list;
  private final Organisations organisations;
  private final Asking asking;

  /** For the container's proxy. */
  protected CredentialsResource() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public CredentialsResource(CredentialList list, Organisations organisations, Asking asking) {
    this.list = list;
    this.organisations = organisations;
    this.asking = asking;
  }

  /** Those in scope. */
  @GET
  @Needs(Role.HR)
  @Operation(
      summary = "Certificates of people in scope, each with how its registration stands",
      description =
          "Who works in scope today, each with her highest certificate; whose registration ends"
              + " first comes first.")
  public CredentialsPage credentials(
      @Parameter(
              description =
                  "ALL, the default; WINDOW: can be renewed; EXPIRING: ends soon; LAPSED;"
                      + " UNREGISTERED: never registered; UNVERIFIED: nobody has verified it")
          @QueryParam("which")
          String which,
      @Parameter(description = "ASSISTANT, INTERMEDIATE or SENIOR") @QueryParam("level")
          String level,
      @Parameter(description = "Only people at or below this organisation")
          @QueryParam("organisation")
          String organisation,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    CredentialChoice found =
        checks.word("which", which, CredentialChoice.class).orElse(CredentialChoice.ALL);
    Optional<CertificateLevel> of = checks.word("level", level, CertificateLevel.class);
    checks.done();
    Scope scope = asking.changeable(Role.HR);
    return CredentialsPage.of(
        list.page(
            scope,
            new CredentialFilter(
                found,
                of,
                Checks.given(organisation)
                    .map(id -> organisations.inScope(scope, Subjects.id("organisation", id)))),
            wanted));
  }
}

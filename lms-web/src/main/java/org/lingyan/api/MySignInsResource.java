package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.SignInsPage;
import org.lingyan.people.account.MySignIns;
import org.lingyan.shared.Page;

/** Where the caller's account is signed in. */
@ApplicationScoped
@Path("me/sign-ins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.ACCOUNT)
public class MySignInsResource {
  private final MySignIns signIns;
  private final Asking asking;

  /** For the container's proxy. */
  protected MySignInsResource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public MySignInsResource(MySignIns signIns, Asking asking) {
    this.signIns = signIns;
    this.asking = asking;
  }

  /** One's own sign-ins. */
  @GET
  @Needs
  @Operation(
      summary = "Where the caller's account is signed in, the one that asks first",
      description = "Browsers and programs; addresses lack their last part.")
  public SignInsPage signIns(
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    return SignInsPage.of(signIns.of(asking.caller(), wanted, asking.at()), asking.texts());
  }

  /** Ends one. */
  @DELETE
  @Path("{id}")
  @Needs
  @Operation(
      summary = "End a sign-in of the caller's account",
      description = "Also the one that asks. Another account's, or one that has ended, is unknown.")
  @APIResponse(responseCode = "204", description = "Ended")
  public void end(@PathParam("id") String id) {
    signIns.end(asking.caller(), Subjects.id("sign-in", id), asking.at());
  }
}

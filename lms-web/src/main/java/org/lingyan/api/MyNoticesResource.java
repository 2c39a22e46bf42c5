package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.lingyan.api.json.NoticeJson;
import org.lingyan.api.json.NoticesPage;
import org.lingyan.notice.outbox.NoticeView;
import org.lingyan.notice.outbox.Notices;
import org.lingyan.shared.Page;

/** What the caller has been told. */
@ApplicationScoped
@Path("me/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.ACCOUNT)
public class MyNoticesResource {
  private final Notices notices;
  private final Asking asking;

  /** For the container's proxy. */
  protected MyNoticesResource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public MyNoticesResource(Notices notices, Asking asking) {
    this.notices = notices;
    this.asking = asking;
  }

  /** One's own notices. */
  @GET
  @Needs
  @Operation(summary = "One's own notices: those not read first, then the newest")
  public NoticesPage notices(
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    Page<NoticeView> found = notices.of(asking.person(), wanted, asking.at());
    return new NoticesPage(
        found.items().stream().map(notice -> NoticeJson.of(notice, asking.texts())).toList(),
        found.page(),
        found.size(),
        found.total(),
        asking.caller().unread());
  }

  /** Marks one as read. */
  @POST
  @Path("{id}/reading")
  @Needs
  @Operation(summary = "Say that a notice was read", description = "The first time counts.")
  @APIResponse(responseCode = "204", description = "Read")
  public void read(@PathParam("id") String id) {
    notices.read(asking.person(), Subjects.id("notice", id), asking.at());
  }
}

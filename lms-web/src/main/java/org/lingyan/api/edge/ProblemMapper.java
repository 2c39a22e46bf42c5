package org.lingyan.api.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.shared.Ids;
import org.lingyan.web.setup.DatabaseAway;

/** A3: answers every exception as a problem; a fault of ours goes to the log under its incident. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());
  static final String TYPE = "application/problem+json";

  private final Asking asking;

  /** For the container's proxy. */
  protected ProblemMapper() {
    this(null);
  }

  /** Tells the problem in this asker's language. */
  @Inject
  public ProblemMapper(Asking asking) {
    this.asking = asking;
  }

  @Override
  public Response toResponse(Throwable thrown) {
    ProblemKind kind = Problems.kind(thrown);
    String incident = kind.status() >= 500 ? logged(thrown, kind) : null;
    Response.ResponseBuilder response =
        Response.status(kind.status())
            .type(TYPE)
            .entity(Problems.told(thrown, asking.texts(), incident));
    if (thrown instanceof WebApplicationException edge) {
      String allowed = edge.getResponse().getHeaderString(HttpHeaders.ALLOW);
      response.header(HttpHeaders.ALLOW, allowed);
    }
    if (kind == ProblemKind.NOT_SIGNED_IN) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (kind == ProblemKind.UNAVAILABLE) {
      response.header(HttpHeaders.RETRY_AFTER, DatabaseAway.PAUSE.toSeconds());
    }
    if (thrown instanceof ApiProblem ours) {
      ours.retryAfter()
          .ifPresent(
              wait -> response.header(HttpHeaders.RETRY_AFTER, wait.plusMillis(999).toSeconds()));
    }
    return response.build();
  }

  private static String logged(Throwable thrown, ProblemKind kind) {
    String incident = Ids.text(Ids.next());
    LOG.log(System.Logger.Level.ERROR, "incident " + incident + " " + kind.type(), thrown);
    return incident;
  }
}

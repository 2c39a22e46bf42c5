package org.lingyan.api.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.shared.DatabaseTrouble;

/** A4: adds a fact once for each idempotency key; a deadlock is tried again whole. */
@ApplicationScoped
public class Facts {
  private static final int TRIES = 5;

  private final OneTransaction oneTransaction;
  private final Asking asking;
  private final Json json;

  /** For the container's proxy. */
  protected Facts() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public Facts(OneTransaction oneTransaction, Asking asking, Json json) {
    this.oneTransaction = oneTransaction;
    this.asking = asking;
    this.json = json;
  }

  /**
   * Runs the use case, or finds what it gave the first time.
   *
   * @param fact validates nothing any more; throws {@link ApiProblem} for a refusal, which leaves
   *     the key free
   */
  public Response add(Supplier<Answer> fact) {
    Optional<String> key = asking.repeatKey();
    for (int tries = 1; ; tries++) {
      try {
        return key.isPresent()
            ? response(oneTransaction.once(key.get(), fact))
            : response(OneTransaction.told(fact.get(), json));
      } catch (PersistenceException broken) {
        if (tries == TRIES || !DatabaseTrouble.lostRace(broken)) {
          throw broken;
        }
      }
    }
  }

  private static Response response(OneTransaction.Told told) {
    return Response.status(told.status())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(told.body().getBytes(StandardCharsets.UTF_8))
        .build();
  }
}

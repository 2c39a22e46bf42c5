package org.lingyan.api.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.audit.RepeatedRequests;

/** A4: the fact and the memory of its answer, together or not at all. */
@ApplicationScoped
public class OneTransaction {
  private final RepeatedRequests requests;
  private final Asking asking;
  private final Json json;

  /** For the container's proxy. */
  protected OneTransaction() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public OneTransaction(RepeatedRequests requests, Asking asking, Json json) {
    this.requests = requests;
    this.asking = asking;
    this.json = json;
  }

  /**
   * Runs the use case under a key, or tells the first answer again.
   *
   * @throws ApiProblem when the key stands for another request
   */
  @Transactional
  public Told once(String key, Supplier<Answer> fact) {
    long account = asking.caller().accountId();
    byte[] fingerprint = asking.fingerprint();
    Optional<RepeatedRequests.First> first = requests.claim(account, key, fingerprint, asking.at());
    if (first.isPresent()) {
      if (!first.get().isOf(fingerprint)) {
        throw ApiProblem.of(ProblemKind.IDEMPOTENCY_KEY_REUSED);
      }
      return new Told(200, first.get().body());
    }
    Told told = told(fact.get(), json);
    requests.keep(account, key, told.status(), told.body());
    return told;
  }

  static Told told(Answer answer, Json json) {
    return new Told(answer.status(), json.text(answer.entity()));
  }

  /** A status and the JSON text under it. */
  record Told(int status, String body) {}
}

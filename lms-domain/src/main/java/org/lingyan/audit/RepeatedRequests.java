package org.lingyan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.shared.LostRace;
import org.lingyan.shared.Rows;

/** A2: remembers what a request was answered with, in the transaction of the act. */
@ApplicationScoped
public class RepeatedRequests {
  private final EntityManager em;

  /** For the container's proxy. */
  protected RepeatedRequests() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  public RepeatedRequests(EntityManager em) {
    this.em = em;
  }

  /**
   * Claims a key for the request that runs now. Of two at once the second waits here until the
   * first has ended.
   *
   * @param key the client's key, 1 to 100 ASCII characters
   * @param requestHash 32 bytes that are the same for the same request
   * @return empty when the key is claimed now; else what its first request was answered with
   */
  public Optional<First> claim(long accountId, String key, byte[] requestHash, Instant at) {
    int claimed =
        Rows.change(
            em,
            "INSERT IGNORE INTO repeated_request"
                + " (account_id, idempotency_key, request_hash, status, body, at)"
                + " VALUES (?1, ?2, ?3, 0, '', ?4)",
            accountId,
            key,
            requestHash,
            at);
    if (claimed == 1) {
      return Optional.empty();
    }
    return Optional.of(
        Rows.first(
                em,
                "SELECT request_hash, status, body FROM repeated_request"
                    + " WHERE account_id = ?1 AND idempotency_key = ?2",
                row -> new First(row.bytes(0), row.count(1), row.text(2)),
                accountId,
                key)
            .orElseThrow(() -> new LostRace("idempotency key of account:" + accountId)));
  }

  /** Keeps the answer under the key that this transaction claimed. */
  public void keep(long accountId, String key, int status, String body) {
    Rows.change(
        em,
        "UPDATE repeated_request SET status = ?3, body = ?4"
            + " WHERE account_id = ?1 AND idempotency_key = ?2",
        accountId,
        key,
        status,
        body);
  }

  /**
   * The first request under a key.
   *
   * @param requestHash what it was
   * @param status HTTP status of its answer
   * @param body JSON of its answer
   */
  public record First(byte[] requestHash, int status, String body) {
    /** Whether it was this very request. */
    public boolean isOf(byte[] other) {
      return MessageDigest.isEqual(requestHash, other);
    }
  }
}

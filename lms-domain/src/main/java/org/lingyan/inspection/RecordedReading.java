package org.lingyan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;

/** I3: puts an inspector's own reading on record. */
@ApplicationScoped
public class RecordedReading {
  /** What the log calls it. */
  public static final String ACTION = "audit.read";

  private final ActionLog log;

  /** For the container's proxy. */
  protected RecordedReading() {
    this(null);
  }

  /** Writes into this. */
  @Inject
  public RecordedReading(ActionLog log) {
    this.log = log;
  }

  /**
   * Adds a line.
   *
   * @param accountId who reads
   * @param organisationId top of what is read
   * @param what which list, with its days and filter; never what stands in it
   */
  @Transactional
  public void note(long accountId, long organisationId, String what, Instant at) {
    log.record(
        new Action(
            at,
            OptionalLong.of(accountId),
            ACTION,
            "organisation:" + organisationId,
            Action.Result.DONE,
            what));
  }
}

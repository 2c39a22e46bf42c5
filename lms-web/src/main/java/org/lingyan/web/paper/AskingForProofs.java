package org.lingyan.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.lingyan.certificate.batch.BatchWish;
import org.lingyan.certificate.batch.ProofBatches;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;

/** Asks for the proofs of a unit in one file; for the page and for programs. */
@ApplicationScoped
public class AskingForProofs {
  private final ProofBatches batches;
  private final PrintingBatch kind;
  private final Jobs jobs;

  /** For the container's proxy. */
  protected AskingForProofs() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public AskingForProofs(ProofBatches batches, PrintingBatch kind, Jobs jobs) {
    this.batches = batches;
    this.kind = kind;
    this.jobs = jobs;
  }

  /**
   * Q2: says whom it would be for, and asks for the work.
   *
   * @return the job's id, or why not
   */
  public Outcome<Long> ask(Caller caller, BatchWish wish, Locale locale, Instant at) {
    Outcome<List<Long>> people =
        batches.people(caller.scope(EnumSet.of(Role.HR), Timekeeper.day(at)), wish);
    if (people instanceof Outcome.Recorded<List<Long>> found) {
      return new Outcome.Recorded<>(
          jobs.ask(caller.asker(), kind, new BatchText(locale, wish, found.fact()).text(), at));
    }
    return new Outcome.Refused<>(((Outcome.Refused<List<Long>>) people).reasons());
  }
}

package org.lingyan.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import org.lingyan.shared.DatabaseTrouble;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;

/** Works on a job under its lease, on the thread that it is given. */
@ApplicationScoped
public class Working {
  private static final System.Logger LOG = System.getLogger(Working.class.getName());
  private static final int TRIES = 5;

  private final JobQueue queue;
  private final JobChunk chunk;

  /** For the container's proxy. */
  protected Working() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public Working(JobQueue queue, JobChunk chunk) {
    this.queue = queue;
    this.chunk = chunk;
  }

  /**
   * Goes on until the job is over, is lost to another server, or this one is to stop.
   *
   * @param stopping asked between two chunks: whether this server ends
   */
  public void work(Lease lease, JobKind kind, Timekeeper time, BooleanSupplier stopping) {
    try {
      while (!stopping.getAsBoolean()) {
        if (!chunkOfMany(lease, kind, time)) {
          return;
        }
      }
      queue.release(lease, time.now());
    } catch (JobStopped stopped) {
      queue.cancelled(lease, kind.keptDays(), time.now());
    } catch (JobRefused refused) {
      queue.refused(lease, refused.why(), kind.keptDays(), time.now());
    } catch (RuntimeException broken) {
      String incident = Ids.text(Ids.next());
      LOG.log(
          System.Logger.Level.ERROR,
          "incident " + incident + " job " + lease.jobId() + " " + lease.kind(),
          broken);
      queue.broke(lease, incident, kind.keptDays(), time.now());
    }
  }

  /** A deadlock is tried again whole. */
  private boolean chunkOfMany(Lease lease, JobKind kind, Timekeeper time) {
    for (int tries = 1; ; tries++) {
      try {
        return chunk.work(lease, kind, time);
      } catch (JobStopped | JobRefused way) {
        throw way;
      } catch (RuntimeException broken) {
        if (tries == TRIES || !DatabaseTrouble.lostRace(broken)) {
          throw broken;
        }
      }
    }
  }
}

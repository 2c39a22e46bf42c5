package org.lingyan.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.personal.Retained;
import org.lingyan.shared.Timekeeper;

/** R4: forgets what is due, kind by kind, a thousand rows at a time. */
@ApplicationScoped
public class SweepingData implements JobKind {
  private static final int AT_ONCE = 1_000;

  private final EntityManager em;
  private final RetentionBook book;

  /** For the container's proxy. */
  protected SweepingData() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public SweepingData(EntityManager em, RetentionBook book) {
    this.em = em;
    this.book = book;
  }

  @Override
  public String name() {
    return "retention.sweep";
  }

  /** Forgets some rows of a kind that are due, for the daily beat; says how many. */
  @Transactional
  public int some(Retained kind, Instant at) {
    return kind.sweep(em, book.dueBefore(kind.name(), Timekeeper.day(at)), AT_ONCE);
  }

  /** The checkpoint is a line for each kind that was begun: its name and how many went. */
  @Override
  public JobStep work(JobRun run) {
    List<Retained> kinds = book.kinds().stream().filter(Retained::swept).toList();
    Map<String, Integer> done = read(run.checkpoint());
    for (int i = 0; i < kinds.size(); i++) {
      Retained kind = kinds.get(i);
      if (done.containsKey(kind.name()) && !isLast(done, kind.name())) {
        continue;
      }
      int gone = kind.sweep(em, book.dueBefore(kind.name(), Timekeeper.day(run.at())), AT_ONCE);
      if (gone > 0 || !done.containsKey(kind.name())) {
        done.merge(kind.name(), gone, Integer::sum);
        return JobStep.next(i, kinds.size(), "retention.sweeping", kept(done));
      }
    }
    book.swept(OptionalLong.of(run.accountId()), kept(done).replace('\n', ' '), run.at());
    return JobStep.finished(
        JobSummary.of(
            "retention.sweep",
            Integer.toString(done.values().stream().mapToInt(Integer::intValue).sum())));
  }

  /** The kind that is worked on is the one that was begun last. */
  private static boolean isLast(Map<String, Integer> done, String name) {
    return done.keySet().stream().reduce((earlier, later) -> later).orElse("").equals(name);
  }

  private static Map<String, Integer> read(String checkpoint) {
    Map<String, Integer> done = new LinkedHashMap<>();
    checkpoint
        .lines()
        .forEach(
            line -> {
              int blank = line.lastIndexOf(' ');
              done.put(line.substring(0, blank), Integer.valueOf(line.substring(blank + 1)));
            });
    return done;
  }

  private static String kept(Map<String, Integer> done) {
    return done.entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(Collectors.joining("\n"));
  }
}

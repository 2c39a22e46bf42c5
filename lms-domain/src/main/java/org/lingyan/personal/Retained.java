package org.lingyan.personal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.lingyan.shared.Rows;

/**
 * One kind of rows that is kept for a period and then forgotten. The period is data; the room says
 * which rows are meant and how they go.
 *
 * @param name stable name, that of the period; its words stand under {@code retained.}
 * @param count counts the rows whose period ended before {@code ?1}
 * @param deletions statements that delete some of them, each with {@code ?1} and a LIMIT of {@code
 *     ?2} rows; the last one counts. Empty where the application may not delete: an append-only
 *     table is emptied by its owner
 */
public record Retained(String name, String count, List<String> deletions) {
  /** Freezes the statements. */
  public Retained {
    deletions = List.copyOf(deletions);
  }

  /** Whether the application forgets it by itself. */
  public boolean swept() {
    return !deletions.isEmpty();
  }

  /** How many rows are due. */
  public long due(EntityManager em, Instant before) {
    return Rows.first(em, count, row -> row.number(0), before).orElse(0L);
  }

  /** Deletes at most so many of them; says how many. */
  public int sweep(EntityManager em, Instant before, int most) {
    int done = 0;
    for (String statement : deletions) {
      done = Rows.change(em, statement, before, most);
    }
    return done;
  }
}

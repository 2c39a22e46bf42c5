package org.lingyan.hours.standing;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Rows;

/**
 * First standings of very many people, some hundred in a transaction: what {@link
 * RebuildingStandings} does in one. Nobody may work with the product meanwhile.
 */
public final class StandingImport {
  private final EntityManager em;
  private final StandingTable table;

  /** Works through this persistence context, inside the caller's transaction. */
  public StandingImport(EntityManager em, RuleBook rules) {
    this.em = em;
    this.table = new StandingTable(em, rules);
  }

  /** Judges some people in each slot and adds them to the counts. */
  public void judge(Collection<Long> persons, List<Slot> slots, LocalDate today) {
    table.judge(persons, slots, today);
  }

  /** Says that everybody is judged as of today; once, after the last of them. */
  public void allJudged(List<Slot> slots, LocalDate today) {
    for (Slot slot : slots) {
      Rows.change(
          em, "INSERT INTO standing_day (slot, holds_for) VALUES (?1, ?2)", slot.key(), today);
    }
  }
}

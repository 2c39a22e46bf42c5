package org.lingyan.people.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.WorkerCategory;

/**
 * What posting a row does.
 *
 * @param row number of the row
 * @param person who it is; empty for somebody new
 * @param facts what is to be on record about her; empty when nothing changes there
 * @param move what happens in her working life
 * @param manager who leads her from a day on
 */
record PersonPlan(
    int row,
    OptionalLong person,
    Optional<PersonFacts> facts,
    Optional<Move> move,
    Optional<Manager> manager) {

  /** What can happen. */
  enum Kind {
    JOIN,
    TRANSFER,
    RECATEGORISE
  }

  /**
   * What happens in a working life.
   *
   * @param kind what
   * @param place where from the day on
   * @param category what as from the day on
   * @param day first day
   */
  record Move(Kind kind, long place, Optional<WorkerCategory> category, LocalDate day) {}

  /**
   * A line manager.
   *
   * @param person who is on record
   * @param row or who stands in this row of the same list
   * @param day from this day on
   */
  record Manager(OptionalLong person, OptionalInt row, LocalDate day) {}
}

/**
 * People and organisations come in as lists: read, judged row by row, posted whole, taken back
 * whole.
 *
 * <p>Operations: {@link org.lingyan.people.intake.Intakes} brings a list and looks at it, {@link
 * org.lingyan.people.intake.JudgingIntake} judges it (the dry run), {@link
 * org.lingyan.people.intake.CorrectingRow} corrects a row, {@link
 * org.lingyan.people.intake.PostingIntake} puts it on record, {@link
 * org.lingyan.people.intake.UndoingIntake} takes it back. Whoever reads files gives rows; this room
 * knows no file.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>I1</b> columns are known by their headings, in any order, by their usual names; a column
 *       that nobody knows, or that has no heading, is named and not read; one that is missing or
 *       there twice is refused. What a check found is passed over, 参加工作时间 is not the first day of
 *       this employment.
 *   <li><b>I2</b> every row is judged with everything that is wrong with it at once, each by
 *       column; the dry run changes nothing.
 *   <li><b>I3</b> days, words, numbers and blanks may be written as people write them; what could
 *       mean two things is refused and says so. What a file only calculates, merges or shows as an
 *       error is never taken. No day lies before 1900.
 *   <li><b>I4</b> a person is known by the HMAC of her document, whatever kind it is: a list that
 *       comes again changes what is different and doubles nobody. An empty cell says nothing. One
 *       number twice in a list, two numbers of one person whose records were merged, or a number on
 *       record under another name, is an error. The first day of who works already stays; a list
 *       that says another is told so.
 *   <li><b>I5</b> an import is posted in one transaction, all or nothing, only when no row has an
 *       error and every row is judged the same as when it was shown; it touches only what lies in
 *       the scope of whoever brought it. Where somebody works today decides that, and is what a row
 *       is compared with; a change that is entered for a later day only stands against others.
 *   <li><b>I6</b> an import is taken back exactly, once, or not at all: when something was recorded
 *       since, that is said with the names of those concerned. Who came in with it is forgotten, so
 *       that the same document can come in anew, under a right name too. For who was merged, who
 *       stays is named; organisations are taken back by who may change them.
 *   <li><b>I7</b> rows are sealed, seen by whoever brought them, and forgotten {@link
 *       org.lingyan.people.intake.Intakes#KEPT_DAYS} days after the last thing that was done; from
 *       then on the import can be posted no longer.
 *   <li><b>I8</b> a row can be left out and taken in again: it is counted, and nothing else hangs
 *       on it. Corrections are in the action log.
 *   <li><b>I9</b> an organisation is known by its name below its parent. A name that one unit alone
 *       bears, or bore, is not established a second time elsewhere; nothing comes below itself; a
 *       unit begins when what it stands below is there, and there to stay. Nobody is taken into a
 *       unit whose end is entered already.
 *   <li><b>I10</b> line managers of a list and of the record together make no circle on any day of
 *       a row, and who left, or will have left, leads nobody.
 * </ul>
 */
package org.lingyan.people.intake;

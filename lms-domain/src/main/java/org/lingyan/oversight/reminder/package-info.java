/**
 * Reminders (催办): people are told that hours are missing, by themselves on the days of a ladder,
 * and by HR when she asks for it.
 *
 * <p>Operations: {@link org.lingyan.oversight.reminder.ReminderLadder} (by itself, day by day),
 * {@link org.lingyan.oversight.reminder.Reminding} (by hand).
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>B1</b> the steps are those of {@link org.lingyan.rules.ReminderTerms}, counted from the
 *       last day of the period, or of the window where hers was extended. Only the latest step
 *       whose day has come is told: a day on which nobody asked is made up for, an earlier step is
 *       not.
 *   <li><b>B2</b> once by requirement, last day, step and person, however often the day is asked;
 *       the outbox holds that by its key.
 *   <li><b>B3</b> nobody is told who has met it, of whom nothing is asked or who is exempt, who is
 *       on leave on the day, or who works nowhere any more. The status asked is that of the moment.
 *   <li><b>B4</b> by hand nobody is told whom a reminder of the same requirement and period has
 *       reached within the days of rest, and nobody twice on a day.
 *   <li><b>B5</b> behind the ladder her superior is told instead of her (W11): a line manager of
 *       each by name, HR of the unit above once for the unit.
 * </ul>
 */
package org.lingyan.oversight.reminder;

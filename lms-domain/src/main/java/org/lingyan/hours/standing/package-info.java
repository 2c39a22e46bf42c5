/**
 * Standings: what the ledger means under a rule, on a day, with every reason.
 *
 * <p>Operations: {@link org.lingyan.hours.standing.Standings} (one person, from the facts), {@link
 * org.lingyan.hours.standing.StandingTable} (many people, kept up to date), {@link
 * org.lingyan.hours.standing.RebuildingStandings} (compares and repairs what is derived), {@link
 * org.lingyan.hours.standing.HoursJudge} (the pure rule behind all of them).
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>H2.1</b> counted: minutes of the period up to the day judged, each day up to the daily
 *       cap, converted once on the sum and rounded down to the step.
 *   <li><b>H2.2</b> MET: counted ≥ needed. NOT_MET: only after the last day of the period.
 *   <li><b>H2.3</b> ON_TRACK: counted ≥ needed × days before the day judged ÷ days of the period (a
 *       joiner's period begins with joining); else AT_RISK.
 *   <li><b>H2.4</b> a joiner's need: the whole, a share by months (joining month included) or by
 *       days, rounded up to the step.
 *   <li><b>H2.5</b> missing: the least further amount that would make it MET, in steps.
 *   <li><b>H2.6</b> turnsOn: the first day on which the status changes if nothing more happens.
 *   <li><b>H2.7</b> a person counts where the main employment is on the day judged, or on the last
 *       day of a period that has ended. The rules of that place and day judge, each for itself.
 *   <li><b>H2.8</b> the table and its counts follow in the transaction of every posting; on a new
 *       day the first use moves those whose day has come.
 *   <li><b>H2.9</b> a category that the rule names must have its least amount, or its share of what
 *       is asked or of what is held, rounded as the rule rounds; above its most it does not count.
 *   <li><b>H2.10</b> an entry counts in the period of its day; one allotted in a make-up window
 *       counts in the year it was allotted to, for rules that have a window on its day, and in no
 *       other. Where the window was extended for her, hers ends later, and a reason names the day.
 *   <li><b>H2.11</b> leave does what the rule says of its kind: nothing, a smaller amount by the
 *       share of days, or no amount at all (EXEMPT). Days that lower the amount do not pass.
 *   <li><b>H2.12</b> the forecast: the day on which everything that lacks is there at today's pace.
 *   <li><b>H2.13</b> a surplus counts again in the next year up to what the rule says, once.
 *   <li><b>H2.14</b> a degree counts what the rule says of it, and only the first in a period
 *       unless the rule says otherwise; online time counts by minutes or by the rule's ladder.
 *   <li><b>H2.16</b> a draft of a rule is tried by judging everybody twice, as it is and as if it
 *       were in force on the day; who would have another status is kept with the trial.
 *   <li><b>H2.17</b> an hour that took place on several days lies on the last of them and counts up
 *       to the daily cap for each; the sum of a year that was taken over (H1.14) is not capped.
 *       House default.
 *   <li><b>H2.18</b> what counts is split by category and by kind of source, and the parts add up
 *       to it before rounding: within a day, and up to a category's most, kinds of source are used
 *       up in their order, courses first, lists that were taken over last.
 *   <li><b>H2.15</b> an amount that the rule does not define is UNDEFINED, never 0.
 * </ul>
 */
package org.lingyan.hours.standing;

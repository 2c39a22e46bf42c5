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
 *       day of a period that has ended.
 *   <li><b>H2.8</b> the table and its counts follow in the transaction of every posting; on a new
 *       day the first use moves those whose day has come.
 * </ul>
 */
package org.lingyan.hours.standing;

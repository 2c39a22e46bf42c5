/**
 * The sample city: one invented city with its organisations, people, history and accounts, made by
 * code from a seed and dated back from the day of the first start. The same in tests and in a demo.
 *
 * <p>Operation: {@link org.lingyan.deployment.sample.SampleCity}.
 *
 * <ul>
 *   <li>X1 The same seed and day make the same city; ids, keys, passwords and numbers of papers
 *       apart.
 *   <li>X2 On every day of a year this year's board shows people on track and at risk, and from the
 *       tenth day on people who have met the requirement; last year's shows met and not met.
 *   <li>X3 Nobody in it can be a real person: the region code of the ID numbers is not given out.
 *   <li>X4 It is loaded whole or not at all, and only into an installation without organisations.
 * </ul>
 */
package org.lingyan.deployment.sample;

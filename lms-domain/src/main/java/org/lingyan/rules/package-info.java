/**
 * Rule packs: what a jurisdiction asks, from which day, by which source, and whom it binds.
 *
 * <p>Operations: {@link org.lingyan.rules.RuleBook}, {@link org.lingyan.rules.RulePacks}.
 *
 * <p>Rules: <b>R1</b> every number has a citation, and a number of our own is cited as house
 * default. <b>R2</b> a version never changes. <b>R3</b> a binding holds for the organisation's
 * whole subtree, on the days it names. <b>R4</b> an unreadable rule fails loudly; it never passes.
 * <b>R5</b> a binding ends with the organisation from which it binds, and binds again as before
 * when that end is taken back (T9).
 */
package org.lingyan.rules;

/**
 * Rule packs: what a jurisdiction asks, from which day, by which source, and whom it binds.
 *
 * <p>Operations: {@link org.lingyan.rules.RuleBook} (what holds where and when), {@link
 * org.lingyan.rules.RulePacks} (what the product starts with), {@link
 * org.lingyan.rules.DraftingRules} and {@link org.lingyan.rules.PublishingRules} (new versions),
 * {@link org.lingyan.rules.BindingRules} (whom they bind), {@link org.lingyan.rules.Requirements}
 * (what was published).
 *
 * <p>Rules: <b>R1</b> every number has a citation, and a number of our own is cited as house
 * default. <b>R2</b> a version never changes. <b>R3</b> a binding holds for the organisation's
 * whole subtree, on the days it names. <b>R4</b> an unreadable rule fails loudly, with the place;
 * it never passes; nor does one that says a thing of the other unit or another period, or two
 * things that overlap. <b>R5</b> a binding ends with the organisation from which it binds, and
 * binds again as before when that end is taken back (T9). <b>R6</b> TRAINING drafts the next
 * version of a requirement, or one of its own, for an organisation in her scope; a draft is always
 * readable, and nobody overwrites another's change unseen. <b>R7</b> HR publishes, after this very
 * draft was tried on everybody, who did not write its last change, and whose scope covers whomever
 * the requirement binds; a version is never in force before the one that it follows. <b>R8</b> HR
 * binds a requirement to a subtree from a day on, and ends that; a requirement that binds from
 * above is not bound again below. <b>R9</b> whoever is concerned is judged again at once.
 * <b>R10</b> what was published is no secret: whoever reads rules reads every requirement with all
 * of its versions; drafts and bindings lie in a scope.
 */
package org.lingyan.rules;

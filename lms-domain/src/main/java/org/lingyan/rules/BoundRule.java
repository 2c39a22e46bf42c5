package org.lingyan.rules;

/**
 * A rule that binds somebody.
 *
 * @param rule the version in force
 * @param main whether boards show it first
 */
public record BoundRule(HoursRule rule, boolean main) {}

package org.lingyan.rules;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a rule says of one category of hours.
 *
 * @param category code
 * @param least least amount of it, in the rule's unit; empty: none
 * @param leastShare least part of it; empty: none
 * @param most most that counts of it, in the rule's unit; empty: no limit
 */
public record CategoryTerm(
    String category,
    Optional<BigDecimal> least,
    Optional<Fraction> leastShare,
    Optional<BigDecimal> most) {}

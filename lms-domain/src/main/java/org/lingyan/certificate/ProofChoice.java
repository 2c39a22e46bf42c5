package org.lingyan.certificate;

import org.lingyan.shared.DateRange;
import org.lingyan.shared.Words;

/**
 * A requirement and a period of which somebody can get a proof.
 *
 * @param requirement id of the rule
 * @param title what people call it
 * @param period the period
 * @param main whether boards show the requirement first
 */
public record ProofChoice(String requirement, Words title, DateRange period, boolean main) {}

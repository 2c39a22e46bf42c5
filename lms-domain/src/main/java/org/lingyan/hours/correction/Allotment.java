package org.lingyan.hours.correction;

import java.util.Optional;
import org.lingyan.shared.Reason;

/**
 * The year in which an entry counts (Q3).
 *
 * @param year the year
 * @param moved whether that is not the year of its day
 * @param against why whoever asked cannot move it, or move it back; empty when she can
 */
public record Allotment(int year, boolean moved, Optional<Reason> against) {}

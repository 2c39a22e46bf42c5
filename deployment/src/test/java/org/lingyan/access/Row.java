package org.lingyan.access;

import java.util.List;
import java.util.Map;

/**
 * A thing as everybody got it.
 *
 * @param got by caller, in the order of {@code callers}
 */
record Row(Item item, Probe probe, List<Caller> callers, Map<Caller, Verdict> got) {}

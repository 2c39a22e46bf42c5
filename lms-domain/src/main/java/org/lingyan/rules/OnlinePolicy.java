package org.lingyan.rules;

import java.time.Duration;
import org.lingyan.shared.Citation;

/**
 * How time in an online lesson is counted. All numbers are settings of our own.
 *
 * @param version version of the rule
 * @param heartbeat how often a page reports
 * @param presenceEvery after how long the page asks whether somebody is there
 * @param leastShare percent of a lesson's declared time that must be spent before it is done
 * @param citation source
 */
public record OnlinePolicy(
    int version, Duration heartbeat, Duration presenceEvery, int leastShare, Citation citation) {}

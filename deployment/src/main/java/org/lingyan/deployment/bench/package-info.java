/**
 * Measures a product of its own: processor time per request beside a bare read on the same server,
 * posting beside bare inserts in the same database, starts, memory. Figures are kept as ratios of
 * one run, so that they can be compared between machines.
 */
package org.lingyan.deployment.bench;

package org.lingyan.deployment.bench.bare;

/**
 * A row as JSON.
 *
 * @param id its key
 * @param name one column
 */
public record BareRow(long id, String name) {}

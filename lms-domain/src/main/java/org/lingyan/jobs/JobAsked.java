package org.lingyan.jobs;

/**
 * A job waits; told in the transaction that asked for it.
 *
 * @param jobId the job
 */
public record JobAsked(long jobId) {}

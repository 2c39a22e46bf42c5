package org.lingyan.hours.claim;

/**
 * A file that proves a claim.
 *
 * @param fileId its id
 * @param kind what it is
 * @param course number of the course that it proves, from 1; 0 for the whole claim
 * @param name as its owner called it; empty where it is only wished for
 * @param picture whether it can be shown as a picture
 */
public record ClaimFile(long fileId, EvidenceKind kind, int course, String name, boolean picture) {
  /** A file that is wished for. */
  public static ClaimFile of(long fileId, EvidenceKind kind, int course) {
    return new ClaimFile(fileId, kind, course, "", false);
  }
}

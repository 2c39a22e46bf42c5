package org.lingyan.files;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Who wants to read.
 *
 * @param accountId the account
 * @param personId the person behind it; empty for an account without one
 * @param at the moment of the wish: rights are dated
 * @param offices paths of the subtrees whose people she serves as HR under what she asks with now:
 *     a deputy those of whom she stands for
 * @param reviewing paths of the subtrees whose people's claims she decides under the same
 */
public record FileReader(
    long accountId,
    OptionalLong personId,
    Instant at,
    List<String> offices,
    List<String> reviewing) {
  /** Freezes the paths. */
  public FileReader {
    offices = List.copyOf(offices);
    reviewing = List.copyOf(reviewing);
  }

  /** Who serves nobody: she reads what is her own. */
  public FileReader(long accountId, OptionalLong personId, Instant at) {
    this(accountId, personId, at, List.of(), List.of());
  }
}

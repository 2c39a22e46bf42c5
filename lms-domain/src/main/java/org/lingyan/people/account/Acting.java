package org.lingyan.people.account;

import java.time.LocalDate;

/** In whose stead somebody asks (P24). */
public sealed interface Acting {

  /** In her own. */
  record Oneself() implements Acting {}

  /**
   * As a deputy.
   *
   * @param deputyshipId which deputyship
   * @param ownerAccountId the account of whom she stands for
   * @param owner her name
   * @param last last day of the deputyship
   */
  record For(long deputyshipId, long ownerAccountId, String owner, LocalDate last)
      implements Acting {}

  /** The deputyship under which this sign-in acted is over; she has her own rights again. */
  record Over() implements Acting {}
}

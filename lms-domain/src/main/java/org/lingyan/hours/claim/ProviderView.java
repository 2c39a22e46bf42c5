package org.lingyan.hours.claim;

import java.util.List;

/**
 * A provider of a register.
 *
 * @param id its id
 * @param organisationId who keeps the register
 * @param organisation its name on the day
 * @param name its name
 * @param kind what it is
 * @param filings its filings, the earliest first, withdrawn ones among them
 */
public record ProviderView(
    long id,
    long organisationId,
    String organisation,
    String name,
    ProviderKind kind,
    List<Filing> filings) {
  /** Freezes the filings. */
  public ProviderView {
    filings = List.copyOf(filings);
  }
}

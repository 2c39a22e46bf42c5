package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.claim.Filing;
import org.lingyan.hours.claim.ProviderKind;
import org.lingyan.hours.claim.ProviderView;
import org.lingyan.shared.Ids;

/**
 * A provider of a register.
 *
 * @param id its id
 * @param organisationId who keeps the register
 * @param organisation its name
 * @param name its name
 * @param kind what it is
 * @param filings its filings, the earliest first
 */
@Schema(name = "Provider", description = "A provider of a register.")
public record ProviderJson(
    String id,
    String organisationId,
    String organisation,
    String name,
    ProviderKind kind,
    List<FilingJson> filings) {

  /**
   * A filing.
   *
   * @param id its id
   * @param from first day
   * @param last last day; null while it is open
   * @param notice the notice that it rests on
   * @param at when it was written down
   * @param withdrawn why it was withdrawn; null while it stands
   */
  @Schema(name = "Filing", description = "A filing of a provider.")
  public record FilingJson(
      String id,
      LocalDate from,
      @About(optional = true) LocalDate last,
      String notice,
      Instant at,
      @About(optional = true) String withdrawn) {
    private static FilingJson of(Filing filing) {
      return new FilingJson(
          Ids.text(filing.id()),
          filing.days().from(),
          filing.days().end().map(end -> end.minusDays(1)).orElse(null),
          filing.notice(),
          filing.at(),
          filing.withdrawn().orElse(null));
    }
  }

  /** The provider as the API tells it. */
  public static ProviderJson of(ProviderView provider) {
    return new ProviderJson(
        Ids.text(provider.id()),
        Ids.text(provider.organisationId()),
        provider.organisation(),
        provider.name(),
        provider.kind(),
        provider.filings().stream().map(FilingJson::of).toList());
  }
}

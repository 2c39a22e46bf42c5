package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.inspection.InspectedEntry;
import org.lingyan.shared.Ids;

/**
 * An entry of the ledger as an inspector reads it.
 *
 * @param entry the entry
 * @param seq its number in its person's chain, from 1
 * @param personId whose
 * @param person the person's name
 * @param organisation where she worked on the day; null for nowhere
 * @param account who posted it; null when the product did
 * @param chainIntact whether her chain is whole
 * @param chainBrokenAt number of the first row that does not fit; null when all do
 */
@Schema(name = "InspectedEntry", description = "An entry of the ledger as an inspector reads it.")
public record InspectedEntryJson(
    EntryJson entry,
    int seq,
    String personId,
    String person,
    @About(optional = true) String organisation,
    @About(optional = true) String account,
    boolean chainIntact,
    @About(optional = true) Integer chainBrokenAt) {
  /** The entry as the API tells it. */
  public static InspectedEntryJson of(InspectedEntry one) {
    return new InspectedEntryJson(
        EntryJson.of(one.entry()),
        one.seq(),
        Ids.text(one.entry().personId()),
        one.person(),
        one.organisation().isEmpty() ? null : one.organisation(),
        one.account().isEmpty() ? null : one.account(),
        one.chain().intact(),
        one.chain().intact() ? null : one.chain().brokenAt());
  }
}

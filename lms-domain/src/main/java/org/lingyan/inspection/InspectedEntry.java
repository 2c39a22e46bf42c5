package org.lingyan.inspection;

import java.util.List;
import org.lingyan.hours.ledger.ChainState;
import org.lingyan.hours.ledger.EntryView;

/**
 * An entry as an inspector reads it.
 *
 * @param entry the entry
 * @param seq its place in its person's chain, from 1
 * @param person the person's name
 * @param organisation where she worked on the day; empty when she worked nowhere
 * @param account name of the account that posted it; empty when the product did
 * @param chain how her chain stands
 */
public record InspectedEntry(
    EntryView entry,
    int seq,
    String person,
    String organisation,
    String account,
    ChainState chain) {

  /** The records whose chains hold them. */
  static List<Long> people(List<InspectedEntry> entries) {
    return entries.stream().map(one -> one.entry().recordedUnder()).distinct().toList();
  }

  InspectedEntry with(ChainState state) {
    return new InspectedEntry(entry, seq, person, organisation, account, state);
  }
}

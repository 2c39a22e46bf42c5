package org.lingyan.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.inspection.EntryFilter;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;

/**
 * What the address of the ledger says.
 *
 * @param from first day on which hours took place
 * @param to last day
 * @param unit what somebody typed for a unit
 * @param name part of a person's name
 * @param source where the hours come from
 * @param which postings, reversals, or all
 * @param broken only people whose chain is broken
 * @param page number of the page, from 0
 */
record LedgerQuery(
    LocalDate from,
    LocalDate to,
    String unit,
    String name,
    Optional<SourceKind> source,
    EntryFilter.Which which,
    boolean broken,
    int page) {

  /** Reads an address; worth nothing unless {@link Asked#isRight} afterwards. */
  static LedgerQuery of(Asked asked, Instant at) {
    DateRange days = asked.days(Timekeeper.day(at), Inspector::usualFrom);
    return new LedgerQuery(
        days.from(),
        days.last(),
        asked.text("unit"),
        asked.text("name"),
        asked.word(SourceKind.class, "source"),
        asked.word(EntryFilter.Which.class, "which").orElse(EntryFilter.Which.ALL),
        asked.text("chain").equals("broken"),
        asked.page());
  }

  EntryFilter filter(OptionalLong organisation) {
    return new EntryFilter(
        DateRange.inclusive(from, to), organisation, name, source, which, broken);
  }

  boolean filtered() {
    return !(unit + name).isEmpty()
        || source.isPresent()
        || which != EntryFilter.Which.ALL
        || broken;
  }

  Href href(int other) {
    return new Href("/audit/ledger")
        .with("from", from)
        .with("to", to)
        .with("unit", unit)
        .with("name", name)
        .with("source", source.map(Enum::name).orElse(""))
        .with("which", which == EntryFilter.Which.ALL ? "" : which.name())
        .with("chain", broken ? "broken" : "")
        .with("page", other == 0 ? "" : other + 1);
  }

  /** For the line about the reading: days and which filters, not what stands in them. */
  String noted() {
    return "ledger "
        + from
        + ".."
        + to
        + (unit.isEmpty() ? "" : " unit")
        + (name.isEmpty() ? "" : " name")
        + source.map(one -> " " + one).orElse("")
        + (which == EntryFilter.Which.ALL ? "" : " " + which)
        + (broken ? " broken" : "");
  }
}

package org.lingyan.hours.reconciliation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.transfer.OwnNumber;

/** Compares rows with the entries of their people (C1 to C3). Pure. */
final class Comparing {
  private final Set<Long> used = new HashSet<>();

  /**
   * A row to compare.
   *
   * @param numberThere what the list calls it
   * @param sourceId under which it would have been taken over
   */
  record Claimed(
      String numberThere,
      String sourceId,
      LocalDate on,
      boolean ofYear,
      int minutes,
      String category,
      String title) {
    private boolean is(EntryView entry) {
      return entry.occurredOn().equals(on)
          && entry.minutes() == minutes
          && entry.category().equals(category)
          && entry.source().isOfWholeYear() == ofYear;
    }

    private boolean isLike(EntryView entry) {
      boolean sameYear = entry.occurredOn().getYear() == on.getYear();
      boolean sameTitle = !plain(title).isEmpty() && plain(entry.title()).startsWith(plain(title));
      return sameYear
          && (sameTitle || (entry.occurredOn().equals(on) && entry.minutes() == minutes));
    }
  }

  /**
   * What was found.
   *
   * @param entry the entry that it was compared with
   */
  record Result(Found found, OptionalLong entry) {
    static final Result UNKNOWN = new Result(Found.UNKNOWN, OptionalLong.empty());
  }

  /**
   * Compares a row.
   *
   * @param entries hers that stand, of the years around
   */
  Result compare(Claimed row, Collection<EntryView> entries) {
    Optional<EntryView> named = named(row, entries);
    if (named.isPresent()) {
      used.add(named.get().id());
      return result(row.is(named.get()) ? Found.MATCHED : Found.CONFLICTING, named.get());
    }
    List<EntryView> free = entries.stream().filter(one -> !used.contains(one.id())).toList();
    Optional<EntryView> same = free.stream().filter(row::is).findFirst();
    if (same.isPresent()) {
      used.add(same.get().id());
      return result(Found.MATCHED, same.get());
    }
    return free.stream()
        .filter(row::isLike)
        .findFirst()
        .map(like -> result(Found.CONFLICTING, like))
        .orElse(new Result(Found.MISSING, OptionalLong.empty()));
  }

  private static Optional<EntryView> named(Claimed row, Collection<EntryView> entries) {
    OptionalLong ours = OwnNumber.entry(row.numberThere());
    return entries.stream()
        .filter(
            one ->
                ours.isPresent()
                    ? one.id() == ours.getAsLong()
                    : one.source().kind() == SourceKind.IMPORT
                        && one.source().id().equals(row.sourceId()))
        .findFirst();
  }

  private static Result result(Found found, EntryView entry) {
    return new Result(found, OptionalLong.of(entry.id()));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Punct}·，。、（）《》“”]", "");
  }
}

package org.lingyan.hours.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Citation;

/** L4: what speaks against a provider on the days of a training. Pure. */
final class ProviderCheck {
  private ProviderCheck() {}

  /**
   * Checks; only training by a filed institution rests on a filing.
   *
   * @param typed the name as it was typed
   * @param provider of the register; empty when it is not of it
   * @param rule the form's source
   * @return empty when nothing speaks against it, or the days are not known
   */
  static Optional<ClaimWarning> of(
      ClaimForm form,
      String typed,
      Optional<ProviderView> provider,
      ClaimTime time,
      Citation rule) {
    if (form != ClaimForm.FILED_TRAINING || time.last().isEmpty()) {
      return Optional.empty();
    }
    return provider.isEmpty()
        ? Optional.of(typed)
            .filter(name -> !name.isBlank())
            .map(name -> new ClaimWarning.NotInRegister(name, rule))
        : against(provider.get(), time.first().orElseThrow(), time.last().orElseThrow(), rule);
  }

  private static Optional<ClaimWarning> against(
      ProviderView provider, LocalDate first, LocalDate last, Citation rule) {
    List<Filing> standing = provider.filings().stream().filter(Filing::stands).toList();
    if (standing.stream()
        .anyMatch(one -> one.days().contains(first) && one.days().contains(last))) {
      return Optional.empty();
    }
    Optional<LocalDate> ended =
        standing.stream()
            .filter(one -> !one.days().until().isAfter(last))
            .map(one -> one.days().last())
            .max(Comparator.naturalOrder());
    Optional<LocalDate> begins =
        standing.stream()
            .map(one -> one.days().from())
            .filter(from -> from.isAfter(first))
            .min(Comparator.naturalOrder());
    if (ended.isPresent()) {
      return Optional.of(new ClaimWarning.FilingEnded(provider.name(), ended.get(), rule));
    }
    return Optional.of(
        begins
            .<ClaimWarning>map(from -> new ClaimWarning.FilingNotBegun(provider.name(), from, rule))
            .orElseGet(() -> new ClaimWarning.NotFiled(provider.name(), rule)));
  }
}

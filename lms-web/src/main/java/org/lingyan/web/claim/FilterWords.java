package org.lingyan.web.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.web.text.Texts;

/** What a filter asks for, in words. */
final class FilterWords {
  private FilterWords() {}

  static String of(
      ClaimFilter filter, Optional<OrganisationView> below, String provider, Texts texts) {
    List<String> words = new ArrayList<>();
    words.add(filter.state().map(texts::of).orElse(texts.of("claims.all-states")));
    below.ifPresent(place -> words.add(place.name()));
    filter.form().ifPresent(form -> words.add(texts.of(form)));
    filter.category().ifPresent(category -> words.add(texts.category(category.code())));
    if (!provider.isEmpty()) {
      words.add(provider);
    }
    if (filter.duplicates()) {
      words.add(texts.of("claims.duplicates"));
    }
    filter.from().ifPresent(day -> words.add(texts.of("claims.from-day", day)));
    filter.to().ifPresent(day -> words.add(texts.of("claims.to-day", day)));
    if (!filter.name().isEmpty()) {
      words.add(texts.of("claims.named", filter.name()));
    }
    return String.join(" · ", words);
  }
}

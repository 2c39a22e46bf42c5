package org.lingyan.rules;

import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Citation;

/**
 * What a rule says of categories.
 *
 * @param terms one for each category that it names
 * @param shareOf what shares are taken of
 * @param citation source of the terms
 */
public record CategoryTerms(List<CategoryTerm> terms, ShareOf shareOf, Citation citation) {
  /** Freezes the list. */
  public CategoryTerms {
    terms = List.copyOf(terms);
  }

  /** What it says of one category; empty when it does not name it. */
  public Optional<CategoryTerm> of(String category) {
    return terms.stream().filter(term -> term.category().equals(category)).findFirst();
  }

  /** The same terms, shares taken of something else. */
  public CategoryTerms sharing(ShareOf other) {
    return new CategoryTerms(terms, other, citation);
  }
}

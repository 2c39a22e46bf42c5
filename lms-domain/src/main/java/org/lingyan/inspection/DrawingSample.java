package org.lingyan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;

/**
 * Draws a sample that anybody can draw again (I4): the key of a posting is the SHA-256 of seed,
 * colon and the id as the product shows it, in hexadecimal digits; the postings with the smallest
 * keys are taken.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class DrawingSample {
  // The id as addresses and exports show it: base 36, small letters.
  private static final String KEY = "SHA2(CONCAT(?, ':', LOWER(CONV(e.id, 10, 36))), 256)";

  private final EntityManager em;
  private final Organisations organisations;
  private final ReadingLedger ledger;

  /** For the container's proxy. */
  protected DrawingSample() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public DrawingSample(EntityManager em, Organisations organisations, ReadingLedger ledger) {
    this.em = em;
    this.organisations = organisations;
    this.ledger = ledger;
  }

  /**
   * Draws from the postings of the unit; all of them when there are fewer than wanted.
   *
   * @throws org.lingyan.shared.UnknownSubject when the unit lies outside the scope
   */
  public Sample draw(Scope scope, SampleWish wish) {
    organisations.inScope(scope, wish.organisation());
    EntryCondition meant = new EntryCondition();
    meant.on(wish.days());
    meant.posted();
    meant.recordedBy(wish.known());
    meant.at(scope.places(), scope.day());
    meant.at(organisations.places(wish.organisation()), scope.day());
    long population = EntryRows.count(em, meant);
    String drawn = meant.numbered(" ORDER BY " + KEY + ", e.id", wish.seed());
    List<InspectedEntry> entries =
        EntryRows.list(em, meant, drawn, meant.numbered(" LIMIT ?", wish.size()));
    return new Sample(wish, population, ledger.checked(entries));
  }
}

package org.lingyan.web.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lingyan.certificate.Proofs;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.MergingPersons;
import org.lingyan.people.person.PersonAlias;
import org.lingyan.people.person.PersonAliases;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.text.PageTexts;

/** Gathers what a merge on record shows. */
@ApplicationScoped
public class MergeRecords {
  private final MergingPersons merging;
  private final Directory directory;
  private final PersonAliases aliases;
  private final Ledger ledger;
  private final Proofs proofs;

  /** For the container's proxy. */
  protected MergeRecords() {
    this(null, null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public MergeRecords(
      MergingPersons merging,
      Directory directory,
      PersonAliases aliases,
      Ledger ledger,
      Proofs proofs) {
    this.merging = merging;
    this.directory = directory;
    this.aliases = aliases;
    this.ledger = ledger;
    this.proofs = proofs;
  }

  /**
   * A merge that leads to somebody inside the scope.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  MergeRecord of(Scope scope, long mergeId, PageTexts texts) {
    PersonAlias fact = merging.merged(scope, mergeId);
    long stays = fact.staysId();
    return new MergeRecord(
        fact,
        directory.inScope(scope, aliases.resolve(stays)),
        aliases.name(fact.aliasId()),
        fact.undone() ? 0 : ledger.addedSince(stays, fact.at()),
        fact.undone() ? List.of() : proofs.restingOn(stays, fact.aliasId()),
        fact.undone() ? List.of() : merging.againstUndoing(fact),
        texts);
  }
}

package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lingyan.api.input.Subjects;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.UnknownSubject;

/** Finds entries of the ledger by what an address says. */
@ApplicationScoped
class EntriesInScope {
  private final Ledger ledger;
  private final Directory directory;

  /** For the container's proxy. */
  protected EntriesInScope() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  EntriesInScope(Ledger ledger, Directory directory) {
    this.ledger = ledger;
    this.directory = directory;
  }

  /**
   * The entry.
   *
   * @throws UnknownSubject when there is none, or its person lies outside the scope
   */
  EntryView find(Scope scope, String id) {
    EntryView entry =
        ledger.find(Subjects.id("entry", id)).orElseThrow(() -> new UnknownSubject("entry:" + id));
    directory.inScope(scope, entry.personId());
    return entry;
  }
}

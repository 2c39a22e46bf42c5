package org.lingyan.web.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.OptionalLong;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.text.PageTexts;

/** Opens one entry of a person inside HR's scope. */
@ApplicationScoped
public class EntryDesk {
  private final Ledger ledger;
  private final Directory directory;
  private final PostingHours posting;

  /** For the container's proxy. */
  protected EntryDesk() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public EntryDesk(Ledger ledger, Directory directory, PostingHours posting) {
    this.ledger = ledger;
    this.directory = directory;
    this.posting = posting;
  }

  /** The entry that an address names. */
  static long id(String text) {
    return Ids.parse(text).orElseThrow(() -> new UnknownSubject("entry:" + text));
  }

  /**
   * The entry.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  EntryCard open(Caller caller, long id, Instant at, PageTexts texts) {
    EntryView entry = ledger.find(id).orElseThrow(() -> new UnknownSubject("entry:" + id));
    PersonView person =
        directory.inScope(caller.scope(EnumSet.of(Role.HR), Timekeeper.day(at)), entry.personId());
    String against =
        posting
            .against(person.id(), entry.occurredOn(), OptionalLong.of(caller.accountId()), at)
            .map(texts.texts()::of)
            .orElse("");
    return new EntryCard(entry, person, against, texts);
  }
}

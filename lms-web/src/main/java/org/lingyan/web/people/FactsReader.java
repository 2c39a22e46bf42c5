package org.lingyan.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.OptionalLong;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.person.RevealingNumbers;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;

/** Reads a person's facts for somebody, and notes the look before anything is shown (D3). */
@ApplicationScoped
public class FactsReader {
  private final Directory directory;
  private final PersonFile file;
  private final RevealingNumbers revealing;
  private final LookingAtOthers looking;

  /** For the container's proxy. */
  protected FactsReader() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public FactsReader(
      Directory directory, PersonFile file, RevealingNumbers revealing, LookingAtOthers looking) {
    this.directory = directory;
    this.file = file;
    this.revealing = revealing;
    this.looking = looking;
  }

  /** Finds the person inside what the caller may read. */
  PersonView look(Caller caller, long person, Instant at) {
    PersonView found = directory.inScope(Readers.reading(caller, Timekeeper.day(at)), person);
    looking.note(caller, Readers.roles(), person, SensitiveKind.FILE, "", at);
    return found;
  }

  /** Her facts with full numbers (P8). */
  PersonFacts reveal(Caller caller, long person, Instant at) {
    Scope scope = Readers.correcting(caller, Timekeeper.day(at));
    Change why = new Change(Timekeeper.day(at), "", OptionalLong.of(caller.accountId()), at);
    PersonFacts found = revealing.reveal(scope, person, why);
    looking.note(caller, EnumSet.of(Role.HR, Role.ADMIN), person, SensitiveKind.NUMBER, "", at);
    return found;
  }

  /** What else her file says. */
  PersonFile file() {
    return file;
  }
}

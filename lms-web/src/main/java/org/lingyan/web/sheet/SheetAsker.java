package org.lingyan.web.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/**
 * Who saves a list, in a request or through a job.
 *
 * @param caller who, with the grants in force
 * @param at the moment
 * @param texts in the reader's language
 */
public record SheetAsker(Caller caller, Instant at, Texts texts) {
  /** The local day. */
  public LocalDate today() {
    return Timekeeper.day(at);
  }

  /** What may be seen under one of these roles today. */
  public Scope scope(Set<Role> roles) {
    return caller.scope(roles, today());
  }
}

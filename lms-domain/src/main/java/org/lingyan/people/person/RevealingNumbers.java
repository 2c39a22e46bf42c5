package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.UnknownSubject;

/** P8: shows full numbers, and writes down who looked at whose. */
@ApplicationScoped
public class RevealingNumbers {
  private final PersonFile file;
  private final ActionLog log;

  /** For the container's proxy. */
  protected RevealingNumbers() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public RevealingNumbers(PersonFile file, ActionLog log) {
    this.file = file;
    this.log = log;
  }

  /**
   * The facts of a person inside the scope, to be shown with their full numbers. The line of the
   * action log is written in the same transaction: without it nothing is shown.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  @Transactional
  public PersonFacts reveal(Scope scope, long personId, Change change) {
    PersonFacts facts = file.facts(scope, personId);
    log.record(
        new Action(
            change.at(),
            change.account(),
            "person.reveal",
            "person:" + personId,
            Action.Result.DONE,
            change.reason()));
    return facts;
  }
}

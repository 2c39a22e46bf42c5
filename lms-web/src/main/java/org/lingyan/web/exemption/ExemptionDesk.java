package org.lingyan.web.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.hours.exemption.ExemptionView;
import org.lingyan.hours.exemption.Exemptions;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** Opens one exemption for HR, and writes the look down: its reason may tell of health (X6). */
@ApplicationScoped
public class ExemptionDesk {
  private final Exemptions exemptions;
  private final Directory directory;
  private final Requirements requirements;
  private final LookingAtOthers looking;

  /** For the container's proxy. */
  protected ExemptionDesk() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ExemptionDesk(
      Exemptions exemptions,
      Directory directory,
      Requirements requirements,
      LookingAtOthers looking) {
    this.exemptions = exemptions;
    this.directory = directory;
    this.requirements = requirements;
    this.looking = looking;
  }

  /**
   * An exemption before its reader.
   *
   * @param row all of it
   * @param personId whose
   * @param name her name
   */
  record Opened(ExemptionRow row, long personId, String name) {}

  /**
   * Opens one.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside the caller's scope
   */
  Opened open(Caller caller, long id, Instant at, PageTexts texts) {
    LocalDate today = Timekeeper.day(at);
    Scope scope = Office.of(caller, today);
    ExemptionView view = exemptions.inScope(scope, id);
    looking.note(caller, Office.ROLES, view.personId(), SensitiveKind.FILE, "", at);
    return new Opened(
        new ExemptionRow(
            view, today, requirements.titles(List.of(view.requirement()), today), texts),
        view.personId(),
        directory.inScope(scope, view.personId()).name());
  }
}

package org.lingyan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.Role;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.IntakeState;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.Intakes;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;

/** Leads from people who were put on record to accounts for them. */
@Named
@RequestScoped
public class ImportAccounts {
  private static final Set<Role> ROLES = EnumSet.of(Role.ADMIN);

  private final Intakes intakes;
  private final CurrentCaller current;
  private final Timekeeper time;
  private String href = "";

  /** For the container's proxy. */
  protected ImportAccounts() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public ImportAccounts(Intakes intakes, CurrentCaller current, Timekeeper time) {
    this.intakes = intakes;
    this.current = current;
    this.time = time;
  }

  /** Looks where the new people of an import work. */
  void of(IntakeView intake) {
    Caller caller = current.signedIn();
    if (intake.kind() != IntakeKind.PEOPLE
        || intake.state() != IntakeState.POSTED
        || !caller.hasAny(ROLES)) {
      return;
    }
    LocalDate today = time.today();
    intakes
        .placeOfNew(caller.accountId(), intake.id(), today)
        .ifPresent(
            path -> {
              // Who imports for more than she administers begins at the top of what she does.
              long place =
                  caller.scope(ROLES, today).covers(path)
                      ? Organisations.ids(path).reduce((above, below) -> below).orElseThrow()
                      : caller.topmost(ROLES).map(Grant::organisationId).orElseThrow();
              href = "/admin/slips?choice=OPEN&organisation=" + Ids.text(place);
            });
  }

  /** Address at which their accounts are opened; empty when the caller opens none. */
  public String getHref() {
    return href;
  }
}

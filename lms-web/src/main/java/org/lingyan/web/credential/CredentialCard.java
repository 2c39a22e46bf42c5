package org.lingyan.web.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.credential.certificate.Hands;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;

/**
 * The card of certificates in HR's person file. The page has opened the file; where she is in scope
 * no longer there is no card.
 */
@Named
@RequestScoped
public class CredentialCard {
  private final OneHolder holder;
  private final Directory directory;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final HttpServletRequest request;
  private boolean read;
  private boolean shown;
  private List<CertificateRow> rows = List.of();

  /** For the container's proxy. */
  protected CredentialCard() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CredentialCard(
      OneHolder holder,
      Directory directory,
      CurrentCaller current,
      Timekeeper time,
      HttpServletRequest request) {
    this.holder = holder;
    this.directory = directory;
    this.current = current;
    this.time = time;
    this.request = request;
  }

  private void read() {
    if (read) {
      return;
    }
    read = true;
    OptionalLong person = Ids.parse(request.getParameter("id"));
    Scope scope = Hands.office(current.signedIn().scope(EnumSet.of(Role.HR), time.today()));
    shown = person.isPresent() && directory.sees(scope, person.getAsLong());
    if (shown) {
      rows = holder.certificates(scope, person.getAsLong());
    }
  }

  /** Whether there is a card. */
  public boolean isShown() {
    read();
    return shown;
  }

  /** Her certificates. */
  public List<CertificateRow> getRows() {
    read();
    return rows;
  }
}

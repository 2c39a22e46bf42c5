package org.lingyan.web.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;

/**
 * HR enters a certificate. The form is posted to {@link CertificateEntryServlet}, which comes back
 * here with everything that was typed when something is wrong.
 */
@Named
@RequestScoped
public class CertificateNewPage {
  private final Directory directory;
  private final CurrentCaller current;
  private final Timekeeper time;
  private String person = "";
  private PersonView found;

  /** For the container's proxy. */
  protected CertificateNewPage() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public CertificateNewPage(Directory directory, CurrentCaller current, Timekeeper time) {
    this.directory = directory;
    this.current = current;
    this.time = time;
  }

  /** Finds the person inside the scope. */
  public void load() {
    Instant at = time.now();
    found = directory.inScope(HrPart.scope(current.signedIn(), at), HrPart.id(person));
  }

  /** The person's id. */
  public String getPerson() {
    return person;
  }

  /** Takes the person's id. */
  public void setPerson(String person) {
    this.person = person;
  }

  /** Her name. */
  public String getName() {
    return found.name();
  }

  /** Where she works. */
  public String getPlace() {
    return found.organisation();
  }

  /** Address of her file. */
  public String getFileHref() {
    return "/hr/person?id=" + Ids.text(found.id());
  }
}

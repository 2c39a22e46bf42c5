package org.lingyan.web.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.credential.certificate.Claims;
import org.lingyan.people.account.Caller;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** One's own certificates and registrations, and what one brought. */
@Named("myCredentials")
@RequestScoped
public class MyCredentialsPage {
  private final OneHolder holder;
  private final Claims claims;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private List<CertificateRow> certificates = List.of();
  private List<RegistrationRow> registrations = List.of();
  private List<ClaimRow> brought = List.of();

  /** For the container's proxy. */
  protected MyCredentialsPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public MyCredentialsPage(
      OneHolder holder, Claims claims, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.holder = holder;
    this.claims = claims;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Reads everything once. */
  public void load() {
    Caller caller = current.signedIn();
    long person =
        caller.personId().orElseThrow(() -> new UnknownSubject("person of " + caller.account()));
    Scope self = new Scope(caller.accountId(), OptionalLong.of(person), List.of(), time.today());
    certificates =
        holder.certificates(self, person).stream().filter(CertificateRow::isStanding).toList();
    registrations =
        holder.registrations(self, person).stream()
            .map(one -> new RegistrationRow(one, texts))
            .filter(RegistrationRow::isStanding)
            .toList();
    brought = claims.of(person).stream().map(one -> new ClaimRow(one, texts)).toList();
  }

  /** One's certificates that stand. */
  public List<CertificateRow> getCertificates() {
    return certificates;
  }

  /** Their registrations that stand. */
  public List<RegistrationRow> getRegistrations() {
    return registrations;
  }

  /** What one brought. */
  public List<ClaimRow> getBrought() {
    return brought;
  }
}

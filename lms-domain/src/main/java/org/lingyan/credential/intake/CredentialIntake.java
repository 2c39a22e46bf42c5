package org.lingyan.credential.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lingyan.credential.CredentialsChanged;
import org.lingyan.credential.certificate.Certificates;
import org.lingyan.credential.registration.Registrations;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeFact;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.ListAbove;
import org.lingyan.people.intake.ListedPeople;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Reason;

/** Lists of certificates and registrations come in (L1 to L3). */
@ApplicationScoped
public class CredentialIntake implements ListAbove {
  private final EntityManager em;
  private final Keyring keys;
  private final KnownPeople known;
  private final Certificates certificates;
  private final Registrations registrations;
  private final RuleBook rules;
  private final Event<CredentialsChanged> changed;

  /** For the container's proxy. */
  protected CredentialIntake() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CredentialIntake(
      EntityManager em,
      Keyring keys,
      KnownPeople known,
      Certificates certificates,
      Registrations registrations,
      RuleBook rules,
      Event<CredentialsChanged> changed) {
    this.em = em;
    this.keys = keys;
    this.known = known;
    this.certificates = certificates;
    this.registrations = registrations;
    this.rules = rules;
    this.changed = changed;
  }

  @Override
  public IntakeKind kind() {
    return IntakeKind.CREDENTIALS;
  }

  @Override
  public String action() {
    return "credentials.import";
  }

  @Override
  public Run begin(Headings headings, Scope scope) {
    return new CredentialRun(
        headings,
        scope,
        new ListedPeople(em, known, scope.day()),
        new CredentialBook(certificates, registrations, rules.registrationTerms(scope.day())),
        new PostingCredentials(em, keys, changed));
  }

  @Override
  @Transactional
  public List<Reason> undo(List<IntakeFact> facts, Scope scope, Change change) {
    return new UndoingCredentials(em, keys, changed).undo(facts, scope, change);
  }
}

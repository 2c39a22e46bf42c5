package org.lingyan.credential.intake;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.lingyan.credential.CredentialsChanged;
import org.lingyan.credential.certificate.CertificateNumber;
import org.lingyan.credential.certificate.CertificateWriter;
import org.lingyan.credential.registration.RegistrationWriter;
import org.lingyan.people.intake.IntakeFact;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Change;
import org.lingyan.shared.Keyring;

/** L3: puts rows on record, with one piece of news for all that come at once. */
final class PostingCredentials {
  private static final int AT_ONCE = 500;

  private final EntityManager em;
  private final CertificateWriter certificates;
  private final RegistrationWriter registrations;
  private final Event<CredentialsChanged> changed;
  private final Map<CertificateNumber, Long> added = new HashMap<>();

  PostingCredentials(EntityManager em, Keyring keys, Event<CredentialsChanged> changed) {
    this.em = em;
    this.certificates = new CertificateWriter(em, keys);
    this.registrations = new RegistrationWriter(em);
    this.changed = changed;
  }

  void hold(Collection<Long> persons) {
    List<Long> all = persons.stream().sorted().toList();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      PersonLock.takeAll(em, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
  }

  List<IntakeFact> post(List<CredentialPlan> plans, Change change) {
    List<IntakeFact> facts = new ArrayList<>();
    Set<Long> persons = new TreeSet<>();
    for (CredentialPlan plan : plans) {
      persons.add(plan.person());
      if (plan.isNew()) {
        long id =
            certificates.add(
                plan.person(), plan.wish(), OptionalLong.empty(), change.account(), change.at());
        added.put(plan.wish().number(), id);
        facts.add(IntakeFact.of(IntakeFact.Kind.CERTIFICATE, plan.person(), id));
      }
      plan.registration()
          .ifPresent(
              registration ->
                  facts.add(
                      IntakeFact.of(
                          IntakeFact.Kind.REGISTRATION,
                          plan.person(),
                          registrations.add(
                              new RegistrationWriter.Of(
                                  plan.person(), certificate(plan), plan.wish().level()),
                              registration,
                              plan.registeredOn().orElseThrow(),
                              OptionalLong.empty(),
                              change.account(),
                              change.at()))));
    }
    if (!persons.isEmpty()) {
      changed.fire(new CredentialsChanged(persons, change.at()));
    }
    return facts;
  }

  private long certificate(CredentialPlan plan) {
    return plan.certificateId().isPresent()
        ? plan.certificateId().getAsLong()
        : added.get(plan.wish().number());
  }
}

package org.lingyan.web.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.credential.certificate.Certificates;
import org.lingyan.credential.registration.FormView;
import org.lingyan.credential.registration.RegistrationDates;
import org.lingyan.credential.registration.RegistrationForms;
import org.lingyan.credential.registration.RegistrationView;
import org.lingyan.credential.registration.Registrations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.web.text.PageTexts;

/** Reads all that is on record of one person's certificates, for the pages that show it. */
@RequestScoped
public class OneHolder {
  private final Certificates certificates;
  private final Registrations registrations;
  private final RegistrationForms forms;
  private final RuleBook rules;
  private final PageTexts texts;

  /** For the container's proxy. */
  protected OneHolder() {
    this(null, null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public OneHolder(
      Certificates certificates,
      Registrations registrations,
      RegistrationForms forms,
      RuleBook rules,
      PageTexts texts) {
    this.certificates = certificates;
    this.registrations = registrations;
    this.forms = forms;
    this.rules = rules;
    this.texts = texts;
  }

  /**
   * Her certificates, withdrawn ones last.
   *
   * @throws org.lingyan.shared.UnknownSubject when she lies outside the scope
   */
  List<CertificateRow> certificates(Scope scope, long personId) {
    List<CertificateView> all = certificates.of(scope, personId);
    if (all.isEmpty()) {
      return List.of();
    }
    Map<Long, List<DateRange>> days =
        registrations.days(all.stream().map(CertificateView::id).toList());
    List<FormView> open = forms.of(scope, personId);
    RegistrationDates dates = new RegistrationDates(rules.registrationTerms(scope.day()));
    return all.stream()
        .map(
            one ->
                new CertificateRow(
                    one,
                    dates.standing(
                        one.countsFrom(), days.getOrDefault(one.id(), List.of()), scope.day()),
                    open.stream()
                        .filter(form -> form.certificateId() == one.id())
                        .filter(form -> form.state().isOpen())
                        .map(form -> new FormRow(form, texts))
                        .toList(),
                    texts))
        .toList();
  }

  /** Her registrations, the latest first. */
  List<RegistrationView> registrations(Scope scope, long personId) {
    return registrations.of(scope, personId);
  }

  /** Her forms, the latest first. */
  List<FormView> forms(Scope scope, long personId) {
    return forms.of(scope, personId);
  }

  /** A certificate of somebody inside the scope. */
  CertificateView certificate(Scope scope, long id) {
    return certificates.find(scope, id);
  }
}

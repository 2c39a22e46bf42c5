package org.lingyan.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.shared.Words;

/** What somebody answered. */
@ApplicationScoped
class ConsentData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected ConsentData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  ConsentData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(answers(), written());
  }

  private Held answers() {
    return Held.named("consents", Fate.STAYS)
        .in("consent_decision")
        .columns("at", "title", "version", "answered")
        .read(
            em,
            "SELECT d.at, t.title_zh, t.title_en, t.version, d.decision",
            "FROM consent_decision d JOIN consent_text t ON t.id = d.text_id"
                + " WHERE d.person_id IN (:person)",
            "ORDER BY d.id DESC",
            row ->
                List.of(
                    row.moment(0).orElseThrow(),
                    new Words(row.text(1), row.text(2)),
                    row.number(3),
                    row.word(4, ConsentAnswer.class)));
  }

  /** Texts speak for the unit; who wrote them stays on record with them. */
  private Held written() {
    return Held.named("consent-texts", Fate.STAYS)
        .in("consent_text", "consent_draft", "retention_period", "term_version")
        .columns("at", "title", "version")
        .read(
            em,
            "SELECT t.at, t.title_zh, t.title_en, t.version",
            "FROM consent_text t WHERE t.account_id IN (:accounts)",
            "ORDER BY t.id DESC",
            row ->
                List.of(
                    row.moment(0).orElseThrow(),
                    new Words(row.text(1), row.text(2)),
                    row.number(3)));
  }
}

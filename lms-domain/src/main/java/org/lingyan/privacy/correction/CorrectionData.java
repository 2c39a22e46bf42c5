package org.lingyan.privacy.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.shared.Keyring;

/** What somebody asked to have corrected. */
@ApplicationScoped
class CorrectionData implements PersonalDataHolder {
  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected CorrectionData() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  CorrectionData(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  @Override
  public List<Held> held() {
    return List.of(
        Held.named("correction-requests", Fate.GOES)
            .in("correction_request")
            .columns("at", "field", "wanted", "note", "state", "answer")
            .read(
                em,
                "SELECT c.at, c.field, c.wanted, c.note, c.state, c.answer",
                "FROM correction_request c WHERE c.person_id IN (:person)",
                "ORDER BY c.id DESC",
                row ->
                    List.of(
                        row.moment(0).orElseThrow(),
                        row.word(1, CorrectionField.class),
                        CorrectionWish.read(
                                row.word(1, CorrectionField.class),
                                keys.open(row.bytes(2)),
                                "",
                                java.util.OptionalLong.empty())
                            .wanted(),
                        row.text(3),
                        row.word(4, CorrectionState.class),
                        row.text(5)))
            .erases(em, "DELETE FROM correction_request WHERE person_id IN (:person)"));
  }
}

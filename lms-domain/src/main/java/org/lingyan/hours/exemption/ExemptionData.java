package org.lingyan.hours.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/** X9: leave and exemptions of a person, and the words beside them. */
@ApplicationScoped
class ExemptionData implements PersonalDataHolder {
  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected ExemptionData() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  ExemptionData(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  @Override
  public List<Held> held() {
    return List.of(
        Held.named("exemptions", Fate.MASKED)
            .in("exemption", "exemption_note")
            .columns("kind", "from", "until", "reason", "at", "taken-back", "taken-back-reason")
            .read(
                em,
                "SELECT x.kind, x.from_day, x.until_day - INTERVAL 1 DAY, n.reason, x.recorded_at,"
                    + " x.withdrawn_at, n.withdrawal",
                "FROM exemption x LEFT JOIN exemption_note n ON n.exemption_id = x.id"
                    + " WHERE x.person_id IN (:person)",
                "ORDER BY x.from_day DESC, x.id DESC",
                row ->
                    List.of(
                        row.word(0, ExemptionKind.class),
                        row.day(1),
                        row.day(2),
                        opened(row, 3),
                        row.moment(4).orElseThrow(),
                        row.moment(5).<Object>map(at -> at).orElse(""),
                        opened(row, 6)))
            // The files themselves go with what is held of files.
            .erases(
                em,
                "DELETE n FROM exemption_note n JOIN exemption x ON x.id = n.exemption_id"
                    + " WHERE x.person_id IN (:person)"));
  }

  private String opened(Rows.Row row, int column) {
    return row.missing(column) ? "" : keys.open(row.bytes(column));
  }
}

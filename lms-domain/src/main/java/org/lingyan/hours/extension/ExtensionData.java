package org.lingyan.hours.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/** Y7: windows that end later for a person, and the words beside them. */
@ApplicationScoped
class ExtensionData implements PersonalDataHolder {
  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected ExtensionData() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  ExtensionData(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  @Override
  public List<Held> held() {
    return List.of(
        Held.named("extensions", Fate.MASKED)
            .in("hours_extension", "hours_extension_note")
            .columns(
                "requirement", "year", "until", "reason", "at", "taken-back", "taken-back-reason")
            .read(
                em,
                "SELECT x.rule_id, x.credit_year, x.until_day - INTERVAL 1 DAY, n.reason,"
                    + " x.recorded_at, x.withdrawn_at, n.withdrawal",
                "FROM hours_extension x LEFT JOIN hours_extension_note n ON n.extension_id = x.id"
                    + " WHERE x.person_id IN (:person)",
                "ORDER BY x.id DESC",
                row ->
                    List.of(
                        row.text(0),
                        row.number(1),
                        row.day(2),
                        opened(row, 3),
                        row.moment(4).orElseThrow(),
                        row.moment(5).<Object>map(at -> at).orElse(""),
                        opened(row, 6)))
            .erases(
                em,
                "DELETE n FROM hours_extension_note n JOIN hours_extension x"
                    + " ON x.id = n.extension_id WHERE x.person_id IN (:person)"));
  }

  private String opened(Rows.Row row, int column) {
    return row.missing(column) ? "" : keys.open(row.bytes(column));
  }
}

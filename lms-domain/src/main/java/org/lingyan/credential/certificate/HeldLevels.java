package org.lingyan.credential.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.shared.Rows;

/**
 * C7: which level somebody holds on a day: that of the highest certificate that stands and was
 * issued by then. Where no certificate is on record at all, the level stated in the personal file
 * stands.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class HeldLevels {
  private static final String RANK = "FIELD(c.level, 'ASSISTANT', 'INTERMEDIATE', 'SENIOR')";

  /** The level of the highest that was issued by the day; NULL for none. */
  private static final String HIGHEST =
      "ELT(MAX(IF(c.issued_on <= ?1, " + RANK + ", 0)), 'ASSISTANT', 'INTERMEDIATE', 'SENIOR')";

  private final EntityManager em;

  /** For the container's proxy. */
  protected HeldLevels() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public HeldLevels(EntityManager em) {
    this.em = em;
  }

  /** The level of one person; empty when she holds none. */
  public Optional<CertificateLevel> of(long mainId, LocalDate on) {
    return Optional.ofNullable(of(List.of(mainId), on).get(mainId));
  }

  /**
   * The levels of people; who holds none is missing. One statement.
   *
   * @param persons ids of those who stay
   */
  public Map<Long, CertificateLevel> of(Collection<Long> persons, LocalDate on) {
    Map<Long, CertificateLevel> held = new HashMap<>();
    if (persons.isEmpty()) {
      return held;
    }
    Rows.list(
            em,
            "SELECT p.id, COUNT(c.id), "
                + HIGHEST
                + ", p.certificate_level FROM person p JOIN person i ON i.main_id = p.id"
                + " LEFT JOIN national_certificate c ON c.person_id = i.id"
                + " AND c.withdrawn_at IS NULL WHERE p.id IN ("
                + Rows.ids(persons)
                + ") GROUP BY p.id, p.certificate_level",
            HeldLevels::level,
            on)
        .forEach(one -> one.level().ifPresent(level -> held.put(one.person(), level)));
    return held;
  }

  private record Held(long person, Optional<CertificateLevel> level) {}

  private static Held level(Rows.Row row) {
    int column = row.number(1) > 0 ? 2 : 3;
    return new Held(
        row.number(0),
        row.missing(column)
            ? Optional.empty()
            : Optional.of(row.word(column, CertificateLevel.class)));
  }
}

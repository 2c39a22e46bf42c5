package org.lingyan.credential.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Reads registrations. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Registrations {
  private static final String SELECT =
      "SELECT r.id, i.main_id, r.certificate_id, r.level, r.kind, r.registered_on, r.from_day,"
          + " r.until_day, r.recorded_at, COALESCE(p.name, a.name, ''), r.withdrawn_at,"
          + " r.withdrawn_why FROM registration r JOIN person i ON i.id = r.person_id"
          + " LEFT JOIN account a ON a.id = r.recorded_by LEFT JOIN person p ON p.id = a.person_id";
  private static final String ORDER = " ORDER BY r.from_day DESC, r.id DESC";

  private final EntityManager em;
  private final Directory directory;

  /** For the container's proxy. */
  protected Registrations() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public Registrations(EntityManager em, Directory directory) {
    this.em = em;
    this.directory = directory;
  }

  /**
   * The registrations of a person inside the scope, withdrawn ones among them, the latest first.
   *
   * @throws UnknownSubject when there is no such person, or outside
   */
  public List<RegistrationView> of(Scope scope, long personId) {
    directory.inScope(scope, personId);
    return Rows.list(em, SELECT + " WHERE i.main_id = ?1" + ORDER, Registrations::view, personId);
  }

  /** Those of a certificate that stand, for who has checked the scope. */
  public List<RegistrationView> standing(long certificateId) {
    return Rows.list(
        em,
        SELECT + " WHERE r.certificate_id = ?1 AND r.withdrawn_at IS NULL" + ORDER,
        Registrations::view,
        certificateId);
  }

  /** The same for many certificates: their days. For batches and lists. */
  public Map<Long, List<DateRange>> days(Collection<Long> certificates) {
    return certificates.isEmpty()
        ? Map.of()
        : Rows.list(
                em,
                "SELECT certificate_id, from_day, until_day FROM registration"
                    + " WHERE withdrawn_at IS NULL AND certificate_id IN ("
                    + Rows.ids(certificates)
                    + ") ORDER BY from_day",
                row -> Map.entry(row.number(0), new DateRange(row.day(1), row.day(2))))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /**
   * One of somebody inside the scope.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public RegistrationView find(Scope scope, long id) {
    RegistrationView found =
        Rows.first(em, SELECT + " WHERE r.id = ?1", Registrations::view, id)
            .orElseThrow(() -> new UnknownSubject("registration:" + id));
    directory.inScope(scope, found.personId());
    return found;
  }

  private static RegistrationView view(Rows.Row row) {
    return new RegistrationView(
        row.number(0),
        row.number(1),
        row.number(2),
        row.word(3, CertificateLevel.class),
        row.word(4, RegistrationKind.class),
        row.day(5),
        new DateRange(row.day(6), row.day(7)),
        row.moment(8).orElseThrow(),
        row.text(9),
        row.moment(10),
        row.text(11));
  }
}

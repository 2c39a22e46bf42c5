package org.lingyan.credential.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Reads certificates. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Certificates {
  private static final int AT_ONCE = 500;
  private static final String SELECT =
      "SELECT c.id, i.main_id, c.level, c.number, c.issued_on, c.passed_on, c.evidence_file_id,"
          + " c.recorded_by, COALESCE(rp.name, ''), c.recorded_at, c.verified_by,"
          + " COALESCE(vp.name, va.name, ''), c.verified_at, c.withdrawn_by,"
          + " COALESCE(wp.name, wa.name, ''), c.withdrawn_at, c.withdrawn_why"
          + " FROM national_certificate c JOIN person i ON i.id = c.person_id"
          + " LEFT JOIN account ra ON ra.id = c.recorded_by"
          + " LEFT JOIN person rp ON rp.id = ra.person_id"
          + " LEFT JOIN account va ON va.id = c.verified_by"
          + " LEFT JOIN person vp ON vp.id = va.person_id"
          + " LEFT JOIN account wa ON wa.id = c.withdrawn_by"
          + " LEFT JOIN person wp ON wp.id = wa.person_id";
  private static final String ORDER =
      " ORDER BY c.withdrawn_at IS NOT NULL, c.issued_on DESC, c.id";

  private final EntityManager em;
  private final Directory directory;
  private final Keyring keys;

  /** For the container's proxy. */
  protected Certificates() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public Certificates(EntityManager em, Directory directory, Keyring keys) {
    this.em = em;
    this.directory = directory;
    this.keys = keys;
  }

  /**
   * The certificates of a person inside the scope, withdrawn ones last.
   *
   * @throws UnknownSubject when there is no such person, or outside
   */
  public List<CertificateView> of(Scope scope, long personId) {
    directory.inScope(scope, personId);
    return all(personId);
  }

  /** The same without scope, for who has checked it. */
  public List<CertificateView> all(long personId) {
    return Rows.list(em, SELECT + " WHERE i.main_id = ?1" + ORDER, this::view, personId);
  }

  /**
   * One certificate of somebody inside the scope.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public CertificateView find(Scope scope, long id) {
    CertificateView found = find(id);
    directory.inScope(scope, found.personId());
    return found;
  }

  /**
   * One certificate, whoever's.
   *
   * @throws UnknownSubject when there is none
   */
  public CertificateView find(long id) {
    return Rows.first(em, SELECT + " WHERE c.id = ?1", this::view, id)
        .orElseThrow(() -> new UnknownSubject("certificate:" + id));
  }

  /** Those that stand with these numbers; unknown ones are missing. For batches and checks. */
  public Map<CertificateNumber, CertificateView> byNumber(Collection<CertificateNumber> numbers) {
    List<CertificateNumber> all = numbers.stream().distinct().toList();
    Map<CertificateNumber, CertificateView> found = new HashMap<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<CertificateNumber> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      String marks =
          IntStream.rangeClosed(1, some.size())
              .mapToObj(n -> "?" + n)
              .collect(Collectors.joining(", "));
      Rows.list(
              em,
              SELECT + " WHERE c.standing_number IN (" + marks + ")",
              this::view,
              some.stream().map(one -> lookup(keys, one)).toArray())
          .forEach(one -> one.number().ifPresent(number -> found.put(number, one)));
    }
    return found;
  }

  /** Those of these people that stand, for batches. */
  public Map<Long, List<CertificateView>> standing(Collection<Long> persons) {
    return persons.isEmpty()
        ? Map.of()
        : Rows.list(
                em,
                SELECT
                    + " WHERE c.withdrawn_at IS NULL AND i.main_id IN ("
                    + Rows.ids(persons)
                    + ")"
                    + ORDER,
                this::view)
            .stream()
            .collect(Collectors.groupingBy(CertificateView::personId));
  }

  /** By what a number is found. */
  static byte[] lookup(Keyring keys, CertificateNumber number) {
    return keys.mac(
        Keyring.Use.LOOKUP,
        keys.newest(Keyring.Use.LOOKUP),
        number.text().getBytes(StandardCharsets.UTF_8));
  }

  private CertificateView view(Rows.Row row) {
    return new CertificateView(
        row.number(0),
        row.number(1),
        row.word(2, CertificateLevel.class),
        row.missing(3)
            ? Optional.empty()
            : Optional.of(new CertificateNumber(keys.open(row.bytes(3)))),
        row.day(4),
        row.missing(5) ? Optional.empty() : Optional.of(row.day(5)),
        row.maybeNumber(6),
        new CertificateView.Act(row.maybeNumber(7), row.text(8), row.moment(9).orElseThrow(), ""),
        act(row, 10, ""),
        act(row, 13, row.text(16)));
  }

  private static Optional<CertificateView.Act> act(Rows.Row row, int first, String reason) {
    return row.moment(first + 2)
        .map(
            at -> new CertificateView.Act(row.maybeNumber(first), row.text(first + 1), at, reason));
  }
}

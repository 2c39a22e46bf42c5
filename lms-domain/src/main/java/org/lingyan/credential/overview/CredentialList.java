package org.lingyan.credential.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.credential.registration.RegistrationDates;
import org.lingyan.credential.registration.Registrations;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RegistrationTerms;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * Who holds which certificate, and how its registration stands (O1): people who work inside the
 * scope on its day, each with her highest certificate. Three statements a page.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class CredentialList {
  private static final String RANK = "FIELD(%s.level, 'ASSISTANT', 'INTERMEDIATE', 'SENIOR')";

  /** Certificates that stand on a day, of which no higher or later one of the same person does. */
  private static final String HIGHEST =
      " FROM national_certificate c JOIN person i ON i.id = c.person_id"
          + " JOIN person p ON p.id = i.main_id"
          + " JOIN employment e ON e.person_id = p.id AND e.main"
          + " JOIN organisation_state o ON o.organisation_id = e.organisation_id";

  private static final String OF_THE_DAY =
      "c.withdrawn_at IS NULL AND c.issued_on <= ? AND e.from_day <= ?"
          + " AND (e.until_day IS NULL OR e.until_day > ?) AND o.from_day <= ? AND o.until_day > ?"
          + " AND NOT EXISTS (SELECT 1 FROM national_certificate h JOIN person hi"
          + " ON hi.id = h.person_id WHERE hi.main_id = i.main_id AND h.withdrawn_at IS NULL"
          + " AND h.issued_on <= ? AND ("
          + RANK.formatted("h")
          + ", h.issued_on, h.id) > ("
          + RANK.formatted("c")
          + ", c.issued_on, c.id))";

  /** Last day on which the certificate was registered on end, from a registration of the day on. */
  private static final String STANDS =
      "(SELECT MAX(r.until_day) FROM registration r WHERE r.certificate_id = c.id"
          + " AND r.withdrawn_at IS NULL)";

  private final EntityManager em;
  private final Registrations registrations;
  private final RuleBook rules;

  /** For the container's proxy. */
  protected CredentialList() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public CredentialList(EntityManager em, Registrations registrations, RuleBook rules) {
    this.em = em;
    this.registrations = registrations;
    this.rules = rules;
  }

  /** One page, those that end first before the others. */
  public Page<CredentialLine> page(Scope scope, CredentialFilter filter, Page.Request page) {
    LocalDate day = scope.day();
    RegistrationTerms terms = rules.registrationTerms(day);
    Where where = new Where();
    where.and(OF_THE_DAY, day, day, day, day, day, day);
    scope.restrict(where, "o.path", "p.id");
    filter.below().ifPresent(top -> where.and("o.path LIKE ?", top.path() + "%"));
    filter.level().ifPresent(level -> where.and("c.level = ?", level));
    narrowed(where, filter.which(), day, terms);
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*)" + HIGHEST + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limit =
        where.numbered(
            " ORDER BY ends IS NULL, ends, p.name, p.id LIMIT ? OFFSET ?",
            page.size(),
            page.offset());
    List<Found> found =
        Rows.list(
            em,
            "SELECT p.id, p.name, o.organisation_id, o.name, c.id, c.level, c.issued_on,"
                + " COALESCE(c.passed_on, c.issued_on), c.verified_at IS NOT NULL, "
                + STANDS
                + " AS ends"
                + HIGHEST
                + where.sql()
                + limit,
            Found::of,
            where.parameters());
    return new Page<>(lines(found, terms, day), page.page(), page.size(), total);
  }

  private static void narrowed(
      Where where, CredentialChoice which, LocalDate day, RegistrationTerms terms) {
    String window = "DATE_SUB(DATE_SUB(" + STANDS + ", INTERVAL 1 DAY), INTERVAL ? MONTH) <= ?";
    switch (which) {
      case ALL -> {
        // everybody
      }
      case WINDOW -> {
        where.and(STANDS + " > ?", day);
        where.and(window, terms.windowMonths(), day);
      }
      case EXPIRING -> {
        where.and(STANDS + " > ?", day);
        where.and(STANDS + " <= ?", day.plusDays(terms.remindDays() + 1L));
      }
      case LAPSED -> where.and(STANDS + " <= ?", day);
      case UNREGISTERED -> where.and(STANDS + " IS NULL");
      case UNVERIFIED -> where.and("c.verified_at IS NULL");
    }
  }

  private List<CredentialLine> lines(List<Found> found, RegistrationTerms terms, LocalDate day) {
    Map<Long, List<DateRange>> days =
        registrations.days(found.stream().map(Found::certificate).toList());
    RegistrationDates dates = new RegistrationDates(terms);
    return found.stream()
        .map(
            one ->
                new CredentialLine(
                    one.person(),
                    one.name(),
                    one.place(),
                    one.placeName(),
                    one.certificate(),
                    one.level(),
                    one.issuedOn(),
                    one.verified(),
                    dates.standing(
                        one.countsFrom(),
                        Optional.ofNullable(days.get(one.certificate())).orElse(List.of()),
                        day)))
        .toList();
  }

  private record Found(
      long person,
      String name,
      long place,
      String placeName,
      long certificate,
      CertificateLevel level,
      LocalDate issuedOn,
      LocalDate countsFrom,
      boolean verified) {
    static Found of(Rows.Row row) {
      return new Found(
          row.number(0),
          row.text(1),
          row.number(2),
          row.text(3),
          row.number(4),
          row.word(5, CertificateLevel.class),
          row.day(6),
          row.day(7),
          row.flag(8));
    }
  }
}

package org.lingyan.credential.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.credential.certificate.NewCertificate;
import org.lingyan.credential.registration.RegistrationPlan;
import org.lingyan.people.intake.Difference;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeFact;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.ListAbove;
import org.lingyan.people.intake.ListedPeople;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.people.intake.Trouble;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;

/** Judges the rows of one list, and posts those that were judged last. */
final class CredentialRun implements ListAbove.Run {
  private final Headings headings;
  private final Scope scope;
  private final ListedPeople holders;
  private final CredentialBook book;
  private final PostingCredentials posting;
  private final List<CredentialPlan> plans = new ArrayList<>();

  CredentialRun(
      Headings headings,
      Scope scope,
      ListedPeople holders,
      CredentialBook book,
      PostingCredentials posting) {
    this.headings = headings;
    this.scope = scope;
    this.holders = holders;
    this.book = book;
    this.posting = posting;
  }

  private List<HolderLine> lines(List<IntakeRow> rows) {
    return rows.stream().map(row -> HolderLine.of(headings, row, scope.day())).toList();
  }

  @Override
  public void see(List<IntakeRow> rows) {
    holders.see(lines(rows).stream().map(HolderLine::wanted).toList());
  }

  @Override
  public void hold() {
    posting.hold(holders.ids());
  }

  @Override
  public List<IntakeRow> judge(List<IntakeRow> rows) {
    plans.clear();
    List<HolderLine> lines = lines(rows);
    book.read(
        lines.stream()
            .flatMap(one -> one.certificate().stream())
            .map(NewCertificate::number)
            .toList());
    return lines.stream().map(this::judged).toList();
  }

  @Override
  public List<IntakeFact> post(Change change) {
    return posting.post(plans, change);
  }

  private IntakeRow judged(HolderLine line) {
    List<Trouble> troubles = new ArrayList<>(line.troubles());
    Optional<ListedPeople.Person> person = person(line, troubles);
    Optional<CredentialPlan> plan =
        person.isPresent() && line.certificate().isPresent()
            ? Optional.of(plan(line, person.get().id(), line.certificate().get(), troubles))
            : Optional.empty();
    if (!troubles.isEmpty() || plan.isEmpty()) {
      return line.row().judged(RowVerdict.ERROR, troubles, List.of(), List.of());
    }
    CredentialPlan found = plan.get();
    book.list(
        found.wish().number(),
        new CredentialBook.Listed(line.row().raw().number(), found.person(), found.wish()));
    List<Difference> differences = new ArrayList<>();
    found
        .registration()
        .ifPresent(
            registration -> {
              if (!found.isNew()) {
                differences.add(
                    new Difference(
                        IntakeField.VALID_UNTIL,
                        last(book.days(found.wish().number())),
                        registration.days().last().toString()));
              }
              book.register(found.wish().number(), registration.days());
            });
    if (!found.addsNothing()) {
      plans.add(found);
    }
    return line.row()
        .judged(
            found.isNew()
                ? RowVerdict.NEW
                : found.addsNothing() ? RowVerdict.UNCHANGED : RowVerdict.CHANGED,
            List.of(),
            List.of(),
            differences);
  }

  private static String last(List<DateRange> days) {
    return days.stream()
        .map(DateRange::last)
        .max(LocalDate::compareTo)
        .map(LocalDate::toString)
        .orElse("");
  }

  /** L1: the one whom the row means. */
  private Optional<ListedPeople.Person> person(HolderLine line, List<Trouble> troubles) {
    boolean byDocument = !line.documents().isEmpty();
    if (!byDocument && (line.place().isEmpty() || line.name().isEmpty())) {
      return Optional.empty();
    }
    IntakeField field = byDocument ? IntakeField.HOLDER_DOCUMENT : IntakeField.HOLDER;
    List<ListedPeople.Person> found =
        holders.meant(line.wanted()).stream().filter(one -> one.liesIn(scope)).toList();
    if (found.size() != 1) {
      troubles.add(
          Trouble.in(
              field, found.isEmpty() ? "credential.nobody" : "credential.several", line.name()));
      return Optional.empty();
    }
    if (byDocument && !line.name().isEmpty() && !found.get(0).name().equals(line.name())) {
      troubles.add(Trouble.in(IntakeField.HOLDER, "credential.other-name"));
      return Optional.empty();
    }
    return Optional.of(found.get(0));
  }

  /** L2: what the row adds to what is on record, and to what earlier rows add. */
  private CredentialPlan plan(
      HolderLine line, long person, NewCertificate wish, List<Trouble> troubles) {
    Optional<CertificateView> known = book.onRecord(wish.number());
    Optional<CredentialBook.Listed> listed = book.listed(wish.number());
    known.ifPresent(
        one -> {
          if (one.personId() != person) {
            troubles.add(
                Trouble.in(IntakeField.CERTIFICATE_NUMBER, new CredentialRefusal.NumberTaken()));
          } else if (one.level() != wish.level()) {
            troubles.add(
                Trouble.in(IntakeField.CERTIFICATE_LEVEL, "credential.other-level", one.level()));
          } else if (!one.issuedOn().equals(wish.issuedOn())) {
            troubles.add(Trouble.in(IntakeField.ISSUED_ON, "credential.other-day", one.issuedOn()));
          }
        });
    listed
        .filter(
            one ->
                one.person() != person
                    || one.wish().level() != wish.level()
                    || !one.wish().issuedOn().equals(wish.issuedOn())
                    || line.registeredOn().isEmpty())
        .ifPresent(
            one ->
                troubles.add(
                    Trouble.in(
                        IntakeField.CERTIFICATE_NUMBER, "credential.number-twice", one.row())));
    return new CredentialPlan(
        person,
        known.map(one -> OptionalLong.of(one.id())).orElse(OptionalLong.empty()),
        wish,
        known.isEmpty() && listed.isEmpty(),
        troubles.isEmpty() ? registration(line, wish, troubles) : Optional.empty(),
        line.registeredOn());
  }

  private Optional<RegistrationPlan> registration(
      HolderLine line, NewCertificate wish, List<Trouble> troubles) {
    if (line.registeredOn().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = line.registeredOn().get();
    List<DateRange> standing = book.days(wish.number());
    if (isOnRecord(line, day, standing)) {
      return Optional.empty();
    }
    RegistrationPlan plan =
        RegistrationPlan.of(
            book.terms(), wish.issuedOn(), standing, day, line.validUntil(), scope.day());
    plan.against().forEach(why -> troubles.add(Trouble.in(HolderLine.column(why), why)));
    return Optional.of(plan);
  }

  /** Entered before: it began on that day, or was renewed on it and follows the one before. */
  private boolean isOnRecord(HolderLine line, LocalDate day, List<DateRange> standing) {
    List<DateRange> before = standing.stream().filter(days -> !days.from().equals(day)).toList();
    boolean begins = before.size() < standing.size();
    Optional<DateRange> follows =
        standing.stream()
            .filter(days -> days.contains(day))
            .flatMap(days -> standing.stream().filter(next -> next.from().equals(days.until())))
            .findFirst();
    return (begins || follows.isPresent())
        && line.validUntil()
            .map(last -> standing.stream().anyMatch(days -> days.last().equals(last)))
            .orElse(true);
  }
}

package org.lingyan.web.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.certificate.ProofList;
import org.lingyan.hours.ledger.LedgerRefusal;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.statement.HoursStatement;
import org.lingyan.hours.statement.StatedEntry;
import org.lingyan.hours.statement.StatingHours;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.people.person.Superior;
import org.lingyan.people.person.Superiors;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** Gathers what a person file shows. */
@ApplicationScoped
public class PersonFiles {
  /** More lines than a year of hours ever has. */
  private static final Page.Request A_YEAR = new Page.Request(0, 500);

  private final Directory directory;
  private final Organisations organisations;
  private final StatingHours stating;
  private final ProofList proofs;
  private final Superiors superiors;
  private final PostingHours posting;

  /** For the container's proxy. */
  protected PersonFiles() {
    this(null, null, null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public PersonFiles(
      Directory directory,
      Organisations organisations,
      StatingHours stating,
      ProofList proofs,
      Superiors superiors,
      PostingHours posting) {
    this.directory = directory;
    this.organisations = organisations;
    this.stating = stating;
    this.proofs = proofs;
    this.superiors = superiors;
    this.posting = posting;
  }

  /** W11 in words; empty for somebody who is employed nowhere. */
  private String superior(long personId, LocalDate day, PageTexts texts) {
    return superiors
        .of(personId, day)
        .map(
            one ->
                one instanceof Superior.LineManager manager
                    ? directory.names(List.of(manager.personId())).get(manager.personId())
                    : texts.of("person.superior.hr", place((Superior.HrOf) one, day)))
        .orElse("");
  }

  private String place(Superior.HrOf office, LocalDate day) {
    return organisations.names(List.of(office.organisationId()), day).get(office.organisationId());
  }

  /**
   * The file of a person, for one period.
   *
   * @param look as of which day, and what the reader may see
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  PersonFile open(
      SeeingDays.Look look, long personId, DateRange period, Instant at, PageTexts texts) {
    Scope scope = look.scope();
    PersonView person = directory.inScope(scope, personId);
    Optional<LedgerRefusal> against =
        look.present()
            ? posting.against(
                personId,
                period.deciding(Timekeeper.day(at)),
                OptionalLong.of(scope.accountId()),
                at)
            : Optional.empty();
    HoursStatement statement = stating.of(personId, period, look.seen(), look.on(), A_YEAR, at);
    return new PersonFile(
        person,
        superior(personId, look.on(), texts),
        directory.maskedIdNumber(scope, personId),
        organisations.find(person.organisationId(), scope.day()).stream()
            .flatMap(place -> organisations.trail(scope, place).stream())
            .map(
                place ->
                    new Link(
                        place.name(),
                        "/hr/board?organisation="
                            + org.lingyan.shared.Ids.text(place.id())
                            + "&period="
                            + period.from().getYear(),
                        false))
            .toList(),
        statement.judged().stream()
            .map(judged -> new VerdictCard(judged.verdict(), texts))
            .toList(),
        new PersonLedger(
            LedgerRow.of(
                statement.entries().map(StatedEntry::entry).items(),
                look.present() && against.isEmpty(),
                texts),
            against.map(texts.texts()::of).orElse(""),
            statement.unseen(),
            look),
        proofs.of(personId).stream()
            .filter(line -> look.seen().contains(line.proof().issuedOn()))
            .map(line -> new PaperRow(line, look.present(), texts))
            .toList(),
        texts);
  }
}

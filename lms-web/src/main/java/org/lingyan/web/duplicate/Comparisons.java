package org.lingyan.web.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.hours.statement.StatingHours;
import org.lingyan.people.person.MainEmployment;
import org.lingyan.people.person.MergePlan;
import org.lingyan.people.person.MergingPersons;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** Gathers what a comparison of two records shows. */
@ApplicationScoped
public class Comparisons {
  private final MergingPersons merging;
  private final Organisations organisations;
  private final Standings standings;
  private final StatingHours stating;
  private final Ledger ledger;
  private final RecordSides sides;

  /** For the container's proxy. */
  protected Comparisons() {
    this(null, null, null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public Comparisons(
      MergingPersons merging,
      Organisations organisations,
      Standings standings,
      StatingHours stating,
      Ledger ledger,
      RecordSides sides) {
    this.merging = merging;
    this.organisations = organisations;
    this.standings = standings;
    this.stating = stating;
    this.ledger = ledger;
    this.sides = sides;
  }

  /**
   * Two records inside the scope.
   *
   * @throws org.lingyan.shared.UnknownSubject when one is unknown or outside
   */
  Comparison of(
      Scope scope, long stays, long alias, MainEmployment decided, Instant at, PageTexts texts) {
    MergePlan plan = merging.plan(scope, stays, alias, decided);
    Set<Long> touched =
        Stream.concat(plan.before().stream(), plan.after().stream())
            .map(MergePlan.Employed::organisationId)
            .collect(Collectors.toSet());
    Map<Long, String> places =
        touched.isEmpty() ? Map.of() : organisations.names(touched, scope.day());
    return new Comparison(
        plan,
        decided,
        places,
        sides.of(scope, plan, plan.stays(), places, texts),
        sides.of(scope, plan, plan.alias(), places, texts),
        plan.before().isEmpty() ? List.of() : years(plan, at, texts),
        ledger.twins(plan.stays().id(), plan.alias().id()),
        texts);
  }

  private List<YearRow> years(MergePlan plan, Instant at, PageTexts texts) {
    LocalDate today = Timekeeper.day(at);
    return Stream.of(plan.stays(), plan.alias())
        .flatMap(person -> stating.years(person.id(), today).stream())
        .distinct()
        .sorted((one, other) -> other - one)
        .map(
            year -> {
              DateRange period = DateRange.yearOf(LocalDate.of(year, 1, 1));
              return new YearRow(
                  year,
                  main(standings.of(plan.stays().id(), period, today, at)),
                  main(standings.of(plan.alias().id(), period, today, at)),
                  main(standings.asOne(plan, period, today, at)),
                  texts);
            })
        .toList();
  }

  private static Optional<HoursVerdict> main(List<Judged> judged) {
    return judged.stream().filter(Judged::main).map(Judged::verdict).findFirst();
  }
}

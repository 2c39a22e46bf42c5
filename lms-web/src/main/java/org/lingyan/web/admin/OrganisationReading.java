package org.lingyan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.people.account.AccountDirectory;
import org.lingyan.people.person.Headcounts;
import org.lingyan.people.tree.FormerOrganisations;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.people.tree.TreeHistory;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.text.PageTexts;

/** Gathers what the pages of the tree show. */
@ApplicationScoped
public class OrganisationReading {
  private static final int EVENTS = 10;
  private static final int SUGGESTIONS = 400;
  private static final String NUMBER = "\\d{1,6}";

  private final Organisations organisations;
  private final FormerOrganisations former;
  private final Headcounts headcounts;
  private final TreeHistory history;
  private final AccountDirectory accounts;

  /** For the container's proxy. */
  protected OrganisationReading() {
    this(null, null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public OrganisationReading(
      Organisations organisations,
      FormerOrganisations former,
      Headcounts headcounts,
      TreeHistory history,
      AccountDirectory accounts) {
    this.organisations = organisations;
    this.former = former;
    this.headcounts = headcounts;
    this.history = history;
    this.accounts = accounts;
  }

  /**
   * What lies around an organisation on a day.
   *
   * @return empty when it is not there on that day
   * @throws UnknownSubject when it never lies inside the scope, today or on that day
   */
  Optional<Organisations.Around> around(Scope scope, long id, LocalDate day) {
    organisations.changeable(scope, id, day);
    return organisations.find(id, day).isEmpty()
        ? Optional.empty()
        : Optional.of(organisations.around(wide(scope, id, day), id));
  }

  /**
   * An organisation that is no more; empty when it can be shown on the day by {@link #around}.
   *
   * @throws UnknownSubject when it lies outside the scope, also on its last day
   */
  Optional<FormerOrganisations.Former> former(Scope scope, long id, LocalDate day) {
    return former.find(scope, id, day);
  }

  /**
   * Whoever administers a place today sees where it stood before, also when that was not below
   * anything of hers: the trail then begins with the place itself.
   */
  private Scope wide(Scope scope, long id, LocalDate day) {
    Scope then = scope.on(day);
    OrganisationView place = organisations.find(id, day).orElseThrow();
    return then.covers(place.path())
        ? then
        : Scope.over(scope.accountId(), scope.self(), List.of(place.path()), day);
  }

  Map<Long, Integer> counts(OrganisationView place, LocalDate day) {
    return headcounts.below(place, day);
  }

  Page<Headcounts.Colleague> people(long organisationId, LocalDate day, int most) {
    return headcounts.at(organisationId, day, new Page.Request(0, most));
  }

  List<Organisations.Named> named(Scope scope, String text, int most) {
    return organisations.named(scope, text, most);
  }

  List<String> suggestions(Scope scope) {
    return named(scope, "", SUGGESTIONS).stream().map(Organisations.Named::label).toList();
  }

  /** What was done to an organisation; for the topmost place of the scope, to everything in it. */
  Page<TreeEventRow> events(Scope scope, long id, String page, PageTexts texts) {
    if (!page.isEmpty() && !page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    boolean all =
        organisations
            .find(id, scope.day())
            .filter(place -> scope.subtrees().contains(place.path()))
            .isPresent();
    Page<TreeHistory.Line> lines =
        history.page(
            scope,
            all ? OptionalLong.empty() : OptionalLong.of(id),
            new Page.Request(page.isEmpty() ? 0 : Integer.parseInt(page), EVENTS));
    Map<Long, String> names =
        accounts.names(
            lines.items().stream()
                .flatMapToLong(line -> line.event().account().stream())
                .boxed()
                .toList());
    Set<Long> readable =
        former.readable(
            scope, lines.items().stream().map(line -> line.event().organisationId()).toList());
    return lines.map(
        line -> {
          long place = line.event().organisationId();
          return new TreeEventRow(line, names, readable.contains(place), place != id, texts);
        });
  }
}

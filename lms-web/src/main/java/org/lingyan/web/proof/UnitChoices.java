package org.lingyan.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.web.form.Choice;

/** Units to choose from: the way up, here, and what lies directly below. */
@ApplicationScoped
public class UnitChoices {
  private final Organisations organisations;

  /** For the container's proxy. */
  protected UnitChoices() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public UnitChoices(Organisations organisations) {
    this.organisations = organisations;
  }

  /**
   * The choices around a unit, or around those for which the caller answers as HR.
   *
   * @param here the unit; empty for none
   */
  public List<Choice> around(Caller caller, Scope scope, Optional<OrganisationView> here) {
    return here.map(unit -> around(scope, unit)).orElseGet(() -> held(caller, scope));
  }

  private List<Choice> around(Scope scope, OrganisationView here) {
    return Stream.concat(
            organisations.trail(scope, here).stream()
                .map(
                    one ->
                        choice(
                            one.id(),
                            (one.id() == here.id() ? "" : "↑ ") + one.name(),
                            one.id() == here.id())),
            organisations.children(here.id(), scope.day()).stream()
                .map(one -> choice(one.id(), "　" + one.name(), false)))
        .toList();
  }

  private List<Choice> held(Caller caller, Scope scope) {
    return caller.grants().stream()
        .filter(grant -> grant.role() == Role.HR)
        .flatMap(
            grant ->
                Stream.concat(
                    Stream.of(choice(grant.organisationId(), grant.organisation(), false)),
                    organisations.children(grant.organisationId(), scope.day()).stream()
                        .map(one -> choice(one.id(), "　" + one.name(), false))))
        .toList();
  }

  private static Choice choice(long id, String name, boolean here) {
    return new Choice(Ids.text(id), name, here);
  }
}

package org.lingyan.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;

/** Units to look in: the way up, here, and what lies directly below. */
public final class UnitChoices {
  private UnitChoices() {}

  /**
   * The choices around a unit, or around those for which the caller answers; each unit once.
   *
   * @param roles in which she answers for them
   * @param here the unit; empty for none
   */
  public static List<Choice> of(
      Organisations organisations,
      Caller caller,
      Scope scope,
      Set<Role> roles,
      Optional<OrganisationView> here) {
    Stream<Choice> found =
        here.map(unit -> around(organisations, scope, unit))
            .orElseGet(() -> held(organisations, caller, scope, roles));
    return found
        .collect(
            Collectors.toMap(
                Choice::getValue, Function.identity(), (one, other) -> one, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private static Stream<Choice> around(
      Organisations organisations, Scope scope, OrganisationView here) {
    return Stream.concat(
        organisations.trail(scope, here).stream()
            .map(
                one ->
                    choice(
                        one.id(),
                        (one.id() == here.id() ? "" : "↑ ") + one.name(),
                        one.id() == here.id())),
        below(organisations, here.id(), scope));
  }

  private static Stream<Choice> held(
      Organisations organisations, Caller caller, Scope scope, Set<Role> roles) {
    return caller.grants().stream()
        .filter(grant -> roles.contains(grant.role()))
        .flatMap(
            grant ->
                Stream.concat(
                    Stream.of(choice(grant.organisationId(), grant.organisation(), false)),
                    below(organisations, grant.organisationId(), scope)));
  }

  private static Stream<Choice> below(Organisations organisations, long id, Scope scope) {
    return organisations.children(id, scope.day()).stream()
        .map(one -> choice(one.id(), "　" + one.name(), false));
  }

  private static Choice choice(long id, String name, boolean here) {
    return new Choice(Ids.text(id), name, here);
  }
}

package org.lingyan.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lingyan.people.tree.Organisations;

/** Which hour requirements bind where, on one day, in the part of the tree that was asked for. */
public final class Bindings {
  private final List<Binding> all;

  Bindings(List<Binding> all) {
    this.all = List.copyOf(all);
  }

  /** R3: the requirements that bind at an organisation of that part, the main one first. */
  public List<BoundRule> at(String path) {
    Set<Long> above = Organisations.ids(path).boxed().collect(Collectors.toSet());
    Map<String, BoundRule> bound = new TreeMap<>();
    all.stream()
        .filter(binding -> above.contains(binding.organisationId()))
        .map(Binding::rule)
        .forEach(rule -> bound.merge(rule.rule().id(), rule, Bindings::mainOf));
    return bound.values().stream().sorted(Comparator.comparing(rule -> !rule.main())).toList();
  }

  private static BoundRule mainOf(BoundRule one, BoundRule other) {
    return one.main() ? one : other;
  }

  /**
   * A requirement that binds from an organisation downwards.
   *
   * @param organisationId top of what it binds
   * @param rule the version in force
   */
  record Binding(long organisationId, BoundRule rule) {}
}

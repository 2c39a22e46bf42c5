package org.lingyan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.DateRange;

/**
 * Which hour requirements bind where and when, in the part of the tree that was asked for: read
 * once, asked for any place and day of it.
 */
public final class Bindings {
  private static final DateRange ALWAYS = new DateRange(LocalDate.of(1, 1, 1), DateRange.FOREVER);

  private final List<Binding> all;
  private final BiFunction<String, Integer, HoursRule> rules;

  Bindings(List<Binding> all, BiFunction<String, Integer, HoursRule> rules) {
    this.all = List.copyOf(all);
    this.rules = rules;
  }

  /**
   * R3: the requirements that bind at an organisation of that part on a day, the main one first.
   */
  public List<BoundRule> at(String path, LocalDate day) {
    Map<String, Boolean> main = new TreeMap<>();
    Map<String, Version> newest = new TreeMap<>();
    at(path)
        .filter(binding -> binding.days().contains(day) && binding.version().days().contains(day))
        .forEach(
            binding -> {
              main.merge(binding.ruleId(), binding.main(), Boolean::logicalOr);
              newest.merge(binding.ruleId(), binding.version(), Version::later);
            });
    return newest.entrySet().stream()
        .map(
            rule ->
                new BoundRule(
                    rules.apply(rule.getKey(), rule.getValue().number()), main.get(rule.getKey())))
        .sorted(Comparator.comparing(rule -> !rule.main()))
        .toList();
  }

  /** Every version of every requirement that binds at an organisation on any day. */
  public List<HoursRule> ever(String path) {
    return at(path)
        .map(binding -> rules.apply(binding.ruleId(), binding.version().number()))
        .distinct()
        .toList();
  }

  /** The first day after this one from which something else may bind at an organisation. */
  public LocalDate nextChangeAfter(String path, LocalDate day) {
    return at(path)
        .flatMap(binding -> Stream.of(binding.days(), binding.version().days()))
        .flatMap(days -> Stream.of(days.from(), days.until()))
        .filter(change -> change.isAfter(day))
        .min(Comparator.naturalOrder())
        .orElse(DateRange.FOREVER);
  }

  /**
   * The same if a version of a requirement that is not published were in force on every day, where
   * the requirement is bound, and at one place more.
   *
   * @param tried the version
   * @param alsoAt top of a subtree at which it would be bound anew; empty: only where it is
   */
  public Bindings trying(HoursRule tried, OptionalLong alsoAt) {
    Version version = new Version(tried.version(), ALWAYS);
    List<Binding> more = new ArrayList<>(all);
    all.stream()
        .filter(binding -> binding.ruleId().equals(tried.id()))
        .map(binding -> binding.in(version))
        .distinct()
        .forEach(more::add);
    alsoAt.ifPresent(place -> more.add(new Binding(place, tried.id(), false, ALWAYS, version)));
    return new Bindings(
        more,
        (id, number) ->
            id.equals(tried.id()) && number == tried.version() ? tried : rules.apply(id, number));
  }

  private Stream<Binding> at(String path) {
    Set<Long> above = Organisations.ids(path).boxed().collect(Collectors.toSet());
    return all.stream().filter(binding -> above.contains(binding.organisationId()));
  }

  /**
   * A requirement, in one of its versions, that binds from an organisation downwards.
   *
   * @param organisationId top of what it binds
   * @param ruleId the requirement
   * @param main whether boards show it first
   * @param days days on which it is bound there
   * @param version one version of it
   */
  record Binding(
      long organisationId, String ruleId, boolean main, DateRange days, Version version) {
    private Binding in(Version other) {
      return new Binding(organisationId, ruleId, main, days, other);
    }
  }

  /**
   * A version.
   *
   * @param number its number; of two in force on a day the larger one holds
   * @param days days on which it is in force
   */
  record Version(int number, DateRange days) {
    private static Version later(Version one, Version other) {
      return one.number > other.number ? one : other;
    }
  }
}

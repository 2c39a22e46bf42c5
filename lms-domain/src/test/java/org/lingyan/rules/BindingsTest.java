package org.lingyan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lingyan.shared.DateRange;

/** R3: what binds where and when, once the bindings of a part of the tree are read. */
class BindingsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final DateRange ALWAYS =
      new DateRange(LocalDate.of(2020, 1, 1), DateRange.FOREVER);

  private static Bindings.Binding binding(long place, String rule, boolean main) {
    return binding(place, rule, main, ALWAYS, 1, ALWAYS);
  }

  private static Bindings.Binding binding(
      long place, String rule, boolean main, DateRange bound, int version, DateRange inForce) {
    return new Bindings.Binding(place, rule, main, bound, new Bindings.Version(version, inForce));
  }

  private static Bindings of(Bindings.Binding... all) {
    HoursRule like = StarterRules.zhengzhou();
    return new Bindings(
        List.of(all),
        (id, version) ->
            new HoursRule(
                id,
                version,
                like.title(),
                like.binds(),
                like.period(),
                like.amount(),
                like.categories(),
                like.degree(),
                like.settings()));
  }

  private static List<String> at(Bindings bindings, String path) {
    return bindings.at(path, DAY).stream()
        .map(bound -> bound.rule().id() + " " + bound.rule().version())
        .toList();
  }

  private static DateRange days(String from, String until) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(until));
  }

  @Test
  void aBindingHoldsForItsPlaceAndBelow() {
    Bindings bindings = of(binding(2, "county", true));
    assertThat(at(bindings, "/1/2/")).containsExactly("county 1");
    assertThat(at(bindings, "/1/2/3/")).containsExactly("county 1");
    assertThat(at(bindings, "/1/")).isEmpty();
    assertThat(at(bindings, "/1/4/")).isEmpty();
  }

  @Test
  void theMainRequirementComesFirstThenByName() {
    Bindings bindings = of(binding(1, "b", false), binding(1, "a", false), binding(1, "z", true));
    assertThat(at(bindings, "/1/2/")).containsExactly("z 1", "a 1", "b 1");
  }

  @Test
  void aRuleBoundTwiceBindsOnceAndIsMainWhereEitherSaysSo() {
    Bindings bindings = of(binding(1, "a", false), binding(2, "a", true));
    assertThat(bindings.at("/1/2/", DAY)).singleElement().matches(BoundRule::main);
    assertThat(bindings.at("/1/", DAY)).singleElement().matches(bound -> !bound.main());
  }

  @Test
  void aBindingHoldsOnItsDaysOnly() {
    Bindings bindings = of(binding(1, "a", true, days("2026-05-01", "2026-06-01"), 1, ALWAYS));
    assertThat(bindings.at("/1/", LocalDate.of(2026, 4, 30))).isEmpty();
    assertThat(bindings.at("/1/", LocalDate.of(2026, 5, 1))).hasSize(1);
    assertThat(bindings.at("/1/", LocalDate.of(2026, 5, 31))).hasSize(1);
    assertThat(bindings.at("/1/", LocalDate.of(2026, 6, 1))).isEmpty();
  }

  @Test
  void theLargestVersionInForceHolds() {
    Bindings bindings =
        of(
            binding(1, "a", true, ALWAYS, 1, ALWAYS),
            binding(1, "a", true, ALWAYS, 3, days("2027-01-01", "9999-12-31")),
            binding(1, "a", true, ALWAYS, 2, days("2026-01-01", "9999-12-31")));
    assertThat(at(bindings, "/1/")).containsExactly("a 2");
    assertThat(bindings.nextChangeAfter("/1/", DAY)).isEqualTo("2027-01-01");
    assertThat(bindings.nextChangeAfter("/1/", LocalDate.of(2027, 1, 1)))
        .isEqualTo(DateRange.FOREVER);
  }
}

package org.lingyan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.Citation;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Words;

/** R3: what binds where, once the bindings of a part of the tree are read. */
class BindingsTest {
  private static final Citation SOURCE = new Citation("x", "", SourceStatus.HOUSE_DEFAULT);

  private static Bindings.Binding binding(long place, String rule, boolean main) {
    return new Bindings.Binding(
        place,
        new BoundRule(
            new HoursRule(
                rule,
                1,
                new Words(rule, rule),
                BigDecimal.TEN,
                SOURCE,
                45,
                BigDecimal.ONE,
                Optional.empty(),
                Joiner.FULL,
                SOURCE,
                Set.of(WorkerCategory.OTHER)),
            main));
  }

  private static List<String> at(Bindings bindings, String path) {
    return bindings.at(path).stream().map(bound -> bound.rule().id()).toList();
  }

  @Test
  void aBindingHoldsForItsPlaceAndBelow() {
    Bindings bindings = new Bindings(List.of(binding(2, "county", true)));
    assertThat(at(bindings, "/1/2/")).containsExactly("county");
    assertThat(at(bindings, "/1/2/3/")).containsExactly("county");
    assertThat(at(bindings, "/1/")).isEmpty();
    assertThat(at(bindings, "/1/4/")).isEmpty();
  }

  @Test
  void theMainRequirementComesFirstThenByName() {
    Bindings bindings =
        new Bindings(
            List.of(binding(1, "b", false), binding(1, "a", false), binding(1, "z", true)));
    assertThat(at(bindings, "/1/2/")).containsExactly("z", "a", "b");
  }

  @Test
  void aRuleBoundTwiceBindsOnceAndIsMainWhereEitherSaysSo() {
    Bindings bindings = new Bindings(List.of(binding(1, "a", false), binding(2, "a", true)));
    assertThat(bindings.at("/1/2/")).singleElement().matches(BoundRule::main);
    assertThat(bindings.at("/1/")).singleElement().matches(bound -> !bound.main());
  }
}

package org.lingyan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as it was drawn, and every rule of it has been seen to fail. */
class HouseTest {
  private static final JavaClasses BUILT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.lingyan");
  private static final JavaClasses BREACHES =
      new ClassFileImporter()
          .withImportOption(location -> location.contains("/breach/"))
          .importPackages("org.lingyan");

  static Stream<String> names() {
    return House.rules().keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void holds(String name) {
    House.rules().get(name).check(BUILT);
  }

  /** A rule that cannot fail guards nothing: each one finds the breach made for it. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void failsOnItsBreach(String name) {
    assertThat(House.rules().get(name).allowEmptyShould(true).evaluate(BREACHES).hasViolation())
        .as("a breach of: %s", name)
        .isTrue();
  }

  @Test
  void everyRoomOfTheDomainIsOnTheMap() {
    Stream<String> rooms =
        BUILT.stream()
            .map(type -> type.getPackageName())
            .filter(name -> name.startsWith("org.lingyan."))
            .map(name -> List.of(name.split("\\.", -1)).get(2))
            .filter(room -> !Map.of("web", 1, "api", 1, "content", 1).containsKey(room))
            .distinct();
    assertThat(rooms).isSubsetOf(House.FLOORS.stream().flatMap(floor -> floor.stream()).toList());
  }
}

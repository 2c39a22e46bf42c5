package org.lingyan.people.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.Role;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Where;

/** P5: what somebody may see. */
class ScopeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @ParameterizedTest(name = "P5 {0}: {1}")
  @CsvSource({
    "/1/12/,      true",
    "/1/12/7/,    true",
    "/1/12/7/9/,  true",
    "/1/3/,       true",
    "/1/,         false",
    "/1/1/,       false",
    "/1/121/,     false",
    "/1/34/,      false",
    "/12/,        false",
    "/2/1/12/,    false",
    "'',          false",
  })
  void covers(String path, boolean covered) {
    assertThat(scope("/1/12/", "/1/3/").covers(path)).isEqualTo(covered);
  }

  @Test
  void p5NothingCoversNothing() {
    assertThat(scope().covers("/1/")).isFalse();
    assertThat(scope().covers("")).isFalse();
  }

  @Test
  void p5RestrictBindsEveryPathAndBracketsThem() {
    Where where = new Where().and("p.name = ?", "李娜");

    scope("/1/12/", "/1/3/").restrict(where, "o.path", "p.id");
    where.and("o.kind = ?", "STATION");

    assertThat(where.sql())
        .isEqualTo(" WHERE p.name = ?1 AND (o.path LIKE ?2 OR o.path LIKE ?3) AND o.kind = ?4");
    assertThat(where.parameters()).containsExactly("李娜", "/1/12/%", "/1/3/%", "STATION");
  }

  @Test
  void p5RestrictToNothingFindsNothing() {
    Where where = new Where();

    scope().restrict(where, "o.path", "p.id");

    assertThat(where.sql()).isEqualTo(" WHERE 1 = 0");
    assertThat(where.parameters()).isEmpty();
  }

  @Test
  void p5HerselfIsFoundOutsideHerSubtreesToo() {
    Where where = new Where();

    Scope.over(1, OptionalLong.of(7), List.of("/1/12/"), DAY).restrict(where, "o.path", "p.id");

    assertThat(where.sql()).isEqualTo(" WHERE (o.path LIKE ?1 OR p.id = ?2)");
    assertThat(where.parameters()).containsExactly("/1/12/%", 7L);
  }

  @Test
  void herselfIsOnlyHerself() {
    Scope scope = Scope.over(1, OptionalLong.of(7), List.of(), DAY);

    assertThat(scope.isSelf(7)).isTrue();
    assertThat(scope.isSelf(8)).isFalse();
    assertThat(scope().isSelf(0)).isFalse();
  }

  @Test
  void anotherDayChangesOnlyTheDay() {
    Scope scope = scope("/1/");

    assertThat(scope.on(DAY.plusDays(1)))
        .isEqualTo(Scope.over(1, OptionalLong.empty(), List.of("/1/"), DAY.plusDays(1)));
    assertThat(scope.on(DAY)).isEqualTo(scope);
  }

  @Test
  void p5ACallerSeesTheSubtreesOfTheRolesAskedFor() {
    Caller caller =
        new Caller(
            1,
            2,
            "li.na",
            OptionalLong.of(7),
            "李娜",
            List.of(
                grant(Role.HR, 12, "县", "/1/12/"),
                grant(Role.AUDITOR, 12, "县", "/1/12/"),
                grant(Role.HR, 1, "市", "/1/"),
                grant(Role.TRAINEE, 99, "站", "/1/12/99/")),
            false,
            0);

    assertThat(caller.scope(Set.of(Role.HR, Role.AUDITOR), DAY))
        .isEqualTo(Scope.over(2, OptionalLong.of(7), List.of("/1/12/", "/1/"), DAY));
    assertThat(caller.scope(Set.of(Role.ADMIN), DAY).subtrees()).isEmpty();
    assertThat(caller.topmost(Set.of(Role.HR))).get().extracting(Grant::path).isEqualTo("/1/");
    assertThat(caller.topmost(Set.of(Role.ADMIN))).isEmpty();
    assertThat(caller.hasAny(Set.of(Role.ADMIN, Role.TRAINEE))).isTrue();
    assertThat(caller.hasAny(Set.of(Role.ADMIN, Role.TRAINER))).isFalse();
    assertThat(caller.roles()).containsExactlyInAnyOrder(Role.HR, Role.AUDITOR, Role.TRAINEE);
  }

  private static Grant grant(Role role, long organisationId, String name, String path) {
    DateRange always = new DateRange(LocalDate.of(1, 1, 1), DateRange.FOREVER);
    return new Grant(role, organisationId, name, path, List.of(new DatedPath(path, always)));
  }

  private static Scope scope(String... paths) {
    return Scope.over(1, OptionalLong.empty(), List.of(paths), DAY);
  }
}

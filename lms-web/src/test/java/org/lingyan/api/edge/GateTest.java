package org.lingyan.api.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.Role;
import org.lingyan.web.signin.CurrentCaller;

/** A1: who may ask. */
class GateTest {
  @Test
  void sendsAStrangerToSignIn() {
    assertThat(kept(gate(Set.of(), true), Optional.empty())).isEqualTo(ProblemKind.NOT_SIGNED_IN);
  }

  @Test
  void lacksTheRole() {
    assertThat(kept(gate(Set.of(Role.HR), false), Optional.of(caller(Role.TRAINEE, false))))
        .isEqualTo(ProblemKind.FORBIDDEN);
  }

  @Test
  void oneOfTheRolesIsEnough() {
    assertThatCode(
            () ->
                gate(Set.of(Role.HR, Role.TRAINING), false)
                    .check(Optional.of(caller(Role.TRAINING, false))))
        .doesNotThrowAnyException();
  }

  @Test
  void thePasswordComesFirst() {
    Optional<Caller> caller = Optional.of(caller(Role.HR, true));
    assertThat(kept(gate(Set.of(Role.HR), false), caller))
        .isEqualTo(ProblemKind.PASSWORD_CHANGE_REQUIRED);
    assertThatCode(() -> gate(Set.of(), true).check(caller)).doesNotThrowAnyException();
  }

  private static ProblemKind kept(Gate gate, Optional<Caller> caller) {
    return catchThrowableOfType(ApiProblem.class, () -> gate.check(caller)).kind();
  }

  private static Gate gate(Set<Role> roles, boolean evenBefore) {
    return new Gate(new CurrentCaller(), roles, evenBefore);
  }

  private static Caller caller(Role role, boolean mustChange) {
    return new Caller(
        1,
        2,
        "li",
        OptionalLong.of(3),
        "李明",
        List.of(new Grant(role, 4, "站", "/4/", List.of())),
        mustChange,
        0);
  }
}

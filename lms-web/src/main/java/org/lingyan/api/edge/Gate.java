package org.lingyan.api.edge;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Optional;
import java.util.Set;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.web.signin.CurrentCaller;

/** Lets through who may ask. */
@Priority(Priorities.AUTHORIZATION)
final class Gate implements ContainerRequestFilter {
  private final CurrentCaller current;
  private final Set<Role> roles;
  private final boolean evenBeforePasswordChange;

  Gate(CurrentCaller current, Set<Role> roles, boolean evenBeforePasswordChange) {
    this.current = current;
    this.roles = roles;
    this.evenBeforePasswordChange = evenBeforePasswordChange;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    check(current.get());
  }

  void check(Optional<Caller> caller) {
    if (caller.isEmpty()) {
      throw ApiProblem.of(ProblemKind.NOT_SIGNED_IN);
    }
    if (caller.get().mustChangePassword() && !evenBeforePasswordChange) {
      throw ApiProblem.of(ProblemKind.PASSWORD_CHANGE_REQUIRED);
    }
    if (!roles.isEmpty() && !caller.get().hasAny(roles)) {
      throw ApiProblem.of(ProblemKind.FORBIDDEN);
    }
  }
}

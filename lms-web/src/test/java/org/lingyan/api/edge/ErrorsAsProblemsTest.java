package org.lingyan.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.web.signin.Csrf;
import org.lingyan.web.signin.Exchange;

/** What a program is told when the container and not the API refuses. */
class ErrorsAsProblemsTest {
  private static Exchange refused(String address) {
    return new Exchange("PUT", "/open/not-found")
        .attribute(RequestDispatcher.ERROR_REQUEST_URI, address);
  }

  @Test
  void anApiThatIsNotFoundIsBeingStartedOrStopped() {
    assertThat(ErrorsAsProblems.kind(refused("/api/v1/tries/x").request(), 404))
        .isEqualTo(ProblemKind.UNAVAILABLE);
  }

  @ParameterizedTest
  @CsvSource({"404, NOT_FOUND", "403, FORBIDDEN", "405, METHOD_NOT_ALLOWED", "503, UNAVAILABLE"})
  void anAddressOfNoResourceIsWhatItIs(int status, ProblemKind kind) {
    assertThat(ErrorsAsProblems.kind(refused("/api/v2/people").request(), status)).isEqualTo(kind);
  }

  @Test
  void anAddressThatNoClientAsksIsNotFound() {
    assertThat(ErrorsAsProblems.kind(refused("/api/v1/people/..%2f..").request(), 404))
        .isEqualTo(ProblemKind.NOT_FOUND);
  }

  @Test
  void aStalePageIsNotAMissingRole() {
    Exchange stale = refused("/api/v2/people").attribute(Csrf.REFUSED, true);
    assertThat(ErrorsAsProblems.kind(stale.request(), 403)).isEqualTo(ProblemKind.CSRF);
  }
}

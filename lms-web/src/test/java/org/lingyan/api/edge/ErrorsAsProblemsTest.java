package org.lingyan.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.api.LingyanApi;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.web.signin.Csrf;
import org.lingyan.web.signin.Exchange;

/** What a program is told when the container and not the API refuses. */
class ErrorsAsProblemsTest {
  private static Exchange refusedBy(String servlet) {
    return new Exchange("PUT", "/open/not-found")
        .attribute(RequestDispatcher.ERROR_SERVLET_NAME, servlet);
  }

  @Test
  void anApiThatIsNotFoundIsBeingStopped() {
    assertThat(ErrorsAsProblems.kind(refusedBy(LingyanApi.class.getName()).request(), 404))
        .isEqualTo(ProblemKind.UNAVAILABLE);
  }

  @ParameterizedTest
  @CsvSource({"404, NOT_FOUND", "403, FORBIDDEN", "405, METHOD_NOT_ALLOWED", "503, UNAVAILABLE"})
  void anAddressOfNoResourceIsWhatItIs(int status, ProblemKind kind) {
    assertThat(ErrorsAsProblems.kind(refusedBy("default").request(), status)).isEqualTo(kind);
  }

  @Test
  void aStalePageIsNotAMissingRole() {
    Exchange stale = refusedBy("default").attribute(Csrf.REFUSED, true);
    assertThat(ErrorsAsProblems.kind(stale.request(), 403)).isEqualTo(ProblemKind.CSRF);
  }
}

package org.lingyan.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody goes on who has to sign in first. */
class PathsTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "GET, /hr/board, none, /hr/board",
        "POST, /trainee/enrol, https://lms.example/trainee/course?id=ethics, /trainee/course?id=ethics",
        "POST, /hr/reversal, http://127.0.0.1:8080/hr/reversal?entry=7, /hr/reversal?entry=7",
        "POST, /trainee/try, none, /",
        "POST, /trainee/try, https://lms.example, /",
        "POST, /trainee/try, https://lms.example//evil.example, /",
        "POST, /trainee/try, data:text/html, /",
      })
  void thePageWhoseButtonWasPressed(String method, String path, String from, String wanted) {
    Exchange exchange = new Exchange(method, path);
    if (from != null) {
      exchange.header("Referer", from);
    }
    assertThat(Paths.wanted(exchange.request())).isEqualTo(wanted);
  }
}

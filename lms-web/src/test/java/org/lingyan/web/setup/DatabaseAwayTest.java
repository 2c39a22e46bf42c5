package org.lingyan.web.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.FacesException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.lingyan.web.signin.Exchange;

/** A page that loses the database on its way. */
class DatabaseAwayTest {
  private static void pass(Exchange exchange, SQLException trouble)
      throws ServletException, IOException {
    new DatabaseAway()
        .doFilter(
            exchange.request(),
            exchange.response(),
            (request, response) -> {
              throw new ServletException(new FacesException(new PersistenceException(trouble)));
            });
  }

  @Test
  void saysWhenToComeAgain() throws ServletException, IOException {
    Exchange exchange = new Exchange("GET", "/trainee/home");
    pass(exchange, new SQLException("gone", "08003"));
    assertThat(exchange.status()).isEqualTo(503);
    assertThat(exchange.answered("Retry-After")).isEqualTo("5");
  }

  @Test
  void leavesEveryOtherFaultAlone() {
    Exchange exchange = new Exchange("GET", "/trainee/home");
    assertThatThrownBy(() -> pass(exchange, new SQLException("duplicate", "23000")))
        .isInstanceOf(ServletException.class);
  }
}

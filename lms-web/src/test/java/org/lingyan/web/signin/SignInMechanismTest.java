package org.lingyan.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.AuthenticationStatus;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.audit.OnBehalf;
import org.lingyan.people.account.SignIns;
import org.lingyan.people.account.Token;
import org.lingyan.shared.Timekeeper;

/** What a request gets before it gets anywhere. */
class SignInMechanismTest {
  private static SignInMechanism failing(SQLException trouble) {
    SignIns signIns =
        new SignIns(null) {
          @Override
          public Optional<Current> find(Token token, Instant at) {
            throw new PersistenceException(trouble);
          }
        };
    return new SignInMechanism(signIns, new CurrentCaller(), new Timekeeper(), new OnBehalf());
  }

  private static AuthenticationStatus asked(SignInMechanism mechanism, Exchange exchange) {
    return mechanism.validateRequest(exchange.request(), exchange.response(), exchange.context());
  }

  @Test
  void whileTheDatabaseIsAwayItSaysWhenToComeAgain() {
    Exchange exchange =
        new Exchange("GET", "/api/v1/me").header("Authorization", "Bearer " + "x".repeat(43));
    assertThat(asked(failing(new SQLException("refused", "08000")), exchange))
        .isEqualTo(AuthenticationStatus.SEND_FAILURE);
    assertThat(exchange.status()).isEqualTo(503);
    assertThat(exchange.answered("Retry-After")).isEqualTo("5");
    assertThat(exchange.answered("Content-Security-Policy")).contains("default-src 'none'");
  }

  @Test
  void aFaultOfOursIsNotCalledAnAbsence() {
    Exchange exchange =
        new Exchange("GET", "/trainee/home").header("Authorization", "Bearer " + "x".repeat(43));
    SignInMechanism mechanism = failing(new SQLException("syntax", "42000"));
    assertThatThrownBy(() -> asked(mechanism, exchange)).isInstanceOf(PersistenceException.class);
  }

  @Test
  void aStrangerIsServedWithoutTheDatabase() {
    Exchange exchange = new Exchange("GET", "/sign-in");
    assertThat(asked(failing(new SQLException("refused", "08000")), exchange))
        .isEqualTo(AuthenticationStatus.NOT_DONE);
  }
}

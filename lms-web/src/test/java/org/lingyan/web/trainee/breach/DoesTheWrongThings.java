package org.lingyan.web.trainee.breach;

import jakarta.transaction.Transactional;
import java.time.Instant;

/** Made to be caught: a page with SQL, a clock, the API, a session and a transaction. */
class DoesTheWrongThings {
  java.sql.Connection connection;
  jakarta.ws.rs.core.Response response;
  jakarta.servlet.http.HttpSession session;

  @Transactional
  Instant now() {
    return Instant.now();
  }
}

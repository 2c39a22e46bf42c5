package org.lingyan.web.setup;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.sql.Connection;
import org.lingyan.shared.Keyring;

/** Database and keys for every room. */
@DataSourceDefinition(
    name = "java:app/jdbc/lingyan",
    className = "org.lingyan.web.setup.LocalDataSource",
    url = "${MPCONFIG=lms.db.url}",
    user = "${MPCONFIG=lms.db.user}",
    password = "${MPCONFIG=lms.db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 4,
    minPoolSize = 4,
    maxPoolSize = 40,
    properties = {
      // A database that was away is noticed on the first use, not on the first user.
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5",
      "fish.payara.fail-all-connections=true",
      "fish.payara.max-wait-time-in-millis=10000"
    })
@ApplicationScoped
public class Resources {
  @PersistenceContext(unitName = "lingyan")
  private EntityManager em;

  @Produces
  EntityManager entityManager() {
    return em;
  }

  @Produces
  @jakarta.inject.Singleton
  Keyring keys() {
    return Setting.KEYS
        .value()
        .map(Keyring::parse)
        .orElseGet(() -> Keyring.load(Path.of(Setting.KEYS_FILE.value().orElseThrow())));
  }
}

package org.lingyan.deployment.bench.bare;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Reads one row by its key through a pool with the settings of the product's own: another
 * application's pool cannot be seen from here.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/bare",
    className = "org.mariadb.jdbc.MariaDbDataSource",
    url = "${MPCONFIG=lms.db.url}",
    user = "${MPCONFIG=lms.db.user}",
    password = "${MPCONFIG=lms.db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 4,
    minPoolSize = 4,
    maxPoolSize = 40,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
@ApplicationScoped
@Path("people/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class BareRead {
  @Resource(lookup = "java:app/jdbc/bare")
  private DataSource dataSource;

  /** One row. */
  @GET
  public BareRow read(@PathParam("id") long id) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT name FROM person WHERE id = ?")) {
      select.setLong(1, id);
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          throw new NotFoundException();
        }
        return new BareRow(id, rows.getString(1));
      }
    }
  }
}

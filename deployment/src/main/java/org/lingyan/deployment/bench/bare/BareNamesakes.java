package org.lingyan.deployment.bench.bare;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads people of one name by its index, with where they work: what a search finds, bare. */
@ApplicationScoped
@Path("named/{name}")
@Produces(MediaType.APPLICATION_JSON)
public class BareNamesakes {
  @Resource(lookup = "java:app/jdbc/bare")
  private DataSource dataSource;

  /** Their rows. */
  @GET
  public List<BareRow> read(@PathParam("name") String name) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT p.id, o.name FROM person p JOIN employment e ON e.person_id = p.id AND e.main"
                    + " AND e.until_day IS NULL JOIN organisation_state o"
                    + " ON o.organisation_id = e.organisation_id AND o.until_day = '9999-12-31'"
                    + " WHERE p.name = ? ORDER BY p.id LIMIT 50")) {
      select.setString(1, name);
      List<BareRow> found = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(new BareRow(rows.getLong(1), rows.getString(2)));
        }
      }
      return found;
    }
  }
}

package org.lingyan.deployment.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.deployment.host.Trouble;

/** A MariaDB of the operator's own, named by the environment. */
public final class OutsideDatabase {
  private static final String URL = "LMS_DB_URL";
  private static final String USER = "LMS_DB_USER";
  private static final String PASSWORD = "LMS_DB_PASSWORD";
  private static final String OWNER = "LMS_DB_OWNER";
  private static final String OWNER_PASSWORD = "LMS_DB_OWNER_PASSWORD";

  private OutsideDatabase() {}

  /**
   * What the environment names; empty when it names none.
   *
   * @throws Trouble when a part is missing
   */
  public static Optional<DatabaseAccess> from(Map<String, String> environment) {
    if (environment.getOrDefault(URL, "").isBlank()) {
      return Optional.empty();
    }
    List<String> missing =
        List.of(USER, PASSWORD, OWNER, OWNER_PASSWORD).stream()
            .filter(name -> environment.getOrDefault(name, "").isBlank())
            .toList();
    if (!missing.isEmpty()) {
      throw new Trouble("outside.incomplete", String.join(", ", missing));
    }
    if (!environment.get(URL).startsWith("jdbc:mariadb:")) {
      throw new Trouble("outside.url");
    }
    return Optional.of(
        new DatabaseAccess(
            environment.get(URL),
            new Login(environment.get(OWNER), environment.get(OWNER_PASSWORD)),
            new Login(environment.get(USER), environment.get(PASSWORD))));
  }
}

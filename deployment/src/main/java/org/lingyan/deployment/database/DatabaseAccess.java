package org.lingyan.deployment.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the database is and who may do what there.
 *
 * @param owner migrates and grants
 * @param runtime the application's account: no structure, and facts are only added
 */
public record DatabaseAccess(String url, Login owner, Login runtime) {
  private static final Pattern WITH_SCHEMA =
      Pattern.compile("(jdbc:mariadb:[^/]*//[^/?]+)(/[^?]*)?(\\?.*)?");

  /** Connects as the account that migrates. */
  public Connection asOwner() throws SQLException {
    return DriverManager.getConnection(url, owner.user(), owner.password());
  }

  /**
   * Connects as the runtime account without choosing a schema: before its first grant it may not
   * enter any.
   */
  public Connection asRuntimeOutsideSchema() throws SQLException {
    return DriverManager.getConnection(withoutSchema(url), runtime.user(), runtime.password());
  }

  static String withoutSchema(String url) {
    Matcher parts = WITH_SCHEMA.matcher(url);
    if (!parts.matches()) {
      return url;
    }
    return parts.group(1) + "/" + (parts.group(3) == null ? "" : parts.group(3));
  }
}

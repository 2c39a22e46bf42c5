package org.lingyan.deployment.database;

/**
 * What the server runs by itself before it accepts anyone: schema and accounts, the same at each
 * start. The bundled command-line client is no way in: its failures are swallowed and it asks for
 * TLS.
 */
final class AccountScript {
  // The server's own account for views of the system schema; the rest of a new data directory goes.
  private static final String SERVERS_OWN = "mariadb.sys";

  private AccountScript() {}

  /** One statement a line. */
  static String of(String schema, Login owner, Login runtime) {
    return String.join(
        "\n",
        "CREATE DATABASE IF NOT EXISTS `" + schema + "`;",
        "DELETE FROM mysql.global_priv WHERE User NOT IN ('root', '"
            + SERVERS_OWN
            + "', '"
            + owner.user()
            + "', '"
            + runtime.user()
            + "') OR (User = 'root' AND Host <> 'localhost');",
        "DELETE FROM mysql.proxies_priv WHERE User NOT IN ('root');",
        "FLUSH PRIVILEGES;",
        "ALTER USER IF EXISTS root@localhost ACCOUNT LOCK;",
        account(owner),
        account(runtime),
        password(owner),
        password(runtime),
        "GRANT ALL PRIVILEGES ON `" + schema + "`.* TO " + name(owner) + " WITH GRANT OPTION;",
        "");
  }

  private static String account(Login login) {
    return "CREATE USER IF NOT EXISTS " + name(login) + " ACCOUNT LOCK;";
  }

  private static String password(Login login) {
    return "ALTER USER "
        + name(login)
        + " IDENTIFIED BY '"
        + login.password()
        + "' ACCOUNT UNLOCK;";
  }

  private static String name(Login login) {
    return "'" + login.user() + "'@'127.0.0.1'";
  }
}

package org.lingyan.web.setup;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The driver's connections without its distributed transactions. The server chooses those whenever
 * a driver offers them; there is one database here, a local commit costs it less, and a replicated
 * cluster of MariaDB does not take the others at all.
 */
public class LocalDataSource implements DataSource {
  private final MariaDbDataSource driver = new MariaDbDataSource();

  /** JDBC address. */
  public String getUrl() {
    return driver.getUrl();
  }

  /** Takes the JDBC address. */
  public void setUrl(String url) throws SQLException {
    driver.setUrl(url);
  }

  /** Account. */
  public String getUser() {
    return driver.getUser();
  }

  /** Takes the account. */
  public void setUser(String user) throws SQLException {
    driver.setUser(user);
  }

  /** Takes the password. */
  public void setPassword(String password) throws SQLException {
    driver.setPassword(password);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return driver.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return driver.getConnection(user, password);
  }

  @Override
  public PrintWriter getLogWriter() {
    return driver.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    driver.setLogWriter(out);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return driver.getLoginTimeout();
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    driver.setLoginTimeout(seconds);
  }

  @Override
  public Logger getParentLogger() {
    return driver.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return driver.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return driver.isWrapperFor(type);
  }
}

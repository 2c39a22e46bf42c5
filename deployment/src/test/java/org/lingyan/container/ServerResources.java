package org.lingyan.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.UserTransaction;
import javax.sql.DataSource;

/** What only the server can give. */
@Dependent
class ServerResources {
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/lingyan")
  private DataSource dataSource;

  UserTransaction transaction() {
    return transaction;
  }

  DataSource dataSource() {
    return dataSource;
  }
}

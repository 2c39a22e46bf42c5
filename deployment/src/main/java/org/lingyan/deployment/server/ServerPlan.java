package org.lingyan.deployment.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.lingyan.deployment.database.DatabaseAccess;

/**
 * What is to be served and where.
 *
 * @param payara the server's one jar
 * @param application an archive or an exploded folder
 * @param beside another archive, under a path by its file's name; ordinarily none
 * @param environment of the launcher; everything of it reaches the application but the account that
 *     migrates
 * @param development short start before throughput
 */
public record ServerPlan(
    Path payara,
    Path application,
    Optional<Path> beside,
    String bind,
    int port,
    String publicAddress,
    DatabaseAccess database,
    Map<String, String> environment,
    boolean development) {
  /** The environment may hold passwords. */
  @Override
  public String toString() {
    return "ServerPlan[" + application + " on " + bind + ":" + port + "]";
  }

  /** Where the launcher asks whether the application is ready. */
  public String probe() {
    return "http://" + Address.reachable(bind) + ":" + port + "/health/ready";
  }
}

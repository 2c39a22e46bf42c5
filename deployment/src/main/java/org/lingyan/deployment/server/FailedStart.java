package org.lingyan.deployment.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.deployment.host.LogFiles;

/** Finds in a server's log why the application did not start. */
final class FailedStart {
  private static final int LINES = 8;

  private FailedStart() {}

  /** The first severe record and the causes under it, or the log's last lines. */
  static List<String> cause(Path log) {
    List<String> found = new ArrayList<>();
    for (String line : LogFiles.end(log).lines().toList()) {
      boolean names = line.contains("SEVERE") || line.startsWith("Caused by:");
      if (names && found.size() < LINES && !found.contains(line)) {
        found.add(line);
      }
    }
    return found.isEmpty() ? LogFiles.tail(log, LINES) : found;
  }
}

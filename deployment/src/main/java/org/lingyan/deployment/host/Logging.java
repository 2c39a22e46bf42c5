package org.lingyan.deployment.host;

/** Where details go. The console keeps its few lines. */
public final class Logging {
  private static final String PREFIX = "org.slf4j.simpleLogger.";

  private Logging() {}

  /**
   * Sends them to a new file of the folder. To be called before the first logger is made and by the
   * holder of the folder's lock: the file of a running product must not be cut.
   */
  public static void toFile(DataFolder folder, String name) {
    LogFiles.rotate(folder.log(name));
    System.setProperty(PREFIX + "logFile", folder.log(name).toString());
    System.setProperty(PREFIX + "defaultLogLevel", "info");
    System.setProperty(PREFIX + "showDateTime", "true");
    System.setProperty(PREFIX + "dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    // tried many times while a server comes up
    System.setProperty(PREFIX + "log.org.mariadb.jdbc", "error");
  }

  /** For a command that only asks: no file of its own. */
  public static void off() {
    System.setProperty(PREFIX + "defaultLogLevel", "off");
  }
}

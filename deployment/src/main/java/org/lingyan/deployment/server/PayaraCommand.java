package org.lingyan.deployment.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lingyan.deployment.database.DatabaseAccess;
import org.lingyan.deployment.host.DataFolder;

/**
 * The child JVM's command line, which anyone may read, and its environment, which holds secrets.
 */
final class PayaraCommand {
  private static final String DEFAULT_HEAP = "768m";

  private PayaraCommand() {}

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static List<String> of(
      DataFolder folder, PayaraRoot root, List<String> archive, ServerPlan plan) {
    Map<String, String> wishes = plan.environment();
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(
        List.of(
            "-Xmx" + wishes.getOrDefault("LMS_HEAP", DEFAULT_HEAP),
            // a server that gasps for memory is ended and started again
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=" + folder.log("server-crash-%p"),
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder.javaTemp()));
    command.addAll(
        plan.development()
            ? List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
            : List.of("-XX:+UseParallelGC"));
    command.addAll(archive);
    String more = wishes.getOrDefault("LMS_JAVA_OPTS", "").strip();
    if (!more.isEmpty()) {
      command.addAll(Arrays.asList(more.split("\\s+")));
    }
    command.addAll(
        List.of(
            "-jar",
            root.launcher().toString(),
            "--deploy",
            plan.application().toString(),
            "--contextroot",
            "/",
            "--port",
            Integer.toString(plan.port()),
            "--nocluster",
            "--disablephonehome",
            "--prebootcommandfile",
            root.bootCommands().toString(),
            "--logproperties",
            root.logging().toString()));
    // The context root above is the first archive's.
    plan.beside().ifPresent(beside -> command.addAll(List.of("--deploy", beside.toString())));
    return command;
  }

  /** What the application may know: never the account that migrates. */
  static Map<String, String> environment(DataFolder folder, ServerPlan plan) {
    Map<String, String> environment = new HashMap<>(plan.environment());
    environment.remove("LMS_DB_OWNER");
    environment.remove("LMS_DB_OWNER_PASSWORD");
    // else Java names files in ASCII and loses Chinese names
    environment.put("LC_ALL", "C.UTF-8");
    DatabaseAccess database = plan.database();
    environment.put("LMS_DB_URL", database.url());
    environment.put("LMS_DB_USER", database.runtime().user());
    environment.put("LMS_DB_PASSWORD", database.runtime().password());
    if (!environment.containsKey("LMS_KEYS")) {
      environment.putIfAbsent("LMS_KEYS_FILE", folder.keys().toString());
    }
    environment.putIfAbsent("LMS_FILES_DIR", folder.files().toString());
    if (environment.getOrDefault("LMS_PUBLIC_URL", "").isBlank()) {
      environment.put("LMS_PUBLIC_URL", plan.publicAddress());
      environment.put("LMS_PUBLIC_URL_IS_LOCAL", "true");
    }
    return environment;
  }
}

package org.lingyan.deployment.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.lingyan.deployment.host.Child;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.LogFiles;
import org.lingyan.deployment.host.Trouble;

/**
 * The exploded server. Its configuration is put back before each start: Payara writes deployed
 * applications into it and would deploy them a second time.
 */
final class PayaraRoot {
  private static final Duration EXPLODING = Duration.ofMinutes(2);

  private final DataFolder folder;
  private final Path payara;
  private final Path root;

  PayaraRoot(DataFolder folder, Path payara) {
    this.folder = folder;
    this.payara = payara;
    this.root = folder.run().resolve("rootdir");
  }

  Path launcher() {
    return root.resolve("launch-micro.jar");
  }

  /** Explodes the server when it is not there or of another version. */
  void explode() {
    String wanted = fingerprint();
    try {
      Path mark = root.resolve("made-of");
      if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
        return;
      }
      Path next = root.resolveSibling("rootdir.new");
      DataFolder.deleteTree(next);
      run(next);
      Files.move(next.resolve("config"), next.resolve("config.pristine"));
      Files.writeString(next.resolve("made-of"), wanted);
      DataFolder.deleteTree(root);
      Files.move(next, root, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unfinished) {
      throw new Trouble("server.unpack", root.toString(), unfinished.toString())
          .because(unfinished);
    }
  }

  private void run(Path target) throws IOException {
    Path log = folder.log("payara-unpack");
    LogFiles.rotate(log);
    List<String> command =
        List.of(
            PayaraCommand.java(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + folder.javaTemp(),
            "-jar",
            payara.toString(),
            "--rootdir",
            target.toString(),
            "--outputlauncher");
    Child.Plan plan = new Child.Plan(command, System.getenv(), folder.run(), Child.NO_INPUT, log);
    Child exploding = Child.start(plan, folder.run().resolve("unpack.pid"));
    boolean ended = exploding.endsWithin(EXPLODING);
    exploding.end(Duration.ZERO);
    if (!ended || !Files.exists(target.resolve("launch-micro.jar"))) {
      throw new IOException(String.join("\n", LogFiles.tail(log, 5)));
    }
  }

  /** Puts the configuration back and forgets what was deployed. */
  void refresh(String address) {
    try {
      for (String stale : List.of("applications", "generated", "config", "lib/databases")) {
        DataFolder.deleteTree(root.resolve(stale));
      }
      DataFolder.copyTree(root.resolve("config.pristine"), root.resolve("config"));
      Files.writeString(bootCommands(), bootText(address));
      try (var text = PayaraRoot.class.getResourceAsStream("logging.properties")) {
        Files.copy(text, logging(), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException unwritable) {
      throw new Trouble("server.unpack", root.toString(), unwritable.toString())
          .because(unwritable);
    }
  }

  Path bootCommands() {
    return root.resolve("boot-commands.txt");
  }

  Path logging() {
    return root.resolve("logging.properties");
  }

  // Hazelcast listens on every address whatever it is told, and nothing here needs it: sign-in,
  // jobs and caches live in the database. What serves, and in which version, is nobody's business.
  private static String bootText(String address) {
    String config = "set configs.config.server-config.";
    return config
        + "network-config.network-listeners.network-listener.http-listener.address="
        + address
        + "\n"
        + config
        + "hazelcast-config-specific-configuration.enabled=false\n"
        + config
        + "network-config.protocols.protocol.http-listener.http.server-header=false\n";
  }

  /** What the server was made of: the same for a copied jar, another for another version. */
  String fingerprint() {
    CRC32 sum = new CRC32();
    try (ZipFile jar = new ZipFile(new File(payara.toString()))) {
      for (ZipEntry entry : jar.stream().toList()) {
        sum.update((entry.getName() + entry.getCrc()).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new Trouble("server.unpack", payara.toString(), unreadable.toString())
          .because(unreadable);
    }
    return Long.toHexString(sum.getValue());
  }
}

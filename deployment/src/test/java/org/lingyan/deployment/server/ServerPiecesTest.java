package org.lingyan.deployment.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lingyan.deployment.database.DatabaseAccess;
import org.lingyan.deployment.database.Login;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.Trouble;

class ServerPiecesTest {
  @TempDir private Path temp;

  @Test
  void aTakenPortIsNamed() throws IOException {
    try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> Address.claim("127.0.0.1", holder.getLocalPort()))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("port.taken")
          .hasMessageContaining(Integer.toString(holder.getLocalPort()));
    }
  }

  @Test
  void anAddressOfAnotherMachineIsNamed() {
    assertThatThrownBy(() -> Address.claim("192.0.2.1", 0))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("address.foreign");
  }

  @Test
  void aWildcardIsReachedOnLoopback() {
    assertThat(Address.reachable("0.0.0.0")).isEqualTo("127.0.0.1");
    assertThat(Address.reachable("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(Address.reachable("::1")).startsWith("[");
  }

  @Test
  void theApplicationNeverSeesTheAccountThatMigrates() {
    Map<String, String> environment =
        PayaraCommand.environment(
            new DataFolder(temp),
            plan(Map.of("LMS_DB_OWNER", "o", "LMS_DB_OWNER_PASSWORD", "hush", "LMS_MAIL", "m")));

    assertThat(environment)
        .doesNotContainValue("hush")
        .doesNotContainKey("LMS_DB_OWNER")
        .containsEntry("LMS_MAIL", "m")
        .containsEntry("LMS_DB_USER", "app")
        .containsEntry("LMS_DB_PASSWORD", "hush-app")
        .containsEntry("LMS_PUBLIC_URL", "http://127.0.0.1:1")
        .containsEntry("LMS_PUBLIC_URL_IS_LOCAL", "true");
  }

  @Test
  void aNamedPublicAddressAndOwnKeysArePassedOn() {
    Map<String, String> environment =
        PayaraCommand.environment(
            new DataFolder(temp),
            plan(Map.of("LMS_PUBLIC_URL", "https://lms.example", "LMS_KEYS", "k")));

    assertThat(environment)
        .containsEntry("LMS_PUBLIC_URL", "https://lms.example")
        .doesNotContainKey("LMS_PUBLIC_URL_IS_LOCAL")
        .doesNotContainKey("LMS_KEYS_FILE");
  }

  @Test
  void aDamagedClassArchiveIsNotUsed() throws IOException {
    DataFolder folder = new DataFolder(temp);
    folder.prepare();
    ClassArchive archive = new ClassArchive(folder, "1");
    Files.writeString(folder.run().resolve("archive.new"), "classes");
    archive.keep();
    assertThat(archive.options().get(0)).startsWith("-XX:SharedArchiveFile=");

    try (var files = Files.newDirectoryStream(folder.run(), "*.jsa")) {
      for (Path one : files) {
        Files.writeString(one, "cla");
      }
    }

    assertThat(archive.options().stream().filter(option -> option.startsWith("-XX:Shared")))
        .isEmpty();
  }

  @Test
  void theCauseIsFoundInTheLog() throws IOException {
    Path log = temp.resolve("payara.log");
    Files.writeString(
        log,
        """
        2026-01-01 INFO a: fine
        2026-01-01 SEVERE b: Exception while loading the app
        \tat some.Class
        Caused by: java.lang.IllegalStateException: no pool
        2026-01-01 INFO c: ready in
        """);

    assertThat(FailedStart.cause(log))
        .containsExactly(
            "2026-01-01 SEVERE b: Exception while loading the app",
            "Caused by: java.lang.IllegalStateException: no pool");
  }

  private ServerPlan plan(Map<String, String> environment) {
    return new ServerPlan(
        temp,
        temp,
        Optional.empty(),
        "127.0.0.1",
        1,
        "http://127.0.0.1:1",
        new DatabaseAccess(
            "jdbc:mariadb://db/lms", new Login("owner", "hush"), new Login("app", "hush-app")),
        new HashMap<>(environment),
        false);
  }
}

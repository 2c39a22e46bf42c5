package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.shared.Keyring;

/** N8 and N9 on a started product with a real mail server that goes away and comes back. */
class NoticesIT {
  private static final int NOTICES = 12;
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  @Test
  void aStoppedMailServerDelaysAndNeitherLosesNorDoubles() throws Exception {
    int port = freePort();
    GreenMail server = mailServer(port);
    server.start();
    RunningProduct product =
        RunningProduct.further(
            "tested-notices",
            Map.of(
                "LMS_SMTP_HOST", "127.0.0.1",
                "LMS_SMTP_PORT", Integer.toString(port),
                "LMS_SMTP_FROM", "lms@example.cn",
                "LMS_SMTP_TLS", "none"));
    addressOf(product, "trainee", "learner@example.cn");
    Passwords passwords = new Passwords(product, "trainee");

    passwords.change(NOTICES / 2);
    List<MimeMessage> before = await(server, NOTICES / 2);
    List<String> ids = new ArrayList<>(ids(before));
    server.stop();
    passwords.change(NOTICES - NOTICES / 2);
    awaitFailures(product, NOTICES - NOTICES / 2);

    GreenMail back = mailServer(port);
    back.start();
    ids.addAll(ids(await(back, NOTICES - NOTICES / 2)));
    // Long enough for a double to come.
    Thread.sleep(12_000);

    assertThat(back.getReceivedMessages()).hasSize(NOTICES - NOTICES / 2);
    assertThat(ids).hasSize(NOTICES).doesNotHaveDuplicates();
    assertThat(column(product, "SELECT DISTINCT state FROM notice_delivery"))
        .containsExactly("SENT");
    for (MimeMessage mail : back.getReceivedMessages()) {
      assertThat(mail.getRecipients(Message.RecipientType.TO))
          .extracting(Object::toString)
          .containsExactly("learner@example.cn");
      assertThat(mail.getContent().toString())
          .contains("领雁", "/account/notices")
          .doesNotContain("trainee");
    }
    Api trainee = passwords.signedIn();
    JsonObject mine = trainee.get("/api/v1/me/notices").json();
    assertThat(mine.get("unread").getAsInt()).isEqualTo(NOTICES);
    String first = mine.getAsJsonArray("items").get(0).getAsJsonObject().get("id").getAsString();
    assertThat(trainee.post("/api/v1/me/notices/" + first + "/reading", "").status())
        .isEqualTo(204);
    assertThat(trainee.get("/api/v1/me/notices").json().get("unread").getAsInt())
        .isEqualTo(NOTICES - 1);
    back.stop();
  }

  private static GreenMail mailServer(int port) {
    return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
        .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
  }

  /** Leaves an address as the settings page would, and the code was typed in. */
  private static void addressOf(RunningProduct product, String account, String address)
      throws SQLException {
    Keyring keys = Keyring.load(new DataFolder(product.data()).keys());
    try (Connection database = product.database();
        PreparedStatement insert =
            database.prepareStatement(
                "INSERT INTO notice_address (person_id, channel, address, at, confirmed_at)"
                    + " SELECT person_id, 'MAIL', ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3)"
                    + " FROM account"
                    + " WHERE name = ?")) {
      insert.setBytes(1, keys.seal(address));
      insert.setString(2, account);
      assertThat(insert.executeUpdate()).isEqualTo(1);
    }
  }

  private static List<String> column(RunningProduct product, String sql) throws SQLException {
    try (Connection database = product.database();
        PreparedStatement select = database.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private static void awaitFailures(RunningProduct product, int count)
      throws SQLException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    List<String> failed = List.of();
    while (failed.size() < count && System.nanoTime() < end) {
      Thread.sleep(500);
      failed =
          column(
              product,
              "SELECT failure FROM notice_delivery WHERE state = 'QUEUED' AND failure IS NOT NULL");
    }
    assertThat(failed).hasSize(count).containsOnly("UNREACHABLE");
  }

  /** Somebody who changes her password again and again: each time a notice of security. */
  private static final class Passwords {
    private final RunningProduct product;
    private final String account;
    private String password;
    private int changes;

    Passwords(RunningProduct product, String account) {
      this.product = product;
      this.account = account;
      this.password = product.account(account).password();
    }

    Api signedIn() {
      return Api.of(product).in(account, password);
    }

    void change(int times) {
      for (int i = 0; i < times; i++) {
        String next = "a newer password " + ++changes;
        String wish = "{\"current\":\"" + password + "\",\"wanted\":\"" + next + "\"}";
        assertThat(signedIn().post("/api/v1/me/password", wish).status()).isEqualTo(204);
        password = next;
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static List<MimeMessage> await(GreenMail server, int count) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (server.getReceivedMessages().length < count && System.nanoTime() < end) {
      Thread.sleep(200);
    }
    List<MimeMessage> received = Arrays.asList(server.getReceivedMessages());
    assertThat(received).hasSize(count);
    return received;
  }

  private static List<String> ids(List<MimeMessage> mails) throws MessagingException {
    List<String> ids = new ArrayList<>();
    for (MimeMessage mail : mails) {
      ids.add(mail.getMessageID());
    }
    return ids;
  }
}

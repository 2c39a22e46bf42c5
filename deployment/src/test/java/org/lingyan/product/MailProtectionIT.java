package org.lingyan.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.shared.Keyring;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.wiser.Wiser;
import org.subethamail.wiser.WiserMessage;

/**
 * A started product and a mail server that asks for STARTTLS: first with a certificate that is not
 * trusted, then with one that is. Nothing leaves to the first; what waited arrives at the second.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailProtectionIT {
  private static final char[] SECRET = "for-this-test".toCharArray();
  private static final String HOST = "localhost";
  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

  @TempDir private static Path folder;
  private RunningProduct product;
  private int port;
  private Wiser server;

  @Test
  @Order(1)
  void n8ACertificateThatIsNotTrustedDelaysAndSaysWhy() throws Exception {
    Path trusted = certificate("trusted");
    port = freePort();
    server = mailServer(certificate("foreign"));
    product =
        RunningProduct.further(
            "tested-starttls",
            Map.of(
                "LMS_SMTP_HOST",
                HOST,
                "LMS_SMTP_PORT",
                Integer.toString(port),
                "LMS_SMTP_FROM",
                "lms@example.cn",
                "LMS_SMTP_TLS",
                "starttls",
                "LMS_SMTP_CA",
                exported(trusted).toString(),
                "LMS_DINGTALK_URL",
                "https://localhost:9/robot",
                "LMS_WECOM_URL",
                "https://localhost:9/robot"));
    confirmedAddress("trainee", "learner@example.cn");
    String password = product.account("trainee").password();
    assertThat(
            Api.of(product)
                .in("trainee", password)
                .post(
                    "/api/v1/me/password",
                    "{\"current\":\"" + password + "\",\"wanted\":\"a newer password 1\"}")
                .status())
        .isEqualTo(204);

    await(() -> column("SELECT failure FROM notice_delivery").contains("UNPROTECTED"));

    assertThat(column("SELECT DISTINCT state FROM notice_delivery")).containsExactly("QUEUED");
    assertThat(server.getMessages()).isEmpty();
  }

  @Test
  @Order(2)
  void n15ACodeThatCannotBeSentIsToldAtOnce() {
    try (Visitor visitor = new Visitor(Visitor.Screen.PHONE, "zh-CN", product)) {
      visitor.signedIn("hr-city");
      Page page = visitor.page();
      page.navigate("/account/notice-settings");
      page.locator("#mail").fill("yutong@example.cn");
      page.locator("#go").click();

      assertThat(page.locator(".notice.bad")).containsText("证书不受信任");
      assertThat(page.locator(".chip.AT_RISK")).hasText("待验证");
      visitor.looksRight("notice-code-not-sent");
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, en"})
  @Order(3)
  void i6WhatWaitsIsSeenWithItsReason(Visitor.Screen screen, String language) {
    try (Visitor visitor = new Visitor(screen, language, product)) {
      visitor.signedIn("admin");
      Page page = visitor.page();
      page.navigate("/admin/channels");
      visitor.looksRight("channels");
      page.locator("#organisation")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
      String place = page.locator("#organisation").inputValue();
      page.locator("#channel").selectOption("WECOM");
      page.locator("#name").fill("督导组");
      page.locator("#token").fill("a b");
      page.locator("button[value=add]").click();
      assertThat(page.locator("#token-problem")).not().isEmpty();
      assertThat(page.locator("#organisation")).hasValue(place);
      assertThat(page.locator("#channel")).hasValue("WECOM");
      assertThat(page.locator("#name")).hasValue("督导组");
      assertThat(page.locator("#token")).hasValue("a b");
      visitor.looksRight("channels-refused");
      page.navigate("/account/notice-settings");
      assertThat(page.locator("main .card"))
          .containsText(language.equals("en") ? "no person behind" : "没有对应的人员");
      page.navigate("/admin/channels");
      page.locator("a[href='/admin/deliveries']").click();

      assertThat(page.locator("table.lines tbody tr")).hasCount(1);
      assertThat(page.locator("td.detail"))
          .containsText(language.equals("en") ? "certificate is not trusted" : "证书不受信任");
      visitor.looksRight("deliveries");
      page.navigate("/admin/deliveries?state=SENT");
      assertThat(page.locator(".empty")).isVisible();
      visitor.looksRight("deliveries-empty");
    }
  }

  @Test
  @Order(4)
  void n8WhatWaitedArrivesWhenTheCertificateIsTrusted() throws Exception {
    server.stop();
    server = mailServer(folder.resolve("trusted.p12"));

    await(() -> server.getMessages().size() == 1);

    WiserMessage mail = server.getMessages().get(0);
    assertThat(mail.getEnvelopeReceiver()).isEqualTo("learner@example.cn");
    await(() -> column("SELECT DISTINCT state FROM notice_delivery").equals(List.of("SENT")));
  }

  @Test
  @Order(5)
  void n15AnAddressIsConfirmedByTheCodeThatWasSent() throws Exception {
    // As if the minute between two codes had passed.
    change("UPDATE notice_address_code SET at = at - INTERVAL 2 MINUTE");
    int before = server.getMessages().size();
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "en", product)) {
      visitor.signedIn("hr-city");
      Page page = visitor.page();
      page.navigate("/account/notice-settings");
      page.locator("button[value=again]").click();
      assertThat(page.locator(".notice.ok")).isVisible();
      await(() -> server.getMessages().size() == before + 1);
      String code = code(server.getMessages().get(before));

      page.locator("#code-MAIL").fill(code.equals("000000") ? "000001" : "000000");
      page.locator("button[value=confirm]").click();
      assertThat(page.locator(".notice.bad")).containsText("4 more tries");
      visitor.looksRight("notice-code-wrong");
      page.locator("#code-MAIL").fill(code);
      page.locator("button[value=confirm]").click();
      assertThat(page.locator(".notice.ok")).isVisible();
      assertThat(page.locator(".chip.AT_RISK")).hasCount(0);
      visitor.looksRight("notice-code-confirmed");
    }
    assertThat(column("SELECT COUNT(*) FROM notice_address WHERE confirmed_at IS NULL"))
        .containsExactly("0");
    server.stop();
  }

  private static String code(WiserMessage mail) throws Exception {
    Matcher code = CODE.matcher(mail.getMimeMessage().getContent().toString());
    assertThat(code.find()).isTrue();
    return code.group();
  }

  private Wiser mailServer(Path store) throws IOException, GeneralSecurityException {
    Wiser one =
        Wiser.create(
            new SMTPServer.Builder()
                .bindAddress(InetAddress.getByName(HOST))
                .port(port)
                .startTlsSocketFactory(context(store))
                .requireTLS());
    one.start();
    return one;
  }

  private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(store)) {
      keys.load(file, SECRET);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, SECRET);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static Path certificate(String name) throws IOException, InterruptedException {
    Path store = folder.resolve(name + ".p12");
    keytool(
        "-genkeypair",
        "-alias",
        "k",
        "-keyalg",
        "EC",
        "-dname",
        "CN=" + HOST,
        "-ext",
        "san=dns:" + HOST,
        "-validity",
        "2",
        "-storetype",
        "PKCS12",
        "-keystore",
        store.toString());
    return store;
  }

  private static Path exported(Path store) throws IOException, InterruptedException {
    Path pem = folder.resolve("authority.pem");
    keytool(
        "-exportcert",
        "-rfc",
        "-alias",
        "k",
        "-keystore",
        store.toString(),
        "-file",
        pem.toString());
    return pem;
  }

  private static void keytool(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(words));
    command.addAll(List.of("-storepass", new String(SECRET)));
    Process tool =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(tool.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(tool.exitValue()).isZero();
  }

  /** Leaves an address as if its code had been typed in. */
  private void confirmedAddress(String account, String address) throws SQLException {
    Keyring keys = Keyring.load(new DataFolder(product.data()).keys());
    try (Connection database = product.database();
        PreparedStatement insert =
            database.prepareStatement(
                "INSERT INTO notice_address (person_id, channel, address, at, confirmed_at)"
                    + " SELECT person_id, 'MAIL', ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3)"
                    + " FROM account WHERE name = ?")) {
      insert.setBytes(1, keys.seal(address));
      insert.setString(2, account);
      assertThat(insert.executeUpdate()).isEqualTo(1);
    }
  }

  private void change(String sql) throws SQLException {
    try (Connection database = product.database();
        PreparedStatement statement = database.prepareStatement(sql)) {
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private List<String> column(String sql) {
    try (Connection database = product.database();
        PreparedStatement select = database.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void await(BooleanSupplier there) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!there.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(300);
    }
    assertThat(there.getAsBoolean()).isTrue();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

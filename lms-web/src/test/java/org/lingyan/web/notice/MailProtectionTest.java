package org.lingyan.web.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.channel.OutsideMessage;
import org.lingyan.shared.Timekeeper;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.wiser.Wiser;

/** Mail against a mail server that asks for STARTTLS, with certificates made for the test. */
class MailProtectionTest {
  private static final Timekeeper TIME =
      new Timekeeper(Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC));
  private static final char[] SECRET = "for-this-test".toCharArray();
  private static final String HERE = "localhost";

  @TempDir private Path folder;
  private Optional<Wiser> running = Optional.empty();

  @AfterEach
  void stop() {
    running.ifPresent(Wiser::stop);
  }

  private Wiser started(SMTPServer.Builder builder) throws IOException {
    Wiser server = Wiser.create(builder.bindAddress(InetAddress.getByName(HERE)).port(0));
    server.start();
    running = Optional.of(server);
    return server;
  }

  private Wiser protectedBy(Path store) throws IOException, GeneralSecurityException {
    return started(new SMTPServer.Builder().startTlsSocketFactory(context(store)).requireTLS());
  }

  private static Optional<DeliveryFailure> send(
      Wiser server, MailSettings.Security security, Optional<Path> authority) {
    MailSettings settings =
        new MailSettings(
            HERE,
            Integer.toString(server.getServer().getPortAllocated()),
            "",
            "",
            "lms@example.cn",
            security,
            authority.map(OwnAuthority::of));
    return new MailChannel(TIME, Optional.of(settings), new OutsideWords("https://lms.example.cn/"))
        .send(new OutsideMessage("k1", Optional.of(NoticeKind.HOURS), 1, "yutong@example.cn", ""));
  }

  @Test
  void aMailGoesThroughATunnelThatIsTrusted() throws Exception {
    Path store = certificate(HERE);
    Wiser server = protectedBy(store);

    assertThat(send(server, MailSettings.Security.STARTTLS, Optional.of(exported(store))))
        .isEmpty();

    assertThat(server.getMessages()).hasSize(1);
    assertThat(server.getMessages().get(0).getEnvelopeReceiver()).isEqualTo("yutong@example.cn");
  }

  @Test
  void aCertificateThatNobodyTrustsIsRefused() throws Exception {
    Wiser server = protectedBy(certificate(HERE));

    assertThat(send(server, MailSettings.Security.STARTTLS, Optional.empty()))
        .contains(DeliveryFailure.UNPROTECTED);
    assertThat(server.getMessages()).isEmpty();
    assertThat(DeliveryFailure.UNPROTECTED.lasting()).as("it waits for the next try").isFalse();
  }

  @Test
  void aCertificateOfAnotherHostIsRefused() throws Exception {
    Path store = certificate("mail.example.cn");
    Wiser server = protectedBy(store);

    assertThat(send(server, MailSettings.Security.STARTTLS, Optional.of(exported(store))))
        .contains(DeliveryFailure.UNPROTECTED);
    assertThat(server.getMessages()).isEmpty();
  }

  @Test
  void aServerWithoutATunnelGetsNothing() throws Exception {
    Wiser server = started(new SMTPServer.Builder());

    assertThat(send(server, MailSettings.Security.STARTTLS, Optional.empty()))
        .contains(DeliveryFailure.REFUSED);
    assertThat(server.getMessages()).isEmpty();
  }

  @Test
  void aServerThatWantsATunnelRefusesWhoComesWithout() throws Exception {
    Wiser server = protectedBy(certificate(HERE));

    assertThat(send(server, MailSettings.Security.NONE, Optional.empty()))
        .contains(DeliveryFailure.REFUSED);
    assertThat(server.getMessages()).isEmpty();
  }

  @Test
  void aServerThatIsAwayIsUnreachable() throws Exception {
    Wiser server = protectedBy(certificate(HERE));
    server.stop();

    assertThat(send(server, MailSettings.Security.STARTTLS, Optional.empty()))
        .contains(DeliveryFailure.UNREACHABLE);
  }

  @Test
  void anAuthorityThatCannotBeReadStopsTheStart() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----");

    assertThatThrownBy(() -> OwnAuthority.of(broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("LMS_SMTP_CA");
    assertThatThrownBy(() -> OwnAuthority.of(folder.resolve("none.pem")))
        .isInstanceOf(IllegalStateException.class);
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

  /** A key with a certificate of its own for a host, made by the tool of the JDK. */
  private Path certificate(String host) throws IOException, InterruptedException {
    Path store = folder.resolve(host + ".p12");
    keytool(
        "-genkeypair",
        "-alias",
        "k",
        "-keyalg",
        "EC",
        "-dname",
        "CN=" + host,
        "-ext",
        "san=dns:" + host,
        "-validity",
        "2",
        "-storetype",
        "PKCS12",
        "-keystore",
        store.toString());
    return store;
  }

  private Path exported(Path store) throws IOException, InterruptedException {
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

  private void keytool(String... words) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>();
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
}

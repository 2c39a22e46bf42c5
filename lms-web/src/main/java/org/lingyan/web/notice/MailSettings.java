package org.lingyan.web.notice;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.lingyan.web.setup.Setting;

/**
 * Where mail is handed over.
 *
 * @param host of the mail server
 * @param port of it
 * @param user account there; empty when nobody signs in
 * @param password of that account
 * @param from address that mail comes from
 * @param security how the connection is protected
 * @param authority whose certificates are trusted; empty for the public authorities
 */
record MailSettings(
    String host,
    String port,
    String user,
    String password,
    String from,
    Security security,
    Optional<SSLSocketFactory> authority) {
  private static final String CONNECT_MILLIS = "8000";
  private static final String ANSWER_MILLIS = "10000";
  private static final String DEFAULT_PORT = "587";

  /** How a connection is protected. */
  enum Security {
    STARTTLS,
    TLS,
    NONE
  }

  /** The settings; empty when there is no mail server or no address to come from. */
  static Optional<MailSettings> read() {
    return Setting.SMTP_HOST
        .value()
        .flatMap(
            host ->
                Setting.SMTP_FROM
                    .value()
                    .map(
                        from ->
                            new MailSettings(
                                host,
                                Setting.SMTP_PORT.value().orElse(DEFAULT_PORT),
                                Setting.SMTP_USER.value().orElse(""),
                                Setting.SMTP_PASSWORD.value().orElse(""),
                                from,
                                security(Setting.SMTP_TLS.value().orElse("starttls")),
                                Setting.SMTP_CA.value().map(Path::of).map(OwnAuthority::of))));
  }

  static Security security(String word) {
    return switch (word) {
      case "tls" -> Security.TLS;
      case "none" -> Security.NONE;
      case "starttls" -> Security.STARTTLS;
      default -> throw new IllegalArgumentException("LMS_SMTP_TLS is not starttls, tls or none");
    };
  }

  /** For the mail library. */
  Properties properties() {
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.host", host);
    properties.put("mail.smtp.port", port);
    properties.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
    properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.put("mail.smtp.timeout", ANSWER_MILLIS);
    properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
    // What was taken is taken: the farewell is not waited for.
    properties.put("mail.smtp.quitwait", "false");
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
    properties.put("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
    properties.put("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
    authority.ifPresent(own -> properties.put("mail.smtp.ssl.socketFactory", own));
    return properties;
  }

  /** The part of an id that says who made it. */
  String domain() {
    return from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
  }

  /** A password is secret. */
  @Override
  public String toString() {
    return "MailSettings[" + host + ":" + port + "]";
  }
}

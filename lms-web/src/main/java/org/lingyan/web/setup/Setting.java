package org.lingyan.web.setup;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of the running application; the launcher hands them on as environment variables.
 */
public enum Setting {
  /** JDBC address of the database. */
  DB_URL("lms.db.url"),
  /** File with the keys; alternatively {@link #KEYS}. */
  KEYS_FILE("lms.keys.file"),
  /** The keys themselves, as text. */
  KEYS("lms.keys"),
  /** Address under which strangers reach the product; printed into QR codes. */
  PUBLIC_URL("lms.public.url"),
  /** {@code true} when the public address is only this machine: papers then say "sample". */
  PUBLIC_URL_IS_LOCAL("lms.public.url.is.local"),
  /** {@code true} when a balancer in front ends TLS and names the caller's address. */
  BEHIND_PROXY("lms.behind.proxy"),
  /** Host of the mail server; without it there is no mail. */
  SMTP_HOST("lms.smtp.host"),
  /** Its port; 587 when not set. */
  SMTP_PORT("lms.smtp.port"),
  /** Account at the mail server; without it nobody signs in there. */
  SMTP_USER("lms.smtp.user"),
  /** Its password. */
  SMTP_PASSWORD("lms.smtp.password"),
  /** Address that mail comes from. */
  SMTP_FROM("lms.smtp.from"),
  /** {@code starttls} (when not set), {@code tls} or {@code none}. */
  SMTP_TLS("lms.smtp.tls"),
  /** PEM file of the authority behind the mail server's certificate; public ones when not set. */
  SMTP_CA("lms.smtp.ca"),
  /** Address of a gateway for short messages; without it there are none. */
  SMS_URL("lms.sms.url"),
  /** What it is sent: a text with {@code {phone}}, {@code {text}} and {@code {id}}. */
  SMS_BODY("lms.sms.body"),
  /** Content type of that; {@code application/json} when not set. */
  SMS_TYPE("lms.sms.type"),
  /** The gateway's Authorization header; may be missing. */
  SMS_AUTHORIZATION("lms.sms.authorization"),
  /** Where robots of 钉钉 are told something; without it there are none. */
  DINGTALK_URL("lms.dingtalk.url"),
  /** Where robots of 企业微信 are told something; without it there are none. */
  WECOM_URL("lms.wecom.url"),
  /** How many jobs this server works on at once; 0 for a server that only serves pages. */
  JOBS_AT_ONCE("lms.jobs.at.once"),
  /** Folder for the files that people bring; all servers of an installation share it. */
  FILES_DIR("lms.files.dir"),
  /** Most MiB of files that one account may bring within 24 hours. */
  FILES_DAILY_MIB("lms.files.daily.mib"),
  /** {@code host:port} of a clamd that looks for viruses; none when it is not set. */
  CLAMD("lms.clamd"),
  /** For how many days a one-time code is good; 7 when not set. */
  CODE_DAYS("lms.code.days"),
  /** Address by which an OpenID provider names itself; without it nobody signs in by one. */
  OIDC_ISSUER("lms.oidc.issuer"),
  /** Name under which the provider knows this product. */
  OIDC_CLIENT_ID("lms.oidc.client.id"),
  /** The secret that goes with it; may be missing. */
  OIDC_CLIENT_SECRET("lms.oidc.client.secret"),
  /** What the button on the sign-in page calls the provider. */
  OIDC_NAME("lms.oidc.name"),
  /** Claim that names a person for good; {@code sub} when not set. */
  OIDC_CLAIM("lms.oidc.claim");

  private final String key;

  Setting(String key) {
    this.key = key;
  }

  /** The value; empty when it is not set. */
  public Optional<String> value() {
    return ConfigProvider.getConfig().getOptionalValue(key, String.class);
  }

  /** The value of a switch; false when it is not set. */
  public boolean on() {
    return value().map(Boolean::parseBoolean).orElse(false);
  }
}

package org.lingyan.web.notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Trusts certificates of one authority alone: that of an office's own mail server. */
final class OwnAuthority {
  private OwnAuthority() {}

  /**
   * Reads the authority's certificates.
   *
   * @param pem a PEM file with one or more of them
   * @throws IllegalStateException when it cannot be read: better no start than mail that waits
   */
  static SSLSocketFactory of(Path pem) {
    try (InputStream file = Files.newInputStream(pem)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
        trusted.setCertificateEntry("authority-" + number++, one);
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new IllegalStateException("LMS_SMTP_CA cannot be read", unreadable);
    }
  }
}

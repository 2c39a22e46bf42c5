package org.lingyan.deployment.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lingyan.deployment.host.Trouble;

/**
 * B3: a line that says what the file is and which key opens it, then segments of one mebibyte, each
 * sealed with AES-256-GCM under its number and the line; the last one is marked as such.
 */
final class SealedStream {
  private static final String WORD = "LINGYAN-BACKUP";
  private static final String FORM = "1";
  private static final Pattern LINE = Pattern.compile(WORD + " (\\d{1,4}) ([0-9a-f]{16})\n");
  private static final int LONGEST_LINE = 64;
  private static final int SEGMENT = 1 << 20;
  private static final int KEY_BYTES = 32;

  private SealedStream() {}

  /** Seals what is written; only closing it makes it whole. */
  static OutputStream writing(OutputStream raw, BackupKey key) throws IOException {
    byte[] line = (WORD + " " + FORM + " " + key.name() + "\n").getBytes(StandardCharsets.US_ASCII);
    raw.write(line);
    try {
      return cipher(key).newEncryptingStream(raw, line);
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  /**
   * Opens what was sealed.
   *
   * @throws Trouble when it is no backup of ours, or sealed with another key
   * @throws IOException when it cannot be read; from the stream also when it was changed or cut
   */
  static InputStream reading(InputStream raw, BackupKey key) throws IOException {
    String line = line(raw);
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new Trouble("restore.foreign");
    }
    if (!parts.group(1).equals(FORM)) {
      throw new Trouble("restore.form", parts.group(1));
    }
    if (!parts.group(2).equals(key.name())) {
      throw new Trouble("restore.other-key", parts.group(2), key.name());
    }
    try {
      return cipher(key).newDecryptingStream(raw, line.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static String line(InputStream raw) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = raw.read();
    while (next >= 0 && line.length() < LONGEST_LINE) {
      line.append((char) next);
      if (next == '\n') {
        break;
      }
      next = raw.read();
    }
    return line.toString();
  }

  private static AesGcmHkdfStreaming cipher(BackupKey key) throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key.bytes(), "HmacSha256", KEY_BYTES, SEGMENT, 0);
  }
}

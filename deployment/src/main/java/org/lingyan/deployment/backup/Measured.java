package org.lingyan.deployment.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Hashes and counts what flows by; its end does not end what is behind it. */
final class Measured extends FilterOutputStream {
  private final MessageDigest digest;
  private long bytes;

  Measured(OutputStream next) {
    super(next);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
    digest.update((byte) one);
    bytes++;
  }

  @Override
  public void write(byte[] piece, int from, int count) throws IOException {
    out.write(piece, from, count);
    digest.update(piece, from, count);
    bytes += count;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  /** What flowed by; to be asked once. */
  Manifest.Part part() {
    return new Manifest.Part(HexFormat.of().formatHex(digest.digest()), bytes);
  }
}

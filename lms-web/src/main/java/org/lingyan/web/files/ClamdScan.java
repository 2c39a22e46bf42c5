package org.lingyan.web.files;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lingyan.files.VirusScan;

/**
 * Asks a clamd over TCP: {@code INSTREAM}, then pieces of the file, each behind its length in four
 * bytes, then a length of 0. Whatever is no clear answer counts as away.
 */
public final class ClamdScan implements VirusScan {
  private static final System.Logger LOG = System.getLogger(ClamdScan.class.getName());
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");
  private static final String OK = "stream: OK";
  private static final int PIECE = 1 << 16;
  private static final int LONGEST_ANSWER = 1000;

  private final InetSocketAddress address;
  private final Duration patience;

  /**
   * A scanner.
   *
   * @param address host and port, {@code 127.0.0.1:3310}; IPv6 in brackets
   * @param patience how long it may be silent
   * @throws IllegalArgumentException when the address names no host or no port
   */
  public ClamdScan(String address, Duration patience) {
    Matcher parts = Pattern.compile("\\[?([^\\[\\]\\s]+?)\\]?:(\\d{1,5})").matcher(address);
    if (!parts.matches()) {
      throw new IllegalArgumentException("LMS_CLAMD is not host:port");
    }
    this.address =
        InetSocketAddress.createUnresolved(parts.group(1), Integer.parseInt(parts.group(2)));
    this.patience = patience;
  }

  @Override
  public boolean present() {
    return true;
  }

  @Override
  public Finding scan(Path file) {
    try (Socket socket = new Socket();
        InputStream bytes = Files.newInputStream(file)) {
      int millis = Math.toIntExact(patience.toMillis());
      socket.setSoTimeout(millis);
      // The name is looked up each time: the scanner may have moved.
      socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), millis);
      send(bytes, socket);
      return finding(answer(socket));
    } catch (IOException away) {
      LOG.log(System.Logger.Level.WARNING, "the virus scanner is away: {0}", away.toString());
      return Finding.AWAY;
    }
  }

  private static void send(InputStream bytes, Socket socket) throws IOException {
    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
    out.write(COMMAND);
    byte[] piece = new byte[PIECE];
    for (int read = bytes.read(piece); read > 0; read = bytes.read(piece)) {
      out.writeInt(read);
      out.write(piece, 0, read);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(Socket socket) throws IOException {
    InputStream in = new BufferedInputStream(socket.getInputStream());
    StringBuilder answer = new StringBuilder();
    for (int c = in.read(); c > 0 && answer.length() < LONGEST_ANSWER; c = in.read()) {
      answer.append((char) c);
    }
    return answer.toString().strip();
  }

  private static Finding finding(String answer) {
    if (answer.equals(OK)) {
      return Finding.CLEAN;
    }
    Matcher found = FOUND.matcher(answer);
    if (found.matches()) {
      return Finding.infected(found.group(1));
    }
    LOG.log(System.Logger.Level.WARNING, "the virus scanner said: {0}", answer);
    return Finding.AWAY;
  }
}

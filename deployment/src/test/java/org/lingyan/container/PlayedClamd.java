package org.lingyan.container;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A virus scanner as the server sees it; away unless a test holds one. It knows one virus. */
final class PlayedClamd implements AutoCloseable {
  /** The test virus of all scanners, written so that no scanner finds it in this very file. */
  static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

  private final ServerSocket server;

  PlayedClamd() throws IOException {
    server =
        new ServerSocket(
            Integer.getInteger("tested.clamd.port"), 5, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "played clamd");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        in.readNBytes("zINSTREAM\0".length());
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
          sent.write(in.readNBytes(length));
        }
        boolean virus = sent.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        socket
            .getOutputStream()
            .write(
                (virus ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0")
                    .getBytes(StandardCharsets.US_ASCII));
      } catch (IOException ended) {
        // the next one, or none
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}

package org.lingyan.web.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Speaks clamd's INSTREAM on a port of loopback: answers by what it was sent. */
final class FakeClamd implements AutoCloseable {
  private final ServerSocket server;
  private final Function<byte[], String> answer;

  FakeClamd(Function<byte[], String> answer) throws IOException {
    this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    this.answer = answer;
    Thread thread = new Thread(this::serve, "clamd of a test");
    thread.setDaemon(true);
    thread.start();
  }

  String address() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
          throw new IOException("unknown command");
        }
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
          sent.write(in.readNBytes(length));
        }
        socket
            .getOutputStream()
            .write(answer.apply(sent.toByteArray()).getBytes(StandardCharsets.UTF_8));
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

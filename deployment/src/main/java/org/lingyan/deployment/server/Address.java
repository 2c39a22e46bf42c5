package org.lingyan.deployment.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.lingyan.deployment.host.Trouble;

/** Where the product listens. */
public final class Address {
  private static final String LOOPBACK = "127.0.0.1";

  private Address() {}

  /** The host to use in a URL: a wildcard is reachable on loopback. */
  public static String reachable(String bind) {
    InetAddress address = parse(bind);
    if (address.isAnyLocalAddress()) {
      return LOOPBACK;
    }
    return address.getHostAddress().contains(":")
        ? "[" + address.getHostAddress() + "]"
        : address.getHostAddress();
  }

  /**
   * The port to use: the wanted one, or a free one for 0.
   *
   * @throws Trouble when another program holds it or the address is not of this machine
   */
  public static int claim(String bind, int wanted) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(parse(bind), wanted));
      return probe.getLocalPort();
    } catch (BindException taken) {
      String reason = String.valueOf(taken.getMessage());
      throw reason.contains("Cannot assign")
          ? new Trouble("address.foreign", bind)
          : new Trouble("port.taken", Integer.toString(wanted), bind, reason);
    } catch (IOException failed) {
      throw new Trouble("port.taken", Integer.toString(wanted), bind, failed.getMessage())
          .because(failed);
    }
  }

  private static InetAddress parse(String bind) {
    try {
      return InetAddress.getAllByName(bind)[0];
    } catch (UnknownHostException unknown) {
      throw new Trouble("address.foreign", bind).because(unknown);
    }
  }
}

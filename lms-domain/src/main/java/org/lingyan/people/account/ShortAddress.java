package org.lingyan.people.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * P11: a network address without its last part, which would name one machine.
 *
 * @param text an IPv4 address to 24 bits ({@code 203.0.113.*}), an IPv6 one to 48; empty when it
 *     was no address
 */
public record ShortAddress(String text) {
  private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");
  private static final int IPV4 = 4;
  private static final int PRIVATE_V6 = 0xfe;
  private static final int UNIQUE_LOCAL = 0xfc;

  /** The short form of a full address. */
  public static ShortAddress of(String full) {
    // Only a literal: a name would be looked up in the network.
    if (!LITERAL.matcher(full).matches() || !full.matches(".*[.:].*")) {
      return new ShortAddress("");
    }
    try {
      byte[] bytes = InetAddress.getByName(full).getAddress();
      return new ShortAddress(bytes.length == IPV4 ? four(bytes) : six(bytes));
    } catch (UnknownHostException noAddress) {
      return new ShortAddress("");
    }
  }

  private static String four(byte[] bytes) {
    return "%d.%d.%d.*"
        .formatted(
            Byte.toUnsignedInt(bytes[0]),
            Byte.toUnsignedInt(bytes[1]),
            Byte.toUnsignedInt(bytes[2]));
  }

  private static String six(byte[] bytes) {
    return "%x:%x:%x::*".formatted(group(bytes, 0), group(bytes, 2), group(bytes, 4));
  }

  private static int group(byte[] bytes, int at) {
    return Byte.toUnsignedInt(bytes[at]) << Byte.SIZE | Byte.toUnsignedInt(bytes[at + 1]);
  }

  /** Where such an address lies. */
  public AddressClass kind() {
    if (text.isEmpty()) {
      return AddressClass.UNKNOWN;
    }
    if (text.startsWith("127.") || text.startsWith("0:0:0:")) {
      return AddressClass.THIS_MACHINE;
    }
    boolean inside =
        text.startsWith("10.")
            || text.startsWith("192.168.")
            || text.startsWith("169.254.")
            || text.matches("172\\.(1[6-9]|2\\d|3[01])\\..*")
            || insideSix();
    return inside ? AddressClass.INSIDE : AddressClass.OUTSIDE;
  }

  private boolean insideSix() {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return false;
    }
    int first = Integer.parseInt(text.substring(0, colon), 16) >> Byte.SIZE;
    return (first & PRIVATE_V6) == UNIQUE_LOCAL || first == PRIVATE_V6;
  }
}

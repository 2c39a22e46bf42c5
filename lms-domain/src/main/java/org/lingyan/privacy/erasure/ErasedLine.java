package org.lingyan.privacy.erasure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;

/**
 * E8: a line of the list of those who were erased: the person's id and a mark that nobody but the
 * product can write. Without it whoever knows an id could have anybody erased, and alone.
 */
final class ErasedLine {
  private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,20})-(\\d{1,3})-([0-9a-f]{32})");
  private static final int MARK_BYTES = 16;

  private ErasedLine() {}

  /** The line of somebody who was erased. */
  static String of(Keyring keys, long person) {
    int version = keys.newest(Keyring.Use.TOKEN);
    return Ids.text(person)
        + "-"
        + version
        + "-"
        + HexFormat.of().formatHex(mark(keys, version, person));
  }

  /** Whose line it is; empty when the product did not write it, or not under a key it still has. */
  static OptionalLong person(Keyring keys, String line) {
    Matcher form = FORM.matcher(line);
    if (!form.matches()) {
      return OptionalLong.empty();
    }
    int version = Integer.parseInt(form.group(2));
    OptionalLong person = Ids.parse(form.group(1));
    return person.isPresent()
            && keys.knows(Keyring.Use.TOKEN, version)
            && MessageDigest.isEqual(
                mark(keys, version, person.getAsLong()), HexFormat.of().parseHex(form.group(3)))
        ? person
        : OptionalLong.empty();
  }

  private static byte[] mark(Keyring keys, int version, long person) {
    byte[] mac =
        keys.mac(Keyring.Use.TOKEN, version, ("erased:" + person).getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(mac, MARK_BYTES);
  }
}

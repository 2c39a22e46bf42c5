package org.lingyan.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The product's keys, read from a file of the data folder or from the environment, never from the
 * database. Every use has its own key and every key a version; new data takes the newest, old data
 * names the version it was made with.
 *
 * <p>The text form has a line for each key, {@code ledger.1=base64 of 32 bytes}; empty lines and
 * those that begin with {@code #} do not matter. Versions go from 1 to 255.
 */
public final class Keyring {
  /** What a key is for. */
  public enum Use {
    /** Chains ledger rows. */
    LEDGER,
    /** Finds encrypted values again (ID number). */
    LOOKUP,
    /** Encrypts personal data. */
    PERSONAL,
    /** Signs short-lived tokens: CSRF, heartbeats. */
    TOKEN
  }

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int HIGHEST_VERSION = 255;
  private static final byte[] MARKED = "mark of this key".getBytes(StandardCharsets.UTF_8);
  private static final int MARK_BYTES = 8;
  private static final Pattern LINE =
      Pattern.compile("([a-z]{1,20})\\.([1-9]\\d{0,2})\\s*=\\s*([A-Za-z0-9+/]+=*)");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<Use, NavigableMap<Integer, byte[]>> keys;

  private Keyring(Map<Use, NavigableMap<Integer, byte[]>> keys) {
    this.keys = keys;
  }

  /**
   * Reads a key file.
   *
   * @throws UncheckedIOException when it cannot be read
   * @throws IllegalArgumentException when a key is missing or malformed; the message names the line
   *     and never the key
   */
  public static Keyring load(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads keys from their text form; errors as in {@link #load}. */
  public static Keyring parse(String text) {
    Map<Use, NavigableMap<Integer, byte[]>> keys = new EnumMap<>(Use.class);
    for (Use use : Use.values()) {
      keys.put(use, new TreeMap<>());
    }
    List<String> lines = text.lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
        add(keys, lines.get(i), "line " + (i + 1));
      }
    }
    keys.forEach(
        (use, versions) -> {
          if (versions.isEmpty()) {
            throw new IllegalArgumentException("no key for " + use);
          }
        });
    return new Keyring(keys);
  }

  private static void add(Map<Use, NavigableMap<Integer, byte[]>> keys, String line, String where) {
    Matcher parts = LINE.matcher(line);
    // Nothing of a line that is not understood is repeated: it may be a key without its name.
    if (!parts.matches()) {
      throw new IllegalArgumentException(where + " is not use.version=key");
    }
    Use use =
        Arrays.stream(Use.values())
            .filter(known -> known.name().equals(parts.group(1).toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(where + " names no known use"));
    int version = Integer.parseInt(parts.group(2));
    if (version > HIGHEST_VERSION) {
      throw new IllegalArgumentException(where + " has a version over " + HIGHEST_VERSION);
    }
    if (keys.get(use).put(version, bytes(parts.group(3), where)) != null) {
      throw new IllegalArgumentException(where + " gives " + use + " " + version + " again");
    }
  }

  private static byte[] bytes(String encoded, String where) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(encoded);
    } catch (IllegalArgumentException notEncoded) {
      key = new byte[0];
    }
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException(where + " has no key of " + KEY_BYTES + " bytes");
    }
    return key;
  }

  /** The text form of a new set of keys, version 1 of each. */
  public static String fresh() {
    StringBuilder text = new StringBuilder();
    for (Use use : Use.values()) {
      text.append(line(use, 1));
    }
    return text.toString();
  }

  private static String line(Use use, int version) {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return name(use, version) + "=" + Base64.getEncoder().encodeToString(key) + "\n";
  }

  /**
   * Writes new keys to a file that only its owner can read.
   *
   * @throws UncheckedIOException when the file exists or cannot be written
   */
  public static void generate(Path file) {
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, fresh(), StandardOpenOption.WRITE);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * The text form of these keys with one more version of each, which new data takes; what was made
   * with the older ones stays readable.
   *
   * @throws IllegalArgumentException as {@link #parse}, and when no version is left
   */
  public static String renewed(String text) {
    Keyring old = parse(text);
    StringBuilder renewed = new StringBuilder(text.stripTrailing()).append('\n');
    for (Use use : Use.values()) {
      renewed.append(line(use, old.newest(use) + 1));
    }
    parse(renewed.toString());
    return renewed.toString();
  }

  /** Version that new data takes. */
  public int newest(Use use) {
    return keys.get(use).lastKey();
  }

  /** Whether data made with this version can still be read. */
  public boolean knows(Use use, int version) {
    return keys.get(use).containsKey(version);
  }

  /**
   * A mark of every key, by use and version ({@code ledger.1}): tells whether two sets hold the
   * same key and nothing else about it.
   */
  public SortedMap<String, String> marks() {
    SortedMap<String, String> marks = new TreeMap<>();
    keys.forEach(
        (use, versions) ->
            versions
                .keySet()
                .forEach(
                    version ->
                        marks.put(
                            name(use, version),
                            HexFormat.of()
                                .formatHex(Arrays.copyOf(mac(use, version, MARKED), MARK_BYTES)))));
    return marks;
  }

  private static String name(Use use, int version) {
    return use.name().toLowerCase(Locale.ROOT) + "." + version;
  }

  /** HMAC-SHA-256 under the named version: 32 bytes. */
  public byte[] mac(Use use, int version, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key(use, version), "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  /** AES-256-GCM of a text: version byte, nonce, ciphertext with tag. */
  public byte[] seal(String text) {
    int version = newest(Use.PERSONAL);
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = aes(Cipher.ENCRYPT_MODE, version, nonce, text.getBytes(StandardCharsets.UTF_8));
    byte[] all = new byte[1 + NONCE_BYTES + sealed.length];
    all[0] = (byte) version;
    System.arraycopy(nonce, 0, all, 1, NONCE_BYTES);
    System.arraycopy(sealed, 0, all, 1 + NONCE_BYTES, sealed.length);
    return all;
  }

  /**
   * The text behind {@link #seal}.
   *
   * @throws IllegalStateException when it was tampered with or its key is gone
   */
  public String open(byte[] sealed) {
    if (sealed.length < 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      throw new IllegalStateException("personal data is cut short");
    }
    byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
    byte[] body = Arrays.copyOfRange(sealed, 1 + NONCE_BYTES, sealed.length);
    return new String(
        aes(Cipher.DECRYPT_MODE, Byte.toUnsignedInt(sealed[0]), nonce, body),
        StandardCharsets.UTF_8);
  }

  private byte[] aes(int mode, int version, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(key(Use.PERSONAL, version), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("personal data cannot be read with this key", broken);
    }
  }

  private byte[] key(Use use, int version) {
    byte[] key = keys.get(use).get(version);
    if (key == null) {
      throw new IllegalStateException("no key " + use + " version " + version);
    }
    return key;
  }
}

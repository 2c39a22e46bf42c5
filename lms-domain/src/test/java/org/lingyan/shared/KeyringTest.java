package org.lingyan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.shared.Keyring.Use;

class KeyringTest {
  private static final String A = key(1);
  private static final String B = key(2);
  private static final String ALL =
      "ledger.1=" + A + "\nlookup.1=" + A + "\npersonal.1=" + A + "\ntoken.1=" + A + "\n";

  @TempDir Path folder;

  static Stream<Arguments> brokenLines() {
    String shortKey = Base64.getEncoder().encodeToString(new byte[31]);
    String longKey = Base64.getEncoder().encodeToString(new byte[33]);
    return Stream.of(
        Arguments.of("a key of 31 bytes", "ledger.2=" + shortKey, shortKey),
        Arguments.of("a key of 33 bytes", "ledger.2=" + longKey, longKey),
        Arguments.of("a cut key", "ledger.2=" + B.substring(1), B.substring(1)),
        Arguments.of("no key", "ledger.2=", A),
        Arguments.of("other signs", "ledger.2=!" + B, B),
        Arguments.of("an unknown use", "leger.2=" + B, B),
        Arguments.of("no version", "ledger=" + B, B),
        Arguments.of("version 0", "ledger.0=" + B, B),
        Arguments.of("version -1", "ledger.-1=" + B, B),
        Arguments.of("version 256", "ledger.256=" + B, B),
        Arguments.of("version one", "ledger.one=" + B, B),
        Arguments.of("the same version again", "ledger.1=" + B, B),
        Arguments.of("a key without its name", B, B),
        Arguments.of("a name without its key", "ledger.2", A));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenLines")
  void errorNamesTheLineAndNotTheKey(String id, String line, String secret) {
    Throwable error = catchThrowable(() -> Keyring.parse("# keys\n\n" + ALL + line + "\n"));

    assertThat(error).isExactlyInstanceOf(IllegalArgumentException.class).hasNoCause();
    assertThat(error.getMessage()).startsWith("line 7 ");
    assertThat(error.getMessage()).doesNotContain(secret).doesNotContain(secret.substring(0, 20));
  }

  @ParameterizedTest
  @EnumSource(Use.class)
  void everyUseNeedsAKey(Use use) {
    String without =
        ALL.lines()
            .filter(line -> !line.startsWith(use.name().toLowerCase(java.util.Locale.ROOT)))
            .collect(Collectors.joining("\n"));

    assertThatThrownBy(() -> Keyring.parse(without))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no key for " + use);
  }

  @Test
  void newestVersionIsTakenAndOldOnesAreKnown() {
    Keyring keys =
        Keyring.parse(ALL + "  ledger.10 = " + B + "  \nledger.9=" + key(9) + "\r\n# end");

    assertThat(keys.newest(Use.LEDGER)).isEqualTo(10);
    assertThat(keys.newest(Use.TOKEN)).isEqualTo(1);
    assertThat(keys.knows(Use.LEDGER, 1)).isTrue();
    assertThat(keys.knows(Use.LEDGER, 9)).isTrue();
    assertThat(keys.knows(Use.LEDGER, 2)).isFalse();
    assertThat(keys.knows(Use.TOKEN, 9)).isFalse();
  }

  @Test
  void macIsOfTheUseTheVersionAndTheMessage() {
    Keyring keys = Keyring.parse(ALL + "ledger.2=" + B);
    byte[] message = "entry".getBytes(StandardCharsets.UTF_8);
    byte[] mac = keys.mac(Use.LEDGER, 1, message);

    assertThat(mac).hasSize(32).isEqualTo(keys.mac(Use.LEDGER, 1, message));
    assertThat(keys.mac(Use.LEDGER, 2, message)).isNotEqualTo(mac);
    assertThat(keys.mac(Use.LEDGER, 1, new byte[] {1})).isNotEqualTo(mac);
    assertThatThrownBy(() -> keys.mac(Use.LEDGER, 3, message))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no key LEDGER version 3");
  }

  @Test
  void freshKeysAreAllDifferent() {
    Keyring keys = Keyring.parse(Keyring.fresh());

    assertThat(Arrays.stream(Use.values()).map(use -> text(keys.mac(use, 1, new byte[1]))))
        .doesNotHaveDuplicates();
    assertThat(Keyring.fresh()).isNotEqualTo(Keyring.fresh());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "11010519491231002X", "李𬭎娜", "a\u0000b\nc"})
  void sealAndOpen(String text) {
    Keyring keys = Keyring.parse(ALL);
    byte[] sealed = keys.seal(text);

    assertThat(keys.open(sealed)).isEqualTo(text);
    assertThat(keys.open(sealed)).isEqualTo(text);
    assertThat(keys.seal(text)).isNotEqualTo(sealed);
    assertThat(sealed).hasSize(1 + 12 + text.getBytes(StandardCharsets.UTF_8).length + 16);
  }

  @ParameterizedTest(name = "personal key version {0}")
  @ValueSource(ints = {1, 2, 127, 128, 255})
  void anyVersionOpensWhatItSealed(int version) {
    Keyring keys = Keyring.parse(ALL.replace("personal.1", "personal." + version));

    assertThat(keys.open(keys.seal("李娜"))).isEqualTo("李娜");
  }

  @Test
  void whatAnOldKeySealedIsStillRead() {
    byte[] sealed = Keyring.parse(ALL).seal("李娜");
    Keyring turned = Keyring.parse(ALL + "personal.2=" + B);

    assertThat(turned.open(sealed)).isEqualTo("李娜");
    assertThat(turned.seal("李娜")[0]).isEqualTo((byte) 2);
    assertThatThrownBy(() -> Keyring.parse(ALL).open(turned.seal("李娜")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void tamperingShowsAtEveryByte() {
    Keyring keys = Keyring.parse(ALL + "personal.2=" + B + "\npersonal.3=" + key(3));
    byte[] sealed = keys.seal("李娜");
    for (int i = 0; i < sealed.length; i++) {
      byte[] tampered = sealed.clone();
      tampered[i] ^= 1;

      assertThatThrownBy(() -> keys.open(tampered))
          .as("byte %s", i)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void cuttingShowsAtEveryLength() {
    Keyring keys = Keyring.parse(ALL);
    byte[] sealed = keys.seal("李娜");
    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = Arrays.copyOf(sealed, length);

      assertThatThrownBy(() -> keys.open(cut))
          .as("length %s", length)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aGeneratedFileIsItsOwnersAloneAndIsNeverOverwritten() throws Exception {
    Path file = folder.resolve("keys");
    Keyring.generate(file);
    String text = Files.readString(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Keyring.load(file).newest(Use.LEDGER)).isEqualTo(1);
    assertThatThrownBy(() -> Keyring.generate(file)).isInstanceOf(UncheckedIOException.class);
    assertThat(file).hasContent(text);
  }

  @Test
  void renewedKeysReadWhatTheOldOnesSealedAndTheOldOnesNotWhatTheySeal() {
    String old = Keyring.fresh();
    Keyring before = Keyring.parse(old);
    Keyring after = Keyring.parse(Keyring.renewed(old));

    assertThat(after.newest(Use.PERSONAL)).isEqualTo(2);
    assertThat(after.newest(Use.LEDGER)).isEqualTo(2);
    assertThat(after.open(before.seal("李娜"))).isEqualTo("李娜");
    byte[] sealed = after.seal("李娜");
    assertThatThrownBy(() -> before.open(sealed)).isInstanceOf(IllegalStateException.class);
    assertThat(after.marks()).containsAllEntriesOf(before.marks()).hasSize(8);
    assertThat(after.marks().values()).as("one mark a key").doesNotHaveDuplicates();
  }

  @Test
  void versionsEndAt255() {
    String last = Keyring.fresh().replace(".1=", ".254=");

    String renewed = Keyring.renewed(last);
    assertThat(Keyring.parse(renewed).newest(Use.TOKEN)).isEqualTo(255);
    assertThatThrownBy(() -> Keyring.renewed(renewed)).hasMessageContaining("over 255");
  }

  @Test
  void aFileThatIsNotThereIsSaidSo() {
    assertThatThrownBy(() -> Keyring.load(folder.resolve("none")))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static String key(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) (fill * 37));
    return Base64.getEncoder().encodeToString(key);
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}

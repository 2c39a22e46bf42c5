package org.lingyan.deployment.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lingyan.deployment.host.Trouble;
import org.lingyan.shared.Keyring;

/** B3, B5, B6 without a database: what a backup's file bears and what it does not. */
class BackupFileTest {
  private static final int SEGMENT = 1 << 20;

  private final BackupKey key = BackupKey.fresh();
  private final String productKeys = Keyring.fresh();
  @TempDir private Path temp;
  private byte[] whole;

  @BeforeEach
  void write() throws IOException {
    byte[] dump = new byte[2 * SEGMENT + 4_711];
    new Random(7).nextBytes(dump);
    whole = backup(dump, dump);
  }

  /** Three segments and a piece; the manifest speaks of one thing, the file may hold another. */
  private byte[] backup(byte[] promised, byte[] held) throws IOException {
    Measured measured = new Measured(OutputStream.nullOutputStream());
    measured.write(promised, 0, promised.length);
    Manifest manifest =
        new Manifest(
            "1.0",
            Instant.parse("2026-11-22T10:00:00Z"),
            "2026.11.22.1170",
            new TreeMap<>(Map.of(WritingBackup.DATABASE, measured.part())),
            new TreeMap<>(Map.of("person", 3L)),
            Keyring.parse(productKeys).marks());
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    try (OutputStream sealed = SealedStream.writing(raw, key);
        ZipOutputStream zip = new ZipOutputStream(sealed)) {
      zip.putNextEntry(new ZipEntry(WritingBackup.DATABASE));
      zip.write(held);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry(Manifest.NAME));
      zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return raw.toByteArray();
  }

  private Manifest check(byte[] bytes, BackupKey with) throws IOException {
    Path file = Files.write(temp.resolve("some.backup"), bytes);
    return new ReadingBackup(file, with).check();
  }

  @Test
  void b3WhatWasWrittenIsReadBack() throws IOException {
    Manifest manifest = check(whole, key);

    assertThat(manifest.rows()).containsExactly(Map.entry("person", 3L));
    assertThat(manifest.schema()).isEqualTo("2026.11.22.1170");
    assertThat(manifest.parts().get(WritingBackup.DATABASE).bytes()).isEqualTo(2 * SEGMENT + 4_711);
  }

  @Test
  void b3OneBitAnywhereIsNoticed() {
    for (int at = 0; at < whole.length; at += at < 200 ? 1 : 99_991) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      assertThatThrownBy(() -> check(changed, key)).as("byte " + at).isInstanceOf(Trouble.class);
    }
    byte[] last = whole.clone();
    last[last.length - 1] ^= 1;
    assertThatThrownBy(() -> check(last, key)).hasMessageContaining("restore.broken");
  }

  @Test
  void b3AMissingEndIsNoticedAlsoBetweenTwoSegments() {
    for (int length :
        new int[] {
          0,
          10,
          40,
          60,
          100,
          SEGMENT,
          2 * SEGMENT - 1,
          2 * SEGMENT,
          2 * SEGMENT + 1,
          whole.length - 1
        }) {
      for (int line : new int[] {0, 34}) {
        byte[] cut = Arrays.copyOf(whole, Math.min(length + line, whole.length - 1));
        assertThatThrownBy(() -> check(cut, key))
            .as("cut to " + cut.length)
            .isInstanceOf(Trouble.class);
      }
    }
    byte[] longer = Arrays.copyOf(whole, whole.length + 1);
    assertThatThrownBy(() -> check(longer, key)).isInstanceOf(Trouble.class);
  }

  @Test
  void b3AnotherKeyAndAnotherFileAreNamedAsSuch() {
    assertThatThrownBy(() -> check(whole, BackupKey.fresh()))
        .hasMessageContaining("restore.other-key");
    assertThatThrownBy(() -> check("PK 一个压缩包".getBytes(StandardCharsets.UTF_8), key))
        .hasMessageContaining("restore.foreign");
    byte[] later = whole.clone();
    later["LINGYAN-BACKUP ".length()] = '2';
    assertThatThrownBy(() -> check(later, key)).hasMessageContaining("restore.form");
    assertThatThrownBy(() -> new ReadingBackup(temp.resolve("none"), key).check())
        .hasMessageContaining("restore.absent");
  }

  @Test
  void b5PartsThatAreNotWhatTheManifestSaysAreRefused() throws IOException {
    byte[] other = backup(new byte[] {1, 2, 3}, new byte[] {1, 2, 4});

    assertThatThrownBy(() -> check(other, key)).hasMessageContaining("restore.manifest");
  }

  @Test
  void b6OlderKeysAreNotEnoughAndNewerOnesAre() throws IOException {
    Path file = Files.write(temp.resolve("some.backup"), whole);
    String rotated = productKeys + Keyring.fresh().replace(".1=", ".2=");

    assertThat(Restoring.checked(file, key, productKeys)).isNotNull();
    assertThat(Restoring.checked(file, key, rotated)).isNotNull();
    assertThatThrownBy(() -> Restoring.checked(file, key, Keyring.fresh()))
        .hasMessageContaining("restore.other-keys")
        .hasMessageContaining("ledger.1");
  }

  @Test
  void keysWrittenApartAreReadBackAndForTheirOwnerAlone() throws IOException {
    Path file = temp.resolve("钥匙.keys");
    new KeysFile(productKeys, Optional.of(key)).write(file);

    KeysFile read = KeysFile.read(file);
    assertThat(Keyring.parse(read.product()).marks()).isEqualTo(Keyring.parse(productKeys).marks());
    assertThat(read.backup().orElseThrow().name()).isEqualTo(key.name());
    assertThat(read.toString()).doesNotContain(key.text());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> new KeysFile(productKeys, Optional.empty()).write(file))
        .hasMessageContaining("backup.exists");
    Path bare = Files.writeString(temp.resolve("keys.properties"), productKeys);
    assertThat(KeysFile.read(bare).backup()).isEmpty();
    Path wrong = Files.writeString(temp.resolve("wrong"), "ledger.1=short\n");
    assertThatThrownBy(() -> KeysFile.read(wrong)).isInstanceOf(Trouble.class);
  }

  @Test
  void rowsAreCountedWhileTheyFlowByInPiecesOfAnySize() throws IOException {
    String dump =
        """
        -- MariaDB dump
        CREATE TABLE `empty` (
          `id` int(11) NOT NULL,
        );
        CREATE TABLE `person` (
          `name` varchar(60) COMMENT 'INSERT INTO `x` VALUES'
        );
        INSERT INTO `person` VALUES
        (1,'a\\n(b)'),
        (2,'INSERT INTO `y` VALUES'),
        (3,'');
        INSERT INTO `person` VALUES
        (4,'%s');
        -- Dump completed on 2026-11-22
        """
            .formatted("长".repeat(5_000));
    for (int size : new int[] {1, 3, 64, 100_000}) {
      RowCounting counting = new RowCounting(OutputStream.nullOutputStream());
      ByteArrayInputStream source = new ByteArrayInputStream(dump.getBytes(StandardCharsets.UTF_8));
      for (byte[] piece = source.readNBytes(size);
          piece.length > 0;
          piece = source.readNBytes(size)) {
        counting.write(piece, 0, piece.length);
      }
      assertThat(counting.rows()).isEqualTo(new TreeMap<>(Map.of("empty", 0L, "person", 4L)));
      assertThat(counting.isWhole()).isTrue();
    }
  }
}

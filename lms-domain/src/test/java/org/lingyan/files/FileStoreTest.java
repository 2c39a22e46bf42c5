package org.lingyan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F2 and F4. */
class FileStoreTest {
  private static final int LIMIT = 200_000;
  private static final Instant T = Instant.parse("2026-11-22T01:00:00Z");

  @TempDir Path folder;

  private FileStore store() {
    return new FileStore(new FileSettings(folder, Map.of(), 1));
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  private static InputStream bytes(int count) {
    return new ByteArrayInputStream(new byte[count]);
  }

  @Test
  void f2OneByteLessAndExactlyAsManyAreTakenOneMoreIsNot() throws IOException {
    assertThat(store().receive(bytes(LIMIT - 1), LIMIT)).isPresent();
    assertThat(store().receive(bytes(LIMIT), LIMIT)).isPresent();
    assertThat(files()).isEqualTo(2);
    assertThat(store().receive(bytes(LIMIT + 1), LIMIT)).isEmpty();
    assertThat(files()).as("nothing of it stays").isEqualTo(2);
  }

  @Test
  void f2AnEndlessStreamIsNotReadToItsEnd() throws IOException {
    long[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return 0;
          }

          @Override
          public int read(byte[] target, int from, int length) {
            read[0] += length;
            return length;
          }
        };
    assertThat(store().receive(endless, LIMIT)).isEmpty();
    assertThat(read[0]).isLessThan(LIMIT * 2L);
  }

  @Test
  void f4ABrokenStreamLeavesNothing() throws IOException {
    InputStream broken =
        new InputStream() {
          private int left = 1000;

          @Override
          public int read() throws IOException {
            if (left-- == 0) {
              throw new IOException("made to break");
            }
            return 0;
          }

          @Override
          public int read(byte[] target, int from, int length) throws IOException {
            target[from] = (byte) read();
            return 1;
          }
        };
    assertThatThrownBy(() -> store().receive(broken, LIMIT)).hasMessage("made to break");
    assertThat(files()).isZero();
  }

  @Test
  void f4TheSameContentLiesOnceUnderItsHash() throws IOException {
    for (int i = 0; i < 2; i++) {
      FileStore.Incoming incoming =
          store()
              .receive(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)), LIMIT)
              .orElseThrow();
      store().place(incoming);
      assertThat(incoming.hash())
          .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
    assertThat(files()).isEqualTo(1);
    assertThat(store().prefixes()).containsExactly("ba");
  }

  @Test
  void f7OnlyWhatIsOlderIsFound() throws IOException {
    FileStore.Incoming incoming = store().receive(bytes(3), LIMIT).orElseThrow();
    store().place(incoming);
    Path placed = store().at(incoming.hash());
    Files.setLastModifiedTime(placed, FileTime.from(T));
    String prefix = incoming.hash().substring(0, 2);

    assertThat(store().olderThan(prefix, T)).isEmpty();
    assertThat(store().olderThan(prefix, T.plusMillis(1))).containsExactly(incoming.hash());

    store().fade(incoming.hash(), T);
    assertThat(placed).doesNotExist();
    assertThat(store().fadedBefore(T)).isEmpty();
    assertThat(store().fadedBefore(T.plusMillis(1))).containsExactly(incoming.hash());
    store().restore(incoming.hash());
    assertThat(placed).exists();
  }
}

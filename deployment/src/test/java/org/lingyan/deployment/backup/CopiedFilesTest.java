package org.lingyan.deployment.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** B1: what is copied of a folder in which others go on working. */
class CopiedFilesTest {
  private static final String HASH = "ab34";

  @TempDir private Path folder;
  private Path content;
  private Path fading;

  @BeforeEach
  void fill() throws IOException {
    content = write("content/ab/" + HASH, "a scan");
    fading = folder.resolve("fading/" + HASH);
    Files.createDirectories(fading.getParent());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String read(Path file) throws IOException {
    try (InputStream bytes = new CopiedFiles(folder).open(file).orElseThrow()) {
      return new String(bytes.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  @Test
  void b1WhatComesInJustNowIsNotCopied() throws IOException {
    write("incoming/x.part", "half of");
    assertThat(new CopiedFiles(folder).list()).containsExactly(content);
  }

  @Test
  void b1WhatFadesMeanwhileIsReadWhereItIs() throws IOException {
    Files.move(content, fading);
    assertThat(read(content)).isEqualTo("a scan");
  }

  @Test
  void b1WhatComesBackMeanwhileIsReadWhereItIs() throws IOException {
    Files.move(content, fading);
    Path listed = new CopiedFiles(folder).list().get(0);
    Files.move(fading, content);
    assertThat(listed).isEqualTo(fading);
    assertThat(read(listed)).isEqualTo("a scan");
  }

  @Test
  void b1WhatIsGoneForGoodIsPassedOver() throws IOException {
    Files.delete(content);
    assertThat(new CopiedFiles(folder).open(content)).isEmpty();
  }

  @Test
  void b1WithoutFilesThereIsNothingToCopy() throws IOException {
    assertThat(new CopiedFiles(folder.resolve("none")).list()).isEmpty();
  }
}

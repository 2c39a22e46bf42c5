package org.lingyan.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lingyan.deployment.host.Trouble;

class BenchCommandTest {
  @TempDir private Path temp;

  @Test
  void onlyAnEmptyFolderIsTaken() throws IOException {
    BenchCommand.needEmpty(temp);
    Path fresh = temp.resolve("a/b");
    BenchCommand.needEmpty(fresh);
    assertThat(fresh).isEmptyDirectory();

    Path file = Files.writeString(temp.resolve("a/somebodys"), "data");
    assertThatThrownBy(() -> BenchCommand.needEmpty(file.getParent()))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("bench.folder");
    assertThatThrownBy(() -> BenchCommand.needEmpty(file)).isInstanceOf(Trouble.class);
    assertThat(file).hasContent("data");
  }
}

package org.lingyan.deployment.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  private static final long MORE_THAN_ANY_DISK = 1L << 42;

  @TempDir private Path temp;

  @Test
  void tooLittleRoomNamesTheFolderAndTheNeed() {
    Path absent = temp.resolve("a/b/data");

    Trouble full =
        catchThrowableOfType(
            Trouble.class, () -> new DataFolder(absent).needFree(MORE_THAN_ANY_DISK));

    assertThat(told(full, "zh"))
        .contains(absent.toString())
        .contains("空间不足")
        .contains("需要 " + MORE_THAN_ANY_DISK + " MB");
    assertThat(told(full, "en"))
        .contains(absent.toString())
        .contains("Too little room")
        .contains(MORE_THAN_ANY_DISK + " MB needed");
    assertThat(temp).as("nothing was made").isEmptyDirectory();
  }

  @Test
  void enoughRoomIsNoTrouble() {
    assertThatCode(() -> new DataFolder(temp).needFree(0)).doesNotThrowAnyException();
    assertThatCode(() -> new DataFolder(temp.resolve("absent")).needFree(0))
        .doesNotThrowAnyException();
  }

  private static String told(Trouble trouble, String language) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    new Console(stream, stream, Console.localeOf(Map.of("LMS_LANGUAGE", language))).tell(trouble);
    return said.toString(StandardCharsets.UTF_8);
  }
}

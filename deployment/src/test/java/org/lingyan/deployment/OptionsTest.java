package org.lingyan.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.deployment.host.Trouble;

class OptionsTest {
  private static final Path HOME = Path.of("/home/someone");

  @Test
  void nothingSaidIsTheSampleOnLoopback() {
    Options options = parse("up");

    assertThat(options.folder().root()).isEqualTo(HOME.resolve(".lingyan"));
    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.bind()).isEqualTo("127.0.0.1");
    assertThat(options.sample()).isTrue();
    assertThat(options.background()).isFalse();
  }

  @Test
  void everyOptionOfAStartInAnyOrderAndBothSpellings() {
    Options options =
        parse("up", "--background", "--port=0", "--no-sample", "--bind", "0.0.0.0", "--data", "/d");

    assertThat(options.folder().root()).isEqualTo(Path.of("/d"));
    assertThat(options.port()).isZero();
    assertThat(options.bind()).isEqualTo("0.0.0.0");
    assertThat(options.sample()).isFalse();
    assertThat(options.background()).isTrue();
  }

  @Test
  void theEnvironmentNamesTheFolderAndTheOptionOverridesIt() {
    Map<String, String> environment = Map.of("LMS_DATA", "/from/environment");

    assertThat(Options.parse(List.of("down"), environment, HOME).folder().root())
        .isEqualTo(Path.of("/from/environment"));
    assertThat(Options.parse(List.of("down", "--data=/other"), environment, HOME).folder().root())
        .isEqualTo(Path.of("/other"));
  }

  @Test
  void aCommandWithItsOwnWordsGetsThem() {
    Options options = parse("course", "check", "--data", "/d", "my course");

    assertThat(options.rest()).containsExactly("check", "my course");
    assertThat(options.folder().root()).isEqualTo(Path.of("/d"));
  }

  @Test
  void aMeasurementTakesNobodysFolder() {
    Map<String, String> environment = Map.of("LMS_DATA", "/from/environment");
    Options fresh = Options.parse(List.of("bench", "--rounds=3"), environment, HOME);

    assertThat(fresh.folder().root()).isEqualTo(Options.FRESH);
    assertThat(fresh.rest()).containsExactly("--rounds", "3");
    assertThat(parse("bench", "--data", "/d").folder().root()).isEqualTo(Path.of("/d"));
  }

  @Test
  void aBackupHasATargetAndARestoreASource() {
    Options backup = parse("backup", "--to=/b", "--keys", "/k", "--data", "/d");
    Options restore = parse("restore", "/b", "--keys", "/k", "--data", "/d");

    assertThat(backup.own()).isEqualTo(Map.of("--to", "/b", "--keys", "/k"));
    assertThat(backup.rest()).isEmpty();
    assertThat(restore.rest()).containsExactly("/b");
    assertThat(restore.own()).isEqualTo(Map.of("--keys", "/k"));
    assertThat(parse("generate", "--people=9", "--seed", "7").own())
        .isEqualTo(Map.of("--people", "9", "--seed", "7"));
    assertThat(parse("keys", "rotate", "--data=/d").rest()).containsExactly("rotate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up --bogus",
        "up --port",
        "up --port 65536",
        "up --port eighty",
        "up --port -1",
        "up --data",
        "down --port 1",
        "dev --background",
        "verify --data1 /d",
        "verify extra",
        "backup extra",
        "backup --to",
        "backup --from /b",
        "restore --keys",
        "restore --to /b",
        "restore --key /k /b",
        "keys rotate --to /b",
        "generate 100",
        "generate --people",
        "status extra"
      })
  void whatIsNotUnderstoodIsRefused(String line) {
    assertThatThrownBy(() -> parse(line.split(" ", -1))).isInstanceOf(Trouble.class);
  }

  private static Options parse(String... words) {
    return Options.parse(List.of(words), Map.of(), HOME);
  }
}

package org.lingyan.deployment.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.deployment.host.Trouble;

/** What a measurement is told, and where its tables go. */
class BenchPlanTest {
  @TempDir private Path temp;

  @Test
  void nothingSaidIsAWholeMeasurement() {
    BenchPlan plan = BenchPlan.parse(List.of());

    assertThat(plan.rounds()).isEqualTo(7);
    assertThat(plan.warmUp()).isEqualTo(6);
    assertThat(plan.loadMinutes()).isEqualTo(2);
    assertThat(plan.starts()).isTrue();
    assertThat(plan.people()).isZero();
    assertThat(plan.markdown()).isEmpty();
  }

  @Test
  void everyOption() {
    Path page = temp.resolve("figures.md");
    BenchPlan plan = parse("--rounds 3 --warm-up 0 --load 60 --no-starts --markdown " + page);

    assertThat(plan.rounds()).isEqualTo(3);
    assertThat(plan.warmUp()).isZero();
    assertThat(plan.loadMinutes()).isEqualTo(60);
    assertThat(plan.starts()).isFalse();
    assertThat(plan.markdown()).contains(page);
  }

  @Test
  void anInventedTreeIsNotStartedThreeTimes() {
    BenchPlan plan = parse("--people 100000");

    assertThat(plan.people()).isEqualTo(100_000);
    assertThat(plan.starts()).isFalse();
    assertThat(parse("--people 1000").people()).isEqualTo(1_000);
    assertThat(parse("--people 1000000").people()).isEqualTo(1_000_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--rounds",
        "--rounds 0",
        "--rounds many",
        "--load -1",
        "--warm-up 1.5",
        "--load 1441",
        "--people 999",
        "--people 1000001",
        "--markdown",
        "--fast",
        "3"
      })
  void whatIsNotUnderstoodIsRefused(String line) {
    assertThatThrownBy(() -> parse(line)).isInstanceOf(Trouble.class);
  }

  @Test
  void aPageWithoutAPlaceForFiguresIsRefusedBeforeTheWork() throws IOException {
    Path page = Files.writeString(temp.resolve("page.md"), "# Ours\n");

    assertThatThrownBy(() -> parse("--markdown " + page))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("bench.markdown");
    assertThatThrownBy(() -> parse("--markdown " + temp.resolve("nowhere/page.md")))
        .isInstanceOf(Trouble.class);
  }

  @Test
  void figuresTakeTheirPlaceAndLeaveTheRest() throws IOException {
    Path page = temp.resolve("page.md");
    FigurePage.write(page, "first");
    Files.writeString(page, "# Ours\n" + Files.readString(page) + "our end\n");
    FigurePage.write(page, "second");

    assertThat(page)
        .content()
        .startsWith("# Ours\n" + FigurePage.BEGIN)
        .contains("\nsecond\n")
        .doesNotContain("first")
        .endsWith(FigurePage.END + "\nour end\n");
  }

  @Test
  void theBareReadComesInAnArchiveOfItsOwn() throws IOException {
    try (JarFile archive = new JarFile(BareArchive.write(temp).toFile())) {
      assertThat(archive.stream().map(JarEntry::getName))
          .contains("WEB-INF/beans.xml", "WEB-INF/lib/driver.jar")
          .filteredOn(name -> name.endsWith(".class"))
          .hasSize(4)
          .allMatch(name -> name.startsWith("WEB-INF/classes/org/lingyan/deployment/bench/bare/"));
    }
  }

  private static BenchPlan parse(String line) {
    return BenchPlan.parse(List.of(line.split(" ", -1)));
  }
}

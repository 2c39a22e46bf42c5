package org.lingyan.deployment.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.deployment.host.Console;

/** The tables in both languages. */
class ReportTest {
  @Test
  void everyTableHasItsWordsInBothLanguages() {
    String english = markdown(Locale.ENGLISH);
    String chinese = markdown(Locale.SIMPLIFIED_CHINESE);

    assertThat(english)
        .contains("| quiz answer | 0.50 | 0.10 | 0.60 | 0.60–0.60 | 1.0 | 2.0 | 9 | ≤ 0.8 | yes |")
        .contains("| posted hour, clients: 8 |", "| 20.0 % | 10.0 % | yes |")
        .contains("| again, with class archive | 9.0 |")
        .contains("judged again after a binding | 61.0 | ≤ 60 | 20 | ≤ 128 | 5.0 | 9.0 | no |")
        .contains("| the whole board as XLSX | 30.0 | ≤ 30 | 64 | ≤ 64 | 4.0 | 4.0 | yes |")
        .contains("| after everything at once | 800 | 300 |");
    assertThat(chinese).contains("| 答题 |", "| 是 |").doesNotContain("quiz answer");
    assertThat(chinese.lines().count()).isEqualTo(english.lines().count());
  }

  @Test
  void columnsOfATerminalStandUnderEachOther() {
    Table table = new Table("t", List.of("项目", "n"), List.of(List.of("abc", "10")));

    assertThat(table.forConsole().lines().skip(2)).containsExactly("  项目   n", "  abc   10");
  }

  private static String markdown(Locale locale) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Report(findings(), new Console(nowhere, nowhere, locale)).markdown();
  }

  private static Findings findings() {
    List<Block> blocks = List.of(new Block(10, 5, 1, 20, 90, 1));
    Load load = new Load();
    load.latencies().get(Errand.HOME).add(5_000_000);
    return new Findings(
        new Machine(2, 4_000, "cpu", "17", "11.4", 0.1, LocalDate.of(2026, 11, 22), "abc"),
        BenchPlan.parse(List.of()),
        List.of(
            new StartTime("bench.start.cold", 30, 5, 20, 3),
            new StartTime("bench.start.plain", 15, 2, 14, 1),
            new StartTime("bench.start.warm", 9, 2, 8, 1)),
        Arrays.stream(Errand.values()).map(errand -> new Cost(errand, blocks)).toList(),
        List.of(
            new Posting(
                8,
                List.of(new Block(1_000, 1, 1, 1_000, 0, 1)),
                List.of(new Block(200, 1, 1, 3_200, 0, 1)))),
        List.of(
            new LongWork.Done(
                LongWork.Done.What.REJUDGED, 61, 20, new Series(List.of(3.0, 9.0, 5.0))),
            new LongWork.Done(LongWork.Done.What.EXPORTED, 30, 64, new Series(List.of(4.0)))),
        Optional.of(load),
        List.of(
            new MemoryAt("bench.memory.ready", 500, 200),
            new MemoryAt("bench.memory.rounds", 700, 250),
            new MemoryAt("bench.memory.load", 800, 300)),
        0);
  }
}

package org.lingyan.deployment.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.lingyan.deployment.host.Console;

/** What was measured, as tables in one language. */
final class Report {
  private static final double HUNDRED = 100;

  private final Findings findings;
  private final Console texts;

  /** In the console's language. */
  Report(Findings findings, Console texts) {
    this.findings = findings;
    this.texts = texts;
  }

  /** All tables with something in them. */
  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    tables.add(machine());
    tables.add(requests());
    tables.add(posting());
    if (!findings.longWork().isEmpty()) {
      tables.add(longWork());
    }
    if (!findings.starts().isEmpty()) {
      tables.add(starts());
    }
    findings.load().ifPresent(load -> tables.add(load(load)));
    tables.add(memory());
    return tables;
  }

  /** All of them as Markdown. */
  String markdown() {
    return tables().stream().map(Table::forMarkdown).collect(Collectors.joining("\n\n"));
  }

  private Table machine() {
    Machine machine = findings.machine();
    List<List<String>> rows =
        List.of(
            row("bench.machine.day", machine.day().toString()),
            row("bench.machine.commit", machine.commit()),
            row("bench.machine.cores", machine.cores() + " × " + machine.processor()),
            row("bench.machine.memory", machine.memoryMib() + " MiB"),
            row("bench.machine.java", machine.java()),
            row("bench.machine.mariadb", machine.mariaDb()),
            row("bench.machine.load", number(machine.load(), 2)),
            row("bench.machine.rounds", Integer.toString(findings.plan().rounds())),
            row("bench.machine.uncredited", Integer.toString(findings.uncredited())));
    return new Table(
        text("bench.table.machine"), head("bench.head.what", "bench.head.value"), rows);
  }

  private Table requests() {
    List<List<String>> rows =
        findings.costs().stream()
            .map(
                cost ->
                    List.of(
                        text(cost.errand().key()),
                        number(cost.application().median(), 2),
                        number(cost.database().median(), 2),
                        number(cost.sum().median(), 2),
                        number(cost.sum().least(), 2) + "–" + number(cost.sum().most(), 2),
                        number(cost.times(findings.bareOf(cost)).median(), 1),
                        number(cost.statements().median(), 1),
                        number(cost.rows().median(), 0),
                        aim(cost.errand()),
                        aim(cost.errand()).isEmpty()
                            ? ""
                            : answer(cost.reached(findings.bareOf(cost)))))
            .toList();
    return new Table(
        text("bench.table.requests"),
        head(
            "bench.head.request",
            "bench.head.application",
            "bench.head.database",
            "bench.head.sum",
            "bench.head.spread",
            "bench.head.times",
            "bench.head.statements",
            "bench.head.rows",
            "bench.head.aim",
            "bench.head.reached"),
        rows);
  }

  private Table posting() {
    List<List<String>> rows = new ArrayList<>();
    for (Posting posting : findings.postings()) {
      Series part = posting.part();
      String clients = Integer.toString(posting.clients());
      rows.add(
          posting(text("bench.posting.insert", clients), posting.inserts(), List.of("", "", "")));
      rows.add(
          posting(
              text("bench.posting.hour", clients),
              posting.hours(),
              List.of(
                  percent(part.median()),
                  percent(Posting.AIM),
                  answer(part.median() >= Posting.AIM))));
    }
    return new Table(
        text("bench.table.posting"),
        head(
            "bench.head.what",
            "bench.head.rate",
            "bench.head.spread",
            "bench.head.application",
            "bench.head.database",
            "bench.head.statements",
            "bench.head.part",
            "bench.head.aim",
            "bench.head.reached"),
        rows);
  }

  private static List<String> posting(String name, List<Block> blocks, List<String> verdict) {
    Series rate = Posting.rate(blocks);
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(number(rate.median(), 0));
    cells.add(number(rate.least(), 0) + "–" + number(rate.most(), 0));
    cells.add(number(Posting.applicationMillis(blocks).median(), 2));
    cells.add(number(Posting.databaseMillis(blocks).median(), 2));
    cells.add(number(Posting.statements(blocks).median(), 1));
    cells.addAll(verdict);
    return List.copyOf(cells);
  }

  private Table longWork() {
    List<List<String>> rows =
        findings.longWork().stream()
            .map(
                done ->
                    List.of(
                        text(done.what().key()),
                        number(done.seconds(), 1),
                        "≤ " + number(done.what().aim(), 0),
                        Long.toString(done.growthMib()),
                        "≤ " + done.what().mostMib(),
                        number(done.looks().median(), 1),
                        number(done.looks().most(), 1),
                        answer(done.reached())))
            .toList();
    return new Table(
        text("bench.table.long", Integer.toString(findings.plan().people())),
        head(
            "bench.head.what",
            "bench.head.seconds",
            "bench.head.aim",
            "bench.head.growth",
            "bench.head.aim",
            "bench.head.look",
            "bench.head.look-most",
            "bench.head.reached"),
        rows);
  }

  private Table starts() {
    List<List<String>> rows =
        findings.starts().stream()
            .map(
                start ->
                    List.of(
                        text(start.key()),
                        number(start.seconds(), 1),
                        number(start.launcherCpu(), 1),
                        number(start.serverCpu(), 1),
                        number(start.databaseCpu(), 1)))
            .toList();
    return new Table(
        text("bench.table.starts"),
        head(
            "bench.head.start",
            "bench.head.seconds",
            "bench.head.cpu-launcher",
            "bench.head.cpu-server",
            "bench.head.cpu-database"),
        rows);
  }

  private Table load(Load load) {
    List<List<String>> rows = new ArrayList<>();
    load.latencies()
        .forEach(
            (errand, latencies) ->
                rows.add(
                    List.of(
                        text(errand.key()),
                        Long.toString(latencies.count()),
                        number(latencies.within(0.5), 1),
                        number(latencies.within(0.95), 1),
                        number(latencies.within(0.99), 1))));
    return new Table(
        text(
            "bench.table.load",
            Integer.toString(findings.plan().loadMinutes()),
            number(load.rate(), 0),
            Integer.toString(load.failures())),
        head(
            "bench.head.request",
            "bench.head.count",
            "bench.head.half",
            "bench.head.most",
            "bench.head.nearly-all"),
        rows);
  }

  private Table memory() {
    List<List<String>> rows =
        findings.memory().stream()
            .map(
                at ->
                    List.of(
                        text(at.key()),
                        Long.toString(at.serverMib()),
                        Long.toString(at.databaseMib())))
            .toList();
    return new Table(
        text("bench.table.memory"),
        head("bench.head.when", "bench.head.server", "bench.head.mariadb"),
        rows);
  }

  private List<String> row(String key, String value) {
    return List.of(text(key), value);
  }

  private List<String> head(String... keys) {
    return Arrays.stream(keys).map(this::text).toList();
  }

  private String text(String key, String... values) {
    return texts.text(key, values);
  }

  private String answer(boolean yes) {
    return text(yes ? "bench.yes" : "bench.no");
  }

  private static String aim(Errand errand) {
    if (errand.aimInBareReads().isPresent()) {
      return "≤ " + number(errand.aimInBareReads().getAsDouble(), 1) + " ×";
    }
    OptionalDouble aim = errand.aim();
    return aim.isEmpty() ? "" : "≤ " + number(aim.getAsDouble(), 1);
  }

  private static String percent(double part) {
    return number(part * HUNDRED, 1) + " %";
  }

  private static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}

package org.lingyan.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The probes, by the item that they ask. */
final class Table {
  static final String FILE = "deployment/src/test/resources/access/probes.txt";

  private final Map<String, List<Probe>> probes = new LinkedHashMap<>();

  private Table() {}

  /** Reads the table; files, jobs and fragments are all asked in the same way. */
  static Table read(SortedSet<Item> items) {
    Table table = new Table();
    try (InputStream stream = Table.class.getResourceAsStream("/access/probes.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .map(Probe::of)
          .forEach(table::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    for (Item item : items) {
      if (table.of(item).isEmpty()) {
        switch (item.method()) {
          case "FRAGMENT" -> table.add(Probe.of(item.name() + " | NEVER | " + item.rest()));
          case "FILE" ->
              table.add(Probe.of(item.name() + " | HERS | /files/{file." + item.rest() + "}"));
          case "JOB" ->
              table.add(Probe.of(item.name() + " | HERS | /api/v1/jobs/{job." + item.rest() + "}"));
          default -> {
            // asked by a line of its own
          }
        }
      }
    }
    return table;
  }

  private void add(Probe probe) {
    probes.computeIfAbsent(probe.item(), item -> new ArrayList<>()).add(probe);
  }

  List<Probe> of(Item item) {
    return probes.getOrDefault(item.name(), List.of());
  }

  /** Lines about things that are not there any more. */
  SortedSet<String> stale(SortedSet<Item> items) {
    SortedSet<String> stale = new TreeSet<>(probes.keySet());
    items.forEach(item -> stale.remove(item.name()));
    return stale;
  }
}

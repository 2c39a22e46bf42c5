package org.lingyan.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lingyan.hours.ledger.ChainState;
import org.lingyan.hours.ledger.CheckingChains;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.inspection.Sample;
import org.lingyan.people.person.SeenDays;
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.text.Texts;

/** What ledger, judge and rule book say of the people of a sample, as tables. */
@ApplicationScoped
public class EvidenceRecords {
  private static final int WIDTH = 20;
  private static final Page.Request ALL = new Page.Request(0, 5_000);

  private final Ledger ledger;
  private final CheckingChains chains;
  private final Standings standings;

  /** For the container's proxy. */
  protected EvidenceRecords() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public EvidenceRecords(Ledger ledger, CheckingChains chains, Standings standings) {
    this.ledger = ledger;
    this.chains = chains;
    this.standings = standings;
  }

  /** The tables; each person with the days of hers that are seen (D1). */
  void add(
      EvidenceArchive archive, Sample sample, Map<Long, SeenDays> people, Instant at, Texts texts)
      throws IOException {
    index(archive, sample, texts);
    heads(archive, people);
    extract(archive, people, sample.wish().days());
    judged(archive, people, sample, at, texts);
  }

  private static void index(EvidenceArchive archive, Sample sample, Texts texts)
      throws IOException {
    List<List<?>> rows = new ArrayList<>();
    sample
        .entries()
        .forEach(
            one -> {
              List<Object> row = new ArrayList<>(List.of(rows.size() + 1));
              row.add(Ids.text(one.entry().personId()));
              row.addAll(AuditLedgerSheet.cells(one, texts));
              rows.add(row);
            });
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(new SheetColumn(texts.of("audit.sample.number"), WIDTH));
    columns.add(new SheetColumn(texts.of("audit.person-id"), WIDTH));
    columns.addAll(AuditLedgerSheet.columns(texts));
    archive.add("index.csv", new SheetHead("index", "index", List.of(), columns), rows);
  }

  private void heads(EvidenceArchive archive, Map<Long, SeenDays> people) throws IOException {
    List<List<?>> rows = new ArrayList<>();
    Map<Long, ChainState> states = chains.of(people.keySet());
    people
        .keySet()
        .forEach(
            person -> {
              ChainState state = states.getOrDefault(person, ChainState.UNKNOWN);
              rows.add(
                  List.of(
                      Ids.text(person),
                      state.entries(),
                      HexFormat.of().formatHex(state.head()),
                      state.intact() ? "INTACT" : "BROKEN",
                      state.brokenAt()));
            });
    archive.add("heads.csv", head("person", "entries", "head", "state", "brokenAt"), rows);
  }

  private void extract(EvidenceArchive archive, Map<Long, SeenDays> people, DateRange days)
      throws IOException {
    List<List<?>> rows = new ArrayList<>();
    people.forEach(
        (person, seen) ->
            ledger
                .entries(person, days, seen, ALL)
                .items()
                .forEach(entry -> rows.add(cells(entry))));
    archive.add(
        "ledger.csv",
        head(
            "person",
            "entry",
            "occurredOn",
            "recordedAt",
            "minutes",
            "category",
            "sourceKind",
            "sourceId",
            "sourcePart",
            "title",
            "reverses",
            "reversedBy",
            "reason"),
        rows);
  }

  private static List<?> cells(EntryView entry) {
    return List.of(
        Ids.text(entry.personId()),
        Ids.text(entry.id()),
        entry.occurredOn(),
        entry.recordedAt().toString(),
        entry.minutes(),
        entry.category(),
        entry.source().kind().name(),
        entry.source().id(),
        entry.source().part(),
        entry.title(),
        entry.reverses().isPresent() ? Ids.text(entry.reverses().getAsLong()) : "",
        entry.reversedBy().isPresent() ? Ids.text(entry.reversedBy().getAsLong()) : "",
        entry.reason());
  }

  private void judged(
      EvidenceArchive archive, Map<Long, SeenDays> people, Sample sample, Instant at, Texts texts)
      throws IOException {
    List<List<?>> rows = new ArrayList<>();
    Map<String, HoursRule> rules = new LinkedHashMap<>();
    DateRange year = DateRange.yearOf(sample.wish().days().last());
    people.forEach(
        (person, seen) -> {
          for (Judged one : standings.of(person, year, Timekeeper.day(at), at)) {
            HoursVerdict verdict = one.verdict();
            rules.putIfAbsent(verdict.rule().id() + " " + verdict.rule().version(), verdict.rule());
            rows.add(
                List.of(
                    Ids.text(person),
                    verdict.rule().id(),
                    verdict.rule().version(),
                    verdict.period().from(),
                    verdict.period().last(),
                    verdict.status().name(),
                    verdict.needed(),
                    verdict.counted(),
                    verdict.missing(),
                    texts.of(verdict.reasons().get(0))));
          }
        });
    archive.add(
        "standings.csv",
        head(
            "person", "rule", "version", "from", "to", "status", "needed", "counted", "missing",
            "reason"),
        rows);
    archive.add("rules.json", EvidenceArchive.text(told(rules)));
  }

  private static JsonObjectBuilder told(Map<String, HoursRule> rules) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    rules
        .values()
        .forEach(
            rule ->
                all.add(
                    Json.createObjectBuilder()
                        .add("id", rule.id())
                        .add("version", rule.version())
                        .add("title", rule.title().zh())
                        .add("needed", asked(rule))
                        .add("unit", rule.unit().name())
                        .add("minutesPerUnit", rule.minutesPerUnit())
                        .add("citation", rule.citation().text())
                        .add("source", rule.citation().source())
                        .add("status", rule.citation().status().name())));
    return Json.createObjectBuilder().add("rules", all);
  }

  private static JsonObjectBuilder asked(HoursRule rule) {
    JsonObjectBuilder asked = Json.createObjectBuilder();
    rule.amount().all().ifPresent(all -> asked.add("all", all));
    rule.amount().byLevel().forEach((level, amount) -> asked.add(level.name(), amount));
    return asked;
  }

  private static SheetHead head(String... headings) {
    return new SheetHead(
        "",
        "",
        List.of(),
        java.util.Arrays.stream(headings).map(one -> new SheetColumn(one, WIDTH)).toList());
  }
}

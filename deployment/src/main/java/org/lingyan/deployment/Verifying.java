package org.lingyan.deployment;

import jakarta.persistence.EntityManager;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.hours.ledger.LedgerCheck;
import org.lingyan.hours.standing.RebuildingStandings;
import org.lingyan.hours.standing.Slot;
import org.lingyan.people.name.RebuildingNameIndex;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/**
 * Checks what the product keeps: every chain of the ledger from its beginning, everything derived
 * from it, the papers that rest on it, the content store. Changes nothing, except that standings
 * are brought up to today as the first board of a day would do.
 */
public final class Verifying {
  private final EntityManager em;
  private final Keyring keys;
  private final PrintStream out;
  private final List<String> differences = new ArrayList<>();

  private Verifying(EntityManager em, Keyring keys, PrintStream out) {
    this.em = em;
    this.keys = keys;
    this.out = out;
  }

  /**
   * Checks and prints.
   *
   * @return the exit status: 0 all well, 1 differences
   */
  public static int run(Founding.Context context, PrintStream out) {
    return run(context, new Timekeeper(), out);
  }

  /** The same at the time of this clock. */
  public static int run(Founding.Context context, Timekeeper time, PrintStream out) {
    try (Offline offline = Offline.open(context)) {
      return offline.inTransaction(em -> new Verifying(em, offline.keys(), out).check(time.now()));
    }
  }

  private int check(Instant at) {
    ledger();
    standings(at);
    names();
    content();
    papers();
    aliases();
    if (differences.isEmpty()) {
      say("全部一致", "All well");
      return 0;
    }
    say("不一致：" + differences.size() + " 处", "Differences: " + differences.size());
    differences.forEach(difference -> out.println("  - " + difference));
    return 1;
  }

  private void ledger() {
    long people = number("SELECT COUNT(*) FROM person");
    LedgerCheck.Result result = new LedgerCheck(em, keys).run();
    differ("台账 ledger", result.breaks());
    say(
        "人员 %d，其中有学时台账 %d；分录 %d，断链 %d"
            .formatted(people, result.people(), result.entries(), result.breaks().size()),
        "People %d, with a ledger %d; entries %d, broken %d"
            .formatted(people, result.people(), result.entries(), result.breaks().size()));
  }

  private void standings(Instant at) {
    RebuildingStandings standings = new RebuildingStandings(em, new RuleBook(em));
    for (Slot slot : standings.slots(Timekeeper.day(at))) {
      RebuildingStandings.Result result = standings.compare(slot, Timekeeper.day(at));
      differ("达标状态 standing", result.differences());
      say(
          "%s：已比对状态 %d，不一致 %d"
              .formatted(named(slot, " 起的期间", "登记有效期"), result.rows(), result.differences().size()),
          "%s: standings compared %d, different %d"
              .formatted(
                  named(slot, " and on", "Registrations"),
                  result.rows(),
                  result.differences().size()));
    }
  }

  private static String named(Slot slot, String since, String registrations) {
    return slot.equals(Slot.CURRENT) ? registrations : slot.key() + since;
  }

  private void names() {
    RebuildingNameIndex.Result result = new RebuildingNameIndex(em).compare();
    differ("姓名检索 name index", result.differences());
    say(
        "姓名检索：已比对 %d 人，不一致 %d".formatted(result.people(), result.differences().size()),
        "Name index: people compared %d, different %d"
            .formatted(result.people(), result.differences().size()));
  }

  private void content() {
    List<String> changed =
        Rows.list(
            em,
            "SELECT LOWER(HEX(hash)) FROM content_piece"
                + " WHERE hash <> UNHEX(SHA2(bytes, 256)) ORDER BY hash",
            row -> row.text(0) + " was changed");
    List<String> missing =
        Rows.list(
            em,
            "SELECT DISTINCT LOWER(HEX(used.hash)) FROM"
                + " (SELECT html_hash AS hash FROM course_lesson"
                + " UNION SELECT hash FROM course_asset) used"
                + " LEFT JOIN content_piece p ON p.hash = used.hash"
                + " WHERE p.hash IS NULL ORDER BY 1",
            row -> row.text(0) + " is missing");
    differ("课程内容 content", changed);
    differ("课程内容 content", missing);
    long pieces = number("SELECT COUNT(*) FROM content_piece");
    say(
        "课程内容 %d 件，被改动 %d，缺失 %d".formatted(pieces, changed.size(), missing.size()),
        "Content pieces %d, changed %d, missing %d"
            .formatted(pieces, changed.size(), missing.size()));
  }

  /** A paper keeps the end of the ledger it rests on. */
  private void papers() {
    List<String> adrift =
        Rows.list(
            em,
            "SELECT f.number, f.person_id, f.ledger_seq FROM proof f LEFT JOIN hours_entry e"
                + " ON e.person_id = f.person_id AND e.seq = f.ledger_seq"
                + " WHERE f.ledger_seq > 0 AND (e.id IS NULL OR e.mac <> f.ledger_mac)"
                + " UNION ALL SELECT f.number, c.person_id, c.seq FROM proof_chain c"
                + " JOIN proof f ON f.id = c.proof_id LEFT JOIN hours_entry e"
                + " ON e.person_id = c.person_id AND e.seq = c.seq"
                + " WHERE e.id IS NULL OR e.mac <> c.mac"
                + " ORDER BY 1, 2",
            row ->
                "%s: entry %d of person %d is missing or was changed"
                    .formatted(row.text(0), row.number(2), row.number(1)));
    differ("证明 paper", adrift);
    long papers = number("SELECT COUNT(*) FROM proof");
    say(
        "证明 %d 张，所依据的分录缺失 %d".formatted(papers, adrift.size()),
        "Papers %d, without their entry %d".formatted(papers, adrift.size()));
  }

  /**
   * What a person's row says of merges follows from the facts, and a merged record works nowhere.
   */
  private void aliases() {
    List<String> adrift =
        Rows.list(
            em,
            "SELECT p.id, 'leads elsewhere than decided' AS what FROM person p"
                + " LEFT JOIN (SELECT a.alias_id, a.stays_id, a.at FROM person_alias a"
                + " LEFT JOIN person_alias u ON u.undoes = a.id"
                + " WHERE a.undoes IS NULL AND u.id IS NULL) f ON f.alias_id = p.id"
                + " WHERE NOT (p.merged_into_id <=> f.stays_id) OR NOT (p.merged_at <=> f.at)"
                + " UNION ALL SELECT a.id, 'leads to a merged record' FROM person a"
                + " JOIN person s ON s.id = a.merged_into_id WHERE s.merged_into_id IS NOT NULL"
                + " UNION ALL SELECT DISTINCT a.id, 'is merged and employed' FROM person a"
                + " JOIN employment e ON e.person_id = a.id WHERE a.merged_into_id IS NOT NULL"
                + " ORDER BY 1, 2",
            row -> "person %s %s".formatted(Ids.text(row.number(0)), row.text(1)));
    differ("人员合并 merge", adrift);
    long merged = number("SELECT COUNT(*) FROM person WHERE merged_into_id IS NOT NULL");
    say(
        "已合并的人员档案 %d 份，不一致 %d".formatted(merged, adrift.size()),
        "Merged records %d, different %d".formatted(merged, adrift.size()));
  }

  private void differ(String about, List<String> found) {
    found.forEach(one -> differences.add(about + " | " + one));
  }

  private long number(String count) {
    return Rows.first(em, count, row -> row.number(0)).orElse(0L);
  }

  private void say(String chinese, String english) {
    out.println(chinese + " | " + english);
  }
}

package org.lingyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lingyan.notice.channel.OutsideMessage;
import org.lingyan.people.account.Role;
import org.lingyan.product.Api;
import org.lingyan.product.Backstage;

/**
 * The access table: everything that can be asked × every role × inside, outside, expired, really
 * asked of a running product and compared with what the code declares.
 */
class AccessIT {
  /** These end the sign-in with which they are asked, or what it acts under. */
  private static final List<String> LAST =
      List.of("POST /account/acting", "DELETE /api/v1/tokens/current", "POST /sign-out");

  private static final SortedSet<Item> ITEMS = Inventory.read();
  private static final Table TABLE = Table.read(ITEMS);
  private static final List<Row> ROWS = new ArrayList<>();
  private static final List<String> WRONG = new ArrayList<>();
  private static final List<String> LEAKS = new ArrayList<>();
  private static final List<String> UNGUARDED = new ArrayList<>();
  private static final List<String> RESULTS = new ArrayList<>();
  private static final List<String> OTHER_ADDRESSES = new ArrayList<>();
  private static final List<String> BEFORE_PASSWORD = new ArrayList<>();
  private static Subject subject;
  private static List<Caller> callers;

  /** Asks everything once; the tests look at what came back. */
  @BeforeAll
  static void askEverything() {
    subject = new Subject();
    callers = Callers.around(subject);
    List<Item> asked =
        ITEMS.stream()
            .filter(item -> !item.method().equals("NOTICE"))
            .sorted(Comparator.comparing(Item::changes))
            .toList();
    asked.stream().filter(item -> !LAST.contains(item.name())).forEach(AccessIT::ask);
    askOtherAddresses();
    askForOldResults();
    askBeforePasswordChange();
    asked.stream()
        .filter(item -> LAST.contains(item.name()))
        .sorted(Comparator.comparing(item -> LAST.indexOf(item.name())))
        .forEach(AccessIT::ask);
    subject.leave();
    ROWS.sort(Comparator.comparing((Row row) -> row.item().rest()).thenComparing(Row::item));
  }

  private static void ask(Item item) {
    TABLE.of(item).forEach(probe -> ask(item, probe));
  }

  private static void ask(Item item, Probe probe) {
    if (item.changes()) {
      callers.stream()
          .filter(caller -> !caller.nobody())
          .forEach(caller -> withoutToken(item, probe, caller));
    }
    Map<Caller, Verdict> got = new LinkedHashMap<>();
    for (Caller caller : callers) {
      Asked asked = Asked.of(item, probe, caller, subject);
      Verdict verdict = Verdict.of(asked.answer());
      got.put(caller, verdict);
      Verdict expected = probe.expected(item.gate(), caller);
      String said = item.name() + " (" + probe.address() + ") as " + caller.name() + ": ";
      if (verdict != expected) {
        WRONG.add(said + expected + " was declared, got " + shortened(asked));
      }
      if (!caller.isSubject() && (!caller.inside() || verdict != Verdict.ALLOWED)) {
        List<String> shown = subject.shownIn(asked.text(), asked.sent());
        if (!shown.isEmpty()) {
          LEAKS.add(said + shown);
        }
      }
    }
    ROWS.add(new Row(item, probe, callers, got));
  }

  private static void withoutToken(Item item, Probe probe, Caller caller) {
    Asked asked = Asked.withoutToken(item, probe, caller, subject);
    if (Verdict.of(asked.answer()) != Verdict.FORBIDDEN) {
      UNGUARDED.add(item.name() + " as " + caller.name() + " " + shortened(asked));
    }
  }

  private static String shortened(Asked asked) {
    String text = asked.answer().header("Location") + " " + asked.answer().text();
    return asked.answer().status() + " " + text.substring(0, Math.min(160, text.length()));
  }

  @Test
  void everythingThatCanBeAskedHasAProbe() {
    assertThat(ITEMS.stream().filter(item -> TABLE.of(item).isEmpty()).map(Item::name))
        .as(
            "add one line for each of these to %s: item | rule | address | body"
                + " (the file's head says how)",
            Table.FILE)
        .isEmpty();
    assertThat(TABLE.stale(ITEMS)).as("lines of %s about what is not there", Table.FILE).isEmpty();
  }

  @Test
  void everybodyGetsWhatTheCodeDeclares() {
    assertThat(WRONG).as(String.join("\n", WRONG)).isEmpty();
  }

  @Test
  void nobodyOutsideSeesAnythingOfHer() {
    assertThat(LEAKS).as(String.join("\n", LEAKS)).isEmpty();
  }

  @Test
  void withoutTheTokenOfOurFormsNothingIsChanged() {
    assertThat(UNGUARDED).as(String.join("\n", UNGUARDED)).isEmpty();
  }

  /** What is her own account's, and what only reads, is all that an auditor may send. */
  @Test
  void anAuditorChangesNoFact() {
    assertThat(
            ROWS.stream()
                .filter(row -> row.item().changes())
                .filter(
                    row -> !List.of(Probe.Rule.OWN, Probe.Rule.READS).contains(row.probe().rule()))
                .filter(row -> row.item().gate().signedIn())
                .filter(
                    row ->
                        row.got().entrySet().stream()
                            .anyMatch(
                                got ->
                                    got.getKey().name().endsWith("auditor-inside")
                                        && got.getValue() == Verdict.ALLOWED))
                .map(row -> row.item().name()))
        .isEmpty();
  }

  /** A link that its reader may not follow is a dead end, or a way round a gate. */
  @Test
  void whatIsToldLeadsWhereItsReaderMayGo() {
    Map<String, Item> pages =
        ITEMS.stream()
            .filter(item -> item.method().equals("GET"))
            .collect(Collectors.toMap(Item::rest, item -> item));
    for (Item item : told()) {
      for (Probe probe : TABLE.of(item)) {
        Item page = pages.get(probe.address());
        assertThat(page).as("%s leads to %s", item.name(), probe.address()).isNotNull();
        assertThat(page.gate().roles().isEmpty() || page.gate().roles().containsAll(probe.roles()))
            .as("%s is read by %s", probe.address(), probe.roles())
            .isTrue();
      }
    }
  }

  private static List<Item> told() {
    return ITEMS.stream().filter(item -> item.method().equals("NOTICE")).toList();
  }

  /** N3: there is no field in which a name could leave. */
  @Test
  void whatLeavesTheProductHasNoPlaceForANameOrANumber() {
    assertThat(OutsideMessage.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactly("id", "kind", "notices", "address", "secret");
  }

  /** P7: a temporary password opens the page where it is changed and nothing else. */
  @Test
  void p7WhoMustChangeHerPasswordGetsNowhereElse() {
    assertThat(BEFORE_PASSWORD).as(String.join("\n", BEFORE_PASSWORD)).isEmpty();
  }

  private static void askBeforePasswordChange() {
    for (Caller caller : callers) {
      if (caller.inside()) {
        subject.mustChangePassword(caller.name(), true);
        ROWS.stream()
            .filter(row -> row.item().method().equals("GET") && row.item().gate().signedIn())
            .filter(row -> row.got().get(caller) == Verdict.ALLOWED)
            .forEach(row -> askBeforePasswordChange(row, caller));
        subject.mustChangePassword(caller.name(), false);
      }
    }
  }

  private static void askBeforePasswordChange(Row row, Caller caller) {
    Api.Answer answer = Asked.of(row.item(), row.probe(), caller, subject).answer();
    String rest = row.item().rest();
    boolean open = List.of("/account/password", "/api/v1/me").contains(rest);
    boolean led =
        row.item().api()
            ? answer.text().contains("/problems/password-change-required")
            : answer.header("Location").endsWith("/account/password");
    if (open == led) {
      BEFORE_PASSWORD.add(row.item().name() + " as " + caller.name() + ": " + answer.status());
    }
  }

  private static void askForOldResults() {
    for (Caller caller : callers) {
      if (caller.place() == Caller.Place.EXPIRED || caller.place() == Caller.Place.OUTSIDE) {
        String file = subject.resultOf(caller.name());
        boolean ended =
            caller.place() == Caller.Place.EXPIRED && caller.role().orElseThrow() != Role.TRAINEE;
        Verdict verdict = Verdict.of(caller.browser().get("/files/" + file));
        if (verdict != (ended ? Verdict.NOT_FOUND : Verdict.ALLOWED)) {
          RESULTS.add(caller.name() + ": " + verdict);
        }
      }
    }
  }

  @Test
  void p21WhatWasMadeForHerIsClosedWithHerRight() {
    assertThat(RESULTS).isEmpty();
  }

  @Test
  void thePrintedTableIsTheOneInTheDocuments() throws IOException {
    String page = AccessPage.print(ROWS, told());
    Files.writeString(Path.of("target/access.md"), page);
    Path kept = Path.of("../docs/access.md");
    assertThat(Files.exists(kept) ? Files.readString(kept) : "")
        .as("renew it: cp deployment/target/access.md docs/access.md")
        .isEqualTo(page);
  }

  /** A clerk reads the log: nothing stands in it by its bare name. */
  @Test
  void everythingThatWasDoneHasWords() throws IOException {
    for (String ending : List.of(".properties", "_en.properties")) {
      try (Stream<Path> files =
          Files.list(Path.of("../lms-web/src/main/resources/org/lingyan/text"))) {
        String texts =
            files
                .filter(file -> file.getFileName().toString().endsWith(ending))
                .filter(
                    file -> ending.startsWith("_") || !file.toString().endsWith("_en.properties"))
                .map(AccessIT::read)
                .collect(Collectors.joining("\n", "\n", "\n"));
        assertThat(Backstage.get().texts("SELECT DISTINCT action FROM action_log"))
            .as(ending)
            .hasSizeGreaterThan(10)
            .allSatisfy(action -> assertThat(texts).contains("\naction." + action + "="));
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A page's second address, with its ending, has the same gate. */
  @Test
  void aPageIsNoMoreOpenUnderItsOtherAddress() {
    assertThat(OTHER_ADDRESSES).isEmpty();
  }

  private static void askOtherAddresses() {
    for (Row row : ROWS) {
      String path = row.item().rest();
      boolean page =
          row.item().method().equals("GET")
              && row.item().gate().signedIn()
              && Files.exists(Path.of("../lms-web/src/main/webapp" + path + ".xhtml"));
      for (Caller caller : page ? callers : List.<Caller>of()) {
        boolean closed =
            List.of(Verdict.FORBIDDEN, Verdict.SIGN_IN).contains(row.got().get(caller));
        if (closed && Verdict.of(caller.browser().get(path + ".xhtml")) == Verdict.ALLOWED) {
          OTHER_ADDRESSES.add(path + ".xhtml as " + caller.name());
        }
      }
    }
  }
}

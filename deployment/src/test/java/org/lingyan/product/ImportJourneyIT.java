package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Ids;

/** Lists are brought, corrected, posted and taken back in a real browser. */
class ImportJourneyIT {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int PATIENCE = 120_000;

  /** Names of stations that are the only ones of their name. */
  static List<String> places() {
    return Backstage.get()
        .texts(
            "SELECT MIN(name) FROM organisation_state WHERE kind = 'STATION'"
                + " AND until_day = '9999-12-31' GROUP BY name HAVING COUNT(*) = 1 ORDER BY 1"
                + " LIMIT 12");
  }

  private static void bring(Page page, String kind, String name, String type, byte[] bytes) {
    page.navigate("/people/import?kind=" + kind);
    page.locator("#file").setInputFiles(new FilePayload(name, type, bytes));
    page.locator("#go").click();
  }

  /** Waits until no work about the import goes on. */
  private static void over(Page page, String state) {
    page.locator("[data-state='" + state + "']")
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    page.locator("#import-job")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED)
                .setTimeout(PATIENCE));
  }

  private static Map<Integer, String> shown(Page page) {
    Map<Integer, String> rows = new HashMap<>();
    while (true) {
      for (Locator row : page.locator("li[data-row]").all()) {
        rows.put(Integer.valueOf(row.getAttribute("data-row")), row.textContent());
      }
      Locator next = page.locator("a[rel='next']");
      if (next.count() == 0) {
        return rows;
      }
      next.first().click();
      page.waitForLoadState();
    }
  }

  /** A county's list of 2,000 people with 60 planted faults: each is named in its row. */
  @Test
  void everyFaultOfACountysListIsNamedInItsRow() throws Exception {
    CountyFile faulty = new CountyFile(61, 2_000, places()).withFaults(3);
    assertThat(faulty.faults()).hasSize(60);
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "zh-CN").signedIn("hr-city")) {
      Page page = visitor.page();
      bring(page, "PEOPLE", "县花名册.xlsx", XLSX, faulty.xlsx());
      visitor.keepPicture("import-progress");
      over(page, "JUDGED");
      visitor.looksRight("import-county-errors");
      String rows = page.url();
      page.navigate(rows + "&verdict=ERROR");
      Map<Integer, String> shown = shown(page);
      for (CountyFile.Fault fault : faulty.faults()) {
        assertThat(shown)
            .as("row %d: %s", fault.row(), fault.words())
            .hasEntrySatisfying(fault.row(), text -> assertThat(text).contains(fault.words()));
      }
      assertThat(shown).as("and no other row").hasSize(60);

      page.navigate(rows);
      Download checked =
          page.waitForDownload(() -> page.locator("a[href*='/sheets/import-rows.xlsx']").click());
      assertThat(Files.size(checked.path())).isGreaterThan(10_000);

      page.locator("a.btn.main[href*='import-row']").click();
      visitor.looksRight("import-row");
      String first = page.locator("h1").textContent();
      page.locator("#NAME").fill("何小满");
      page.locator("#go").click();
      page.waitForURL("**saved=yes**");
      assertThat(page.locator("h1").textContent()).as("the next error opens").isNotEqualTo(first);

      CountyFile right = new CountyFile(61, 2_000, places());
      bring(page, "PEOPLE", "县花名册-改.xlsx", XLSX, right.xlsx());
      over(page, "JUDGED");
      assertThat(page.locator(".chip.row-NEW").first().textContent()).isNotEmpty();
      page.locator("a[href*='/people/import-post']").click();
      visitor.looksRight("import-post");
      page.locator("#go").click();
      over(page, "POSTED");
      visitor.looksRight("import-posted");
      String posted = page.url();

      bring(page, "PEOPLE", "县花名册-再.xlsx", XLSX, right.xlsx());
      over(page, "JUDGED");
      assertThat(page.locator("a.counter:has(.row-UNCHANGED) b").textContent()).isEqualTo("2000");

      page.navigate(posted);
      page.locator("a[href*='/people/import-undo']").click();
      visitor.looksRight("import-undo");
      page.locator("#go").click();
      over(page, "UNDONE");
      visitor.looksRight("import-undone");
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, en"})
  void aListIsCorrectedAndPosted(Visitor.Screen screen, String language) {
    String place = places().get(0);
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-city")) {
      Page page = visitor.page();
      page.navigate("/people/import");
      visitor.looksRight("import-start");
      bring(
          page,
          "PEOPLE",
          "not-a-list.csv",
          "text/csv",
          "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
      over(page, "REFUSED");
      visitor.looksRight("import-refused");
      bring(page, "PEOPLE", "empty.csv", "text/csv", new byte[0]);
      assertThat(page.locator("[role='alert']").first().textContent()).isNotBlank();
      visitor.looksRight("import-empty-file");

      int seed = (screen == Visitor.Screen.PHONE ? 72 : 76) + language.length() / 5;
      CountyFile people = new CountyFile(seed, 2, List.of(place));
      String passport = "E" + (10_000_000 + Ids.next() % 80_000_000);
      String text =
          "姓名,证件号,单位,人员类别,入职日期\n%s,%s,%s,专职,2025-01-01\n%s,%s,别处,专职,去年\n合计,2,,,\n"
              .formatted(people.name(3), people.card(3), place, people.name(4), passport);
      bring(page, "PEOPLE", "gbk.csv", "text/csv", text.getBytes(Charset.forName("GBK")));
      over(page, "JUDGED");
      visitor.looksRight("import-errors");
      page.locator("a.btn.main[href*='import-row']").click();
      visitor.looksRight("import-row-errors");
      page.locator("#ORGANISATION").fill(place);
      // The list has no column for it: the number is right for one kind of document.
      page.locator("#DOCUMENT_KIND").selectOption("护照");
      page.locator("#JOINED_ON").fill("2025年1月2日");
      page.locator("#go").click();
      page.waitForURL("**/people/import-row?**saved=yes**");
      leftOutAndTakenIn(visitor);
      page.locator("a[href*='/people/import-post']").click();
      visitor.looksRight("import-post-left");
      page.locator("#go").click();
      over(page, "POSTED");
      assertThat(page.locator("#accounts").count()).isZero();
      visitor.looksRight("import-posted-small");
      leadsToAccounts(visitor, place);
    }
  }

  /** The line of totals at the end: left out, taken in again, left out. */
  private static void leftOutAndTakenIn(Visitor visitor) {
    Page page = visitor.page();
    assertThat(page.locator("#WORKER_CATEGORY option").count()).isGreaterThan(4);
    page.locator("#leave").click();
    page.waitForURL("**/people/import-rows**saved=left**");
    assertThat(page.locator("a.counter:has(.row-LEFT_OUT) b").textContent()).isEqualTo("1");
    visitor.looksRight("import-left-out");
    page.locator("li[data-row='4'] a.row-link").click();
    visitor.looksRight("import-row-left-out");
    page.locator("#take").click();
    page.waitForURL("**saved=taken**");
    page.locator("#leave").click();
    page.waitForURL("**/people/import-rows**saved=left**");
  }

  /** Who administers as well goes on to accounts for those who came in. */
  private static void leadsToAccounts(Visitor visitor, String place) {
    Page page = visitor.page();
    String grant = Long.toString(Ids.next());
    Backstage.get()
        .change(
            "INSERT INTO role_grant (id, account_id, role, organisation_id, from_day)"
                + " SELECT ?, a.id, 'ADMIN', g.organisation_id, UTC_DATE() - INTERVAL 1 DAY"
                + " FROM account a JOIN role_grant g ON g.account_id = a.id AND g.role = 'HR'"
                + " WHERE a.name = 'hr-city' LIMIT 1",
            grant);
    try {
      page.reload();
      visitor.looksRight("import-posted-accounts");
      page.locator("#accounts").click();
      assertThat(page.locator("#place").inputValue()).isEqualTo(place);
      assertThat(page.locator("#choice-OPEN").isChecked()).isTrue();
      page.locator("#look").click();
      visitor.looksRight("import-accounts");
    } finally {
      Backstage.get().change("DELETE FROM role_grant WHERE id = ?", grant);
    }
  }

  @Test
  void organisationsComeInAndTheTemplateIsAList() throws Exception {
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "zh-CN").signedIn("admin")) {
      Page page = visitor.page();
      page.navigate("/people/import?kind=ORGANISATIONS");
      visitor.looksRight("import-organisations");
      Download template =
          page.waitForDownload(() -> page.locator("a[href*='import-template']").click());
      assertThat(Files.size(template.path())).isGreaterThan(3_000);
      String parent = places().get(0);
      bring(
          page,
          "ORGANISATIONS",
          "机构.csv",
          "text/csv",
          "名称,上级,类型,层级\n南门社工室,%s,社工室,社区\n北门社工室,北门社工室,社工室,社区\n"
              .formatted(parent)
              .getBytes(StandardCharsets.UTF_8));
      over(page, "JUDGED");
      assertThat(page.locator("li[data-row='3']").textContent()).contains("“上级”");
      visitor.looksRight("import-organisations-errors");
    }
  }
}

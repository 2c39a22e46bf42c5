package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Ids;

/** An auditor's walk: what she may read, the ledger, the log, a sample and what proves it. */
class AuditorJourneyIT {
  private static final Pattern FILE =
      Pattern.compile(
          "\"name\": \"([^\"]+)\",\\s+\"bytes\": \\d+,\\s+\"sha256\": \"([0-9a-f]{64})\"");

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, zh-CN", "PHONE, en", "DESK, en"})
  void readsAndChangesNothing(Visitor.Screen screen, String language) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    try (Visitor visitor = new Visitor(screen, language).signedIn("auditor")) {
      Page page = visitor.page();
      assertThat(page.url()).endsWith("/audit/start");
      visitor.looksRight("audit-start");

      page.navigate("/audit/ledger?from=" + today.withDayOfYear(1));
      assertThat(page.locator("table.lines tbody tr").count()).isEqualTo(50);
      visitor.looksRight("audit-ledger");
      page.locator("a[rel='next']").click();
      assertThat(page.url()).contains("page=2");
      page.locator("#which").selectOption("REVERSED");
      page.locator(".filters button").click();
      assertThat(page.url()).contains("which=REVERSED");
      visitor.keepPicture("audit-ledger-reversed");
      page.navigate("/audit/ledger?from=1990-01-01&to=1990-01-02");
      visitor.looksRight("audit-ledger-empty");
      page.navigate("/audit/ledger?unit=nowhere");
      visitor.looksRight("audit-ledger-unknown-unit");

      page.navigate("/audit/log?action=audit.read");
      assertThat(page.locator("table.lines tbody").textContent())
          .as("her own reading")
          .contains("何砚秋", language.equals("en") ? "Ledger" : "学时台账");
      visitor.looksRight("audit-log");
      page.navigate("/audit/log?who=nobody-at-all");
      visitor.looksRight("audit-log-empty");

      page.navigate("/audit/sample?seed=2026&size=10");
      String drawn = page.locator("table.lines tbody").textContent();
      visitor.looksRight("audit-sample");
      page.navigate(page.locator(".flush-head a").getAttribute("href"));
      assertThat(page.locator("table.lines tbody").textContent()).isEqualTo(drawn);
      assertThat(visitor.cookies()).doesNotContain("JSESSIONID");
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, en", "DESK, zh-CN"})
  void whatCannotBeRightIsToldAtItsFieldAndNothingIsRead(Visitor.Screen screen, String language) {
    try (Visitor visitor = new Visitor(screen, language).signedIn("auditor")) {
      Page page = visitor.page();
      for (String list : List.of("log", "ledger")) {
        page.navigate("/audit/" + list + "?from=2026-12-31&to=2026-11-30");
        assertThat(page.locator("#to-problem").textContent()).contains("31");
        assertThat(page.locator("#from").inputValue()).isEqualTo("2026-12-31");
        assertThat(page.locator("#to").inputValue()).isEqualTo("2026-11-30");
        assertThat(page.locator("#lines, a[href*='/sheets/']").count()).isZero();
        visitor.looksRight("audit-" + list + "-wrong-days");
      }
      for (String wrong : List.of("size=0", "size=100000", "size=abc")) {
        page.navigate("/audit/sample?seed=2026&" + wrong);
        assertThat(page.locator("#size-problem").textContent()).as(wrong).contains("1", "100");
        assertThat(page.locator("#lines, form[action='/audit/evidence']").count()).isZero();
      }
      page.navigate("/audit/sample?seed=2026&from=xx&size=0");
      assertThat(page.locator("#from-problem").textContent()).contains("xx");
      assertThat(page.locator("#size-problem").textContent()).isNotEmpty();
      visitor.looksRight("audit-sample-wrong");

      for (String file : List.of("audit-log", "audit-ledger", "audit-sample")) {
        APIResponse refused =
            page.request().get("/sheets/" + file + ".csv?seed=1&from=2026-12-31&to=2026-11-30");
        assertThat(refused.status()).as(file).isEqualTo(400);
        assertThat(refused.text()).as(file).containsPattern("to[:：] ?\\S");
        APIResponse asked =
            page.request()
                .post(
                    "/sheets/" + file + ".csv?seed=1&from=xx",
                    RequestOptions.create()
                        .setForm(
                            FormData.create()
                                .set(
                                    "csrf",
                                    page.locator("input[name=csrf]").first().inputValue())));
        assertThat(asked.status()).as("no job for what can never be right").isEqualTo(400);
        assertThat(asked.text()).as(file).containsPattern("from[:：] ?\\S");
      }
      page.navigate("/account/export?file=audit-log.csv&filter=from%3Dxx");
      assertThat(page.locator(".notice.bad").textContent()).contains("xx");

      page.navigate("/audit/log?action=audit.read");
      assertThat(page.locator("table.lines tbody").textContent())
          .as("the log says nothing of days that nobody asked for")
          .doesNotContain("2026-12-31");
    }
  }

  @Test
  void aRowOnAPhoneSaysWhatEachValueIs() {
    try (Visitor visitor = new Visitor(Visitor.Screen.PHONE, "en").signedIn("auditor")) {
      Page page = visitor.page();
      LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
      page.navigate("/audit/ledger?from=" + today.withDayOfYear(1));
      assertThat(page.locator("td.chain").first().innerText()).matches("Chain.Whole.No\\. \\d+");
      assertThat(page.locator("td.n").first().innerText()).matches("Minutes.-?\\d+");
      page.navigate("/audit/sample?seed=2026&size=3");
      assertThat(page.locator(".flush-head p").textContent())
          .as("the moment in local time")
          .matches("(?s).*\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d.*")
          .doesNotContain("Z.");
    }
  }

  @Test
  void theArchiveNamesEachFileWithItsHash() throws Exception {
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "zh-CN").signedIn("auditor")) {
      Page page = visitor.page();
      page.navigate("/audit/sample?seed=archive&size=3");
      page.locator("form[action='/audit/evidence'] button").click();
      page.waitForURL("**/account/jobs");
      Locator result = page.locator("a[href^='/files/']").first();
      for (int i = 0; i < 60 && result.count() == 0; i++) {
        page.waitForTimeout(1_000);
        page.reload();
      }
      visitor.looksRight("audit-evidence-job");
      Map<String, byte[]> files = unpacked(page.request().get(result.getAttribute("href")).body());
      String manifest = new String(files.get("manifest.json"), StandardCharsets.UTF_8);
      assertThat(files)
          .containsKeys("index.csv", "ledger.csv", "heads.csv", "standings.csv", "rules.json");
      Matcher named = FILE.matcher(manifest);
      int checked = 0;
      while (named.find()) {
        assertThat(sha256(files.get(named.group(1)))).as(named.group(1)).isEqualTo(named.group(2));
        checked++;
      }
      assertThat(checked).as("all but the manifest itself").isEqualTo(files.size() - 1);
    }
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String sha256(byte[] bytes) throws java.security.NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** Yesterday was the last day: the sign-in is still there, the right is not. */
  @Test
  void anAuditorWhoseTimeIsOverIsRefused() {
    String account = "audited-" + Ids.text(Ids.next());
    Backstage.get()
        .change(
            "INSERT INTO account (id, version, name, person_id, password_hash,"
                + " must_change_password, created_at) SELECT ?, 1, ?, NULL, password_hash, FALSE,"
                + " UTC_TIMESTAMP(3) FROM account WHERE name = 'auditor'",
            Long.toString(Ids.next()),
            account);
    Backstage.get()
        .change(
            "INSERT INTO role_grant (id, account_id, role, organisation_id, from_day, until_day)"
                + " SELECT ?, a.id, 'AUDITOR', g.organisation_id, '2020-01-01', ? FROM account a,"
                + " role_grant g WHERE a.name = ? AND g.role = 'AUDITOR' LIMIT 1",
            Long.toString(Ids.next()),
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
            account);
    try (Visitor visitor =
        new Visitor(Visitor.Screen.DESK, "zh-CN")
            .signedIn(account, RunningProduct.get().account("auditor").password())) {
      Response refused = visitor.page().navigate("/audit/start");
      assertThat(refused.status()).isEqualTo(403);
      visitor.keepPicture("audit-expired");
    }
  }
}

package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Ids;

/**
 * Earlier hours come in, an authority's list is compared and decided about, papers are printed for
 * a unit, sealed and taken back.
 */
class TransferJourneyIT {
  private static final String STATION = "鹭洲镇社工站";
  private static final String HEADINGS = "姓名,单位,日期,数量,计量单位,类别,内容,记录编号\n";
  private static final int PATIENCE = 120_000;

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  private static String newcomer(String name) {
    String station =
        Ids.text(
            Long.parseLong(
                Backstage.get()
                    .text(
                        "SELECT organisation_id FROM organisation_state WHERE name = ? LIMIT 1",
                        STATION)));
    return Api.as("hr-city")
        .post(
            "/api/v1/people",
            "{\"name\":\"%s\",\"organisation\":\"%s\",\"workerCategory\":\"AGENCY\",\"from\":\"2020-01-01\"}"
                .formatted(name, station))
        .json()
        .get("id")
        .getAsString();
  }

  private static String row(String name, LocalDate day, int minutes, String title, String number) {
    return "%s,%s,%s,%d,分钟,专业科目,%s,%s%n".formatted(name, STATION, day, minutes, title, number);
  }

  private static void bring(Page page, String kind, String rows) {
    page.navigate("/people/import?kind=" + kind);
    page.locator("#file")
        .setInputFiles(
            new FilePayload(
                "学时.csv", "text/csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8)));
    page.locator("#go").click();
  }

  private static void over(Page page, String state) {
    page.locator("[data-state='" + state + "']")
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    page.locator("#import-job")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED)
                .setTimeout(PATIENCE));
  }

  private static void post(Page page) {
    page.locator("a[href*='/people/import-post']").click();
    page.locator("#go").click();
    over(page, "POSTED");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN, 濮阳旧账", "DESK, en, 淳于对账"})
  void hoursFromElsewhere(Visitor.Screen screen, String language, String name) {
    String person = newcomer(name);
    LocalDate day = today().minusYears(1).withDayOfYear(40);
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-city")) {
      Page page = visitor.page();
      bring(
          page,
          "HOURS",
          row(name, day, 0, "没有时长", "")
              + row(name, today().plusDays(3), 45, "还没有到", "")
              + row(name, day, 1_500, "超过一天", ""));
      over(page, "JUDGED");
      visitor.looksRight("earlier-hours-wrong");
      bring(page, "HOURS", row(name, day, 90, "以前的培训", "") + row(name, day, 60, "另一次", ""));
      over(page, "JUDGED");
      visitor.looksRight("earlier-hours");
      post(page);
      String posted = page.url();
      page.navigate("/hr/person?id=" + person + "&year=" + day.getYear());
      assertThat(page.locator("table.ledger").textContent()).contains("以前的培训", "另一次");
      visitor.looksRight("earlier-hours-file");

      page.navigate("/hr/comparisons");
      visitor.looksRight("comparisons-before");
      bring(
          page,
          "COMPARISON",
          row(name, day, 90, "以前的培训", "A-1-" + person)
              + row(name, day, 75, "另一次", "A-2-" + person)
              + row(name, day.plusDays(9), 45, "这里没有", "A-3-" + person)
              + row(name, day.plusDays(19), 45, "问一问", "A-4-" + person));
      over(page, "JUDGED");
      visitor.looksRight("comparison-list");
      post(page);
      page.navigate("/hr/comparisons");
      visitor.looksRight("comparisons");
      page.locator("main ul.list a").first().click();
      page.waitForURL("**/hr/comparison?**");
      visitor.looksRight("comparison");
      page.navigate(page.url() + "&all=yes");
      visitor.looksRight("comparison-all");
      page.locator("tr:has-text('这里没有') a.row-link").click();
      page.waitForURL("**/hr/compared**");
      visitor.looksRight("compared-missing");
      page.locator("#post-go").click();
      page.waitForURL("**done=decided**");
      visitor.looksRight("compared-posted");
      page.navigate("/hr/person?id=" + person + "&year=" + day.getYear());
      assertThat(page.locator("table.ledger").textContent()).contains("这里没有");

      page.navigate("/hr/comparisons");
      page.locator("main ul.list a").first().click();
      page.locator("tr:has-text('另一次') a.row-link").click();
      page.waitForURL("**/hr/compared**");
      page.locator("#ignore-go").click();
      page.locator(".notice.bad").first().waitFor();
      visitor.looksRight("compared-no-reason");
      page.locator("#reason").fill("以本系统为准");
      page.locator("#ignore-go").click();
      page.waitForURL("**done=decided**");

      page.navigate(posted);
      page.locator("a[href*='/people/import-undo']").click();
      page.locator("#go").click();
      over(page, "UNDONE");
      page.navigate("/hr/person?id=" + person + "&year=" + day.getYear());
      assertThat(page.locator("table.ledger").textContent()).contains("−90");
    }
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB), "png", bytes);
    return bytes.toByteArray();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN, 亓官持证", "DESK, en, 司空印证"})
  void papersOfAUnit(Visitor.Screen screen, String language, String name) throws IOException {
    String person = newcomer(name);
    Api.Answer hour =
        Api.as("hr-city")
            .post(
                "/api/v1/people/" + person + "/hours",
                ("{\"occurredOn\":\"%s\",\"minutes\":90,\"category\":\"COMMON\",\"title\":\"公需课\","
                        + "\"source\":{\"kind\":\"CLASS\",\"id\":\"papers\"}}")
                    .formatted(today()));
    assertThat(hour.status()).as(hour.toString()).isEqualTo(201);
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-city")) {
      Page page = visitor.page();
      page.navigate("/hr/person?id=" + person);
      visitor.looksRight("person-papers");
      page.locator("#issue-proof").click();
      page.waitForURL("**done=issued**");
      page.navigate("/hr/proofs?q=" + name);
      visitor.looksRight("issued-proofs");
      page.locator("td a.row-link").first().click();
      page.waitForURL("**/hr/proof?**");
      page.locator("#revoke-go").click();
      page.locator("#reason-problem:not(:empty)").waitFor();
      visitor.looksRight("proof-revoke");
      page.locator("#reason").fill("姓名有误，重新开具");
      page.locator("#revoke-go").click();
      page.waitForURL("**done=revoked**");
      visitor.looksRight("proof-revoked");
      String verify = page.locator("a[href^='/verify']").first().getAttribute("href");
      page.navigate(verify);
      assertThat(page.locator("main").textContent()).doesNotContain("姓名有误");
      visitor.looksRight("verify-revoked");
      page.navigate("/hr/proofs?q=nobodyatall");
      visitor.looksRight("issued-none");
    }
    try (Visitor visitor = new Visitor(screen, language).signedIn("admin")) {
      Page page = visitor.page();
      page.navigate("/admin/seals");
      visitor.looksRight("seals");
      page.locator("#seal button[type=submit]").click();
      page.locator("#organisation-problem:not(:empty)").waitFor();
      visitor.looksRight("seals-empty");
      page.locator("#organisation").fill(STATION);
      boolean phone = screen == Visitor.Screen.PHONE;
      page.locator("#from").fill(today().plusDays(phone ? 100 : 200).toString());
      page.locator("#last").fill(today().plusDays(phone ? 150 : 250).toString());
      page.locator("#authority").fill("局办公会议纪要");
      page.locator("#picture")
          .setInputFiles(
              new FilePayload("章.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8)));
      page.locator("#seal button[type=submit]").click();
      page.locator("#picture-problem:not(:empty)").waitFor();
      visitor.looksRight("seals-no-picture");
      page.locator("#picture").setInputFiles(new FilePayload("章.png", "image/png", picture()));
      page.locator("#seal button[type=submit]").click();
      page.waitForURL("**done=set**");
      visitor.looksRight("seals-set");
      page.locator("main ul.list a").first().click();
      page.waitForURL("**/admin/seal?**");
      visitor.looksRight("seal");
    }
  }
}

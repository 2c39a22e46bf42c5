package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Ids;

/** HR enters leave, ends it early, takes it back; she reads it herself; programs do the same. */
class ExemptionJourneyIT {
  private static final String STATION = "城关街道社工站";
  private static final byte[] PDF =
      "%PDF-1.7\n%evidence of leave\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  private static String text(String id) {
    return Ids.text(Long.parseLong(id));
  }

  /** Somebody of this test's own. */
  private static String newcomer(String name) {
    String station =
        Backstage.get()
            .text("SELECT organisation_id FROM organisation_state WHERE name = ? LIMIT 1", STATION);
    return Api.as("hr-city")
        .post(
            "/api/v1/people",
            "{\"name\":\"%s\",\"organisation\":\"%s\",\"workerCategory\":\"AGENCY\",\"from\":\"%s\"}"
                .formatted(name, text(station), today().minusYears(1)))
        .json()
        .get("id")
        .getAsString();
  }

  private static String wish(String kind, LocalDate from, LocalDate last) {
    return "{\"kind\":\"%s\",\"from\":\"%s\",\"last\":\"%s\",\"reason\":\"依据请假审批表\"}"
        .formatted(kind, from, last);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, en"})
  void hrEntersEndsAndTakesBack(Visitor.Screen screen, String language) {
    String name = screen == Visitor.Screen.PHONE ? "慕容闲庭" : "司徒远行";
    String person = newcomer(name);
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-city")) {
      Page page = visitor.page();
      page.navigate("/hr/person?id=" + person);
      page.locator("a[href^='/hr/exemption?person=']").click();
      page.waitForURL("**/hr/exemption?person=**");
      visitor.looksRight("exemption-new");

      page.locator("#exemption button[type=submit]").click();
      page.locator("#kind-problem:not(:empty)").waitFor();
      assertThat(page.locator("#reason-problem").textContent()).isNotEmpty();
      visitor.looksRight("exemption-empty");
      page.locator("#kind").selectOption("ILLNESS");
      page.locator("#from").fill(today().minusYears(2).toString());
      page.locator("#last").fill(today().minusYears(3).toString());
      page.locator("#reason").fill("依据请假审批表");
      page.locator("#evidence").setInputFiles(new FilePayload("审批表.pdf", "application/pdf", PDF));
      page.locator("#exemption button[type=submit]").click();
      page.locator("#last-problem:not(:empty)").waitFor();
      assertThat(page.locator("#from-problem").textContent()).as("before she joined").isNotEmpty();
      assertThat(page.locator("#reason").inputValue()).as("nothing is lost").isEqualTo("依据请假审批表");
      assertThat(page.locator("#evidence-help").textContent()).contains("审批表.pdf");
      visitor.looksRight("exemption-wrong");
      page.locator("#from").fill(today().minusDays(20).toString());
      page.locator("#last").fill(today().plusDays(20).toString());
      page.locator("#exemption button[type=submit]").click();
      page.waitForURL("**exemption=entered**");
      assertThat(page.locator("section[aria-labelledby=exemptions]").textContent())
          .contains("依据请假审批表");
      assertThat(page.locator("a[href^='/files/']").count()).isEqualTo(1);
      visitor.looksRight("exemption-entered");

      page.navigate("/hr/exemptions?kind=ILLNESS");
      assertThat(page.locator("main").textContent()).contains(name).doesNotContain("依据请假审批表");
      visitor.looksRight("exemptions-list");
      page.navigate("/hr/exemptions?show=WITHDRAWN&kind=SECONDMENT");
      assertThat(page.locator(".empty").isVisible()).isTrue();
      visitor.looksRight("exemptions-none");
      page.navigate("/hr/exemptions?kind=ILLNESS");
      page.locator("a.row-link", new Page.LocatorOptions().setHasText(name)).click();
      page.locator("a[href^='/hr/exemption-end']").first().click();
      page.waitForURL("**/hr/exemption-end**");
      visitor.looksRight("exemption-end");
      page.locator("#withdraw-go").click();
      page.locator("#reason-problem:not(:empty)").waitFor();
      page.locator("#last").fill(today().plusDays(21).toString());
      page.locator("#end-reason").fill("提前回来");
      page.locator("#end-go").click();
      page.locator("#last-problem:not(:empty)").waitFor();
      assertThat(page.locator("#end-reason").inputValue()).isEqualTo("提前回来");
      visitor.looksRight("exemption-end-wrong");
      page.locator("#last").fill(today().minusDays(1).toString());
      page.locator("#end-go").click();
      page.waitForURL("**exemption=ended**");
      visitor.looksRight("exemption-ended");
      page.locator("a[href^='/hr/exemption-end']").first().click();
      page.waitForURL("**/hr/exemption-end**");
      page.locator("#reason").fill("记错了人");
      page.locator("#withdraw-go").click();
      page.waitForURL("**exemption=withdrawn**");
      assertThat(page.locator("section[aria-labelledby=exemptions]").textContent())
          .contains("记错了人", "提前回来");
      assertThat(page.locator("a[href^='/files/']").count()).as("the evidence went").isZero();
      visitor.looksRight("exemption-withdrawn");
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, en", "DESK, zh-CN"})
  void sheReadsItHerself(Visitor.Screen screen, String language) {
    Api city = Api.as("hr-city");
    String trainee =
        text(Backstage.get().text("SELECT person_id FROM account WHERE name = ?", "trainee"));
    LocalDate day = today().minusYears(1).withDayOfYear(100);
    Api.Answer entered =
        city.post("/api/v1/people/" + trainee + "/exemptions", wish("OTHER", day, day));
    assertThat(entered.status()).as(entered.toString()).isIn(200, 201);
    String id = entered.json().get("id").getAsString();
    assertThat(Api.as("trainee").get("/api/v1/people/" + trainee + "/exemptions").text())
        .contains("依据请假审批表");
    try (Visitor visitor = new Visitor(screen, language).signedIn("trainee")) {
      Page page = visitor.page();
      page.navigate("/trainee/hours");
      assertThat(page.locator("section[aria-labelledby=exemptions]").textContent())
          .contains("依据请假审批表");
      assertThat(page.locator("a[href^='/hr/']").count()).isZero();
      visitor.looksRight("exemptions-own");
      page.navigate("/account/notices");
      assertThat(page.locator("main").textContent()).as("days alone").doesNotContain("依据请假审批表");
      visitor.looksRight("exemptions-notice");
      page.navigate("/account/data-part?kind=exemptions");
      assertThat(page.locator("main").textContent()).contains("依据请假审批表");
      visitor.looksRight("exemptions-data");
    }
    assertThat(
            city.post("/api/v1/exemptions/" + id + "/withdrawal", "{\"reason\":\"只为核验登记\"}")
                .status())
        .isEqualTo(201);
  }

  @Test
  void programsDoTheSame() {
    Api city = Api.as("hr-city");
    String person = newcomer("公孙未归");
    String at = "/api/v1/people/" + person + "/exemptions";
    Api once = city.with("Idempotency-Key", "exemption-" + UUID.randomUUID());
    Api.Answer first = once.post(at, wish("MATERNITY", today(), today().plusDays(157)));
    assertThat(first.status()).as(first.toString()).isEqualTo(201);
    assertThat(once.post(at, wish("MATERNITY", today(), today().plusDays(157))).text())
        .isEqualTo(first.text());
    assertThat(city.post(at, wish("MATERNITY", today(), today().plusDays(157))).status())
        .isEqualTo(200);
    JsonObject entered = first.json();
    assertThat(entered.get("state").getAsString()).isEqualTo("CURRENT");
    assertThat(entered.get("requirement").isJsonNull()).isTrue();

    Api.Answer refused =
        city.post(at, wish("MATERNITY", today().plusDays(9), today().plusDays(10)));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("exemption.overlaps");
    assertThat(city.post(at, "{\"kind\":\"HOLIDAY\",\"from\":\"xx\",\"reason\":\"\"}").text())
        .contains("kind", "from", "last", "reason");
    assertThat(city.post(at, wish("STUDY", today(), today().plusYears(3))).text())
        .contains("exemption.too-long");

    String one = "/api/v1/exemptions/" + entered.get("id").getAsString();
    String end = "{\"last\":\"%s\",\"reason\":\"提前回来\"}".formatted(today().plusDays(97));
    Api.Answer shorter = city.post(one + "/ending", end);
    assertThat(shorter.status()).as(shorter.toString()).isEqualTo(201);
    assertThat(shorter.json().get("replaces").getAsString())
        .isEqualTo(entered.get("id").getAsString());
    assertThat(city.post(one + "/ending", end).status()).isEqualTo(200);
    assertThat(city.post(one + "/withdrawal", "{\"reason\":\"记错了人\"}").status())
        .as("the shorter one stands in its place")
        .isEqualTo(409);
    String back = "/api/v1/exemptions/" + shorter.json().get("id").getAsString() + "/withdrawal";
    assertThat(city.post(back, "{\"reason\":\"记错了人\"}").status()).isEqualTo(201);
    assertThat(city.post(back, "{\"reason\":\"记错了人\"}").status()).isEqualTo(200);
    assertThat(city.get(at).json().getAsJsonArray("items")).hasSize(2);

    assertThat(city.get("/api/v1/exemptions?show=WITHDRAWN&size=500").text())
        .contains("公孙未归")
        .doesNotContain("依据请假审批表");
    assertThat(city.get("/api/v1/exemptions?kind=HOLIDAY").status()).isEqualTo(400);
    assertThat(Api.as("trainee2").get(at).status()).isEqualTo(404);
    assertThat(Api.as("training").get(at).status()).isEqualTo(403);
    assertThat(Api.as("auditor").get(at).status()).isEqualTo(403);
    assertThat(Api.as("trainee").post(at, wish("OTHER", today(), today())).status()).isEqualTo(403);
    assertThat(city.get("/sheets/exemptions.csv?show=WITHDRAWN").text()).contains("公孙未归");
  }
}

package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Ids;

/** A year is closed, corrected all the same, and opened again; an entry is put right. */
class CorrectionJourneyIT {
  private static final String STATION = "鹭洲镇社工站";

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  private static String station() {
    return Ids.text(
        Long.parseLong(
            Backstage.get()
                .text(
                    "SELECT organisation_id FROM organisation_state WHERE name = ? LIMIT 1",
                    STATION)));
  }

  /** Somebody of this test's own, employed long enough. */
  private static String newcomer(String name) {
    return Api.as("hr-city")
        .post(
            "/api/v1/people",
            "{\"name\":\"%s\",\"organisation\":\"%s\",\"workerCategory\":\"AGENCY\",\"from\":\"%s\"}"
                .formatted(name, station(), "2015-01-01"))
        .json()
        .get("id")
        .getAsString();
  }

  private static Api.Answer post(String account, String person, String day, String source) {
    return Api.as(account)
        .post(
            "/api/v1/people/" + person + "/hours",
            ("{\"occurredOn\":\"%s\",\"minutes\":90,\"category\":\"COMMON\",\"title\":\"公需课\","
                    + "\"source\":{\"kind\":\"CLASS\",\"id\":\"%s\"}}")
                .formatted(day, source));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN, 2019, 端木补登", "DESK, en, 2018, 夏侯更正"})
  void aYearIsClosedCorrectedAndOpenedAgain(
      Visitor.Screen screen, String language, int year, String name) {
    String person = newcomer(name);
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-city")) {
      Page page = visitor.page();
      page.navigate("/account/me");
      page.locator("a[href='/hr/years']").click();
      page.waitForURL("**/hr/years");
      visitor.looksRight("years");
      page.locator("#go").click();
      page.locator("#organisation-problem:not(:empty)").waitFor();
      assertThat(page.locator("#reason-problem").textContent()).isNotEmpty();
      visitor.looksRight("years-empty");
      page.locator("#year").selectOption(Integer.toString(year));
      page.locator("#organisation").fill(STATION);
      page.locator("#reason").fill("年终决算完成");
      page.locator("#go").click();
      page.waitForURL("**done=closed**");
      assertThat(page.locator("main ul.list").textContent())
          .contains(Integer.toString(year), STATION, "年终决算完成");
      visitor.looksRight("years-closed");

      Api.Answer refused = post("hr-station", person, year + "-05-06", "journey-" + year);
      assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
      assertThat(refused.text()).contains("hours.year-closed");
      Api.Answer late = post("hr-city", person, year + "-05-06", "journey-" + year);
      assertThat(late.status()).as(late.toString()).isEqualTo(201);

      page.navigate("/hr/person?id=" + person + "&year=" + year);
      page.locator("table.ledger a[href^='/hr/adjustment']").first().click();
      page.locator("#minutes").fill("0");
      page.locator("#day").fill(today().plusDays(1).toString());
      page.locator("#go").click();
      page.locator("#minutes-problem:not(:empty)").waitFor();
      assertThat(page.locator("#reason-problem").textContent()).isNotEmpty();
      assertThat(page.locator("#day").inputValue())
          .as("nothing is lost")
          .isEqualTo(today().plusDays(1).toString());
      visitor.looksRight("adjustment-wrong");
      page.locator("#minutes").fill("４５");
      page.locator("#reason").fill("签到表只有一节");
      page.locator("#go").click();
      page.locator(".notice.bad").waitFor();
      page.locator("#day").fill(year + "-05-07");
      page.locator("#go").click();
      page.waitForURL("**done=adjusted**");
      assertThat(page.locator("table.ledger").textContent()).contains("45", "−90", "签到表只有一节");
      visitor.looksRight("adjusted");

      page.navigate("/hr/late");
      assertThat(page.locator("main ul.list").textContent()).contains(name, "−90", "签到表只有一节");
      visitor.looksRight("late");
      page.navigate("/hr/years");
      page.locator("li:has-text('" + year + "') a[href^='/hr/year-reopen']").first().click();
      page.waitForURL("**/hr/year-reopen**");
      page.locator("#go").click();
      page.locator("#reason-problem:not(:empty)").waitFor();
      visitor.looksRight("year-reopen");
      page.locator("#reason").fill("补登两条");
      page.locator("#go").click();
      page.waitForURL("**done=reopened**");
      visitor.looksRight("years-reopened");
    }
    Api.Answer open = post("hr-station", person, year + "-06-01", "journey-open-" + year);
    assertThat(open.status()).as(open.toString()).isEqualTo(201);
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-station")) {
      visitor.page().navigate("/hr/years");
      assertThat(visitor.page().locator("#close").count()).as("no right to close").isZero();
      visitor.looksRight("years-read");
    }
  }

  @Test
  void programsDoTheSame() {
    Api city = Api.as("hr-city");
    String person = newcomer("澹台程序");
    String wish = "{\"organisation\":\"%s\",\"year\":2017,\"reason\":\"年终\"}".formatted(station());
    assertThat(Api.as("hr-station").post("/api/v1/year-closings", wish).status()).isEqualTo(403);
    assertThat(city.post("/api/v1/year-closings", "{\"organisation\":\"\",\"year\":99}").text())
        .contains("organisation", "year", "reason");
    Api.Answer closed = city.post("/api/v1/year-closings", wish);
    assertThat(closed.status()).as(closed.toString()).isEqualTo(201);
    assertThat(city.post("/api/v1/year-closings", wish).status()).as("twice").isEqualTo(200);
    assertThat(city.post("/api/v1/year-closings", wish.replace("2017", "2999")).text())
        .contains("hours.year-not-over");
    String id = closed.json().get("id").getAsString();
    assertThat(Api.as("hr-station").get("/api/v1/year-closings?size=500").text()).contains(id);
    assertThat(Api.as("several").get("/api/v1/year-closings?size=500").text()).doesNotContain(id);

    JsonObject late = post("hr-city", person, "2017-03-04", "api-closed").json();
    String entry = "/api/v1/hours/" + late.get("id").getAsString();
    assertThat(city.post(entry + "/allotment", "{\"reason\":\"补上年\"}").text())
        .contains("hours.no-window");
    assertThat(city.post(entry + "/allotment/reversal", "{\"reason\":\"改回\"}").status())
        .as("it counts in its own year")
        .isEqualTo(200);
    String right =
        "{\"occurredOn\":\"2017-03-05\",\"minutes\":%d,\"category\":\"%s\",\"title\":\"公需课\","
            + "\"reason\":\"记错一天\"}";
    assertThat(city.post(entry + "/adjustment", right.formatted(0, "COMMON")).text())
        .contains("minutes");
    assertThat(city.post(entry + "/adjustment", right.formatted(45, "NONE")).text())
        .contains("category", "PROFESSIONAL");
    assertThat(
            Api.as("several").post(entry + "/adjustment", right.formatted(45, "COMMON")).status())
        .isEqualTo(404);
    Api.Answer adjusted = city.post(entry + "/adjustment", right.formatted(45, "COMMON"));
    assertThat(adjusted.status()).as(adjusted.toString()).isEqualTo(201);
    assertThat(city.post(entry + "/adjustment", right.formatted(45, "COMMON")).status())
        .as("twice")
        .isEqualTo(409);
    String list = "/api/v1/year-closings/corrections?size=500";
    assertThat(city.get(list).text()).contains("澹台程序", "记错一天");
    assertThat(Api.as("several").get(list).text()).doesNotContain("澹台程序");
    assertThat(Api.as("trainee").get(list).status()).isEqualTo(403);
    assertThat(city.get("/sheets/late-corrections.csv").text()).contains("澹台程序", "记错一天");

    String again = "/api/v1/year-closings/" + id + "/reopening";
    assertThat(city.post(again, "{\"reason\":\"\"}").status()).isEqualTo(400);
    assertThat(city.post(again, "{\"reason\":\"补登\"}").status()).isEqualTo(201);
    assertThat(city.post(again, "{\"reason\":\"补登\"}").status()).as("twice").isEqualTo(200);
  }
}

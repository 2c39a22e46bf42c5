package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * V1 to V3, K1 to K6, D1, E1 to E7, R1 and C1 as people meet them: one's own data, corrections, a
 * former unit's view, erasure, periods, consents.
 */
class OwnDataJourneyIT {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final String WHY = "因工作需要";

  private static List<JsonObject> items(Api.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return StreamSupport.stream(answer.json().getAsJsonArray("items").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static String text(JsonObject one, String member) {
    return one.get(member).getAsString();
  }

  private static JsonObject awaited(Api api, String job) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    JsonObject found = api.get("/api/v1/jobs/" + job).json();
    while (!List.of("DONE", "FAILED").contains(text(found, "state")) && System.nanoTime() < end) {
      Thread.sleep(300);
      found = api.get("/api/v1/jobs/" + job).json();
    }
    assertThat(text(found, "state")).as(found.toString()).isEqualTo("DONE");
    return found;
  }

  private static void keep(String name, byte[] bytes) throws IOException {
    Path folder = Path.of(System.getProperty("lingyan.home")).resolveSibling("pictures");
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), bytes);
  }

  @Test
  void v1TheApiTellsWhatIsHeldAndMakesACopy() throws Exception {
    Api trainee = Api.as("trainee");
    JsonObject mine = trainee.get("/api/v1/me/data").json();
    JsonObject hours =
        StreamSupport.stream(mine.getAsJsonArray("kinds").spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .filter(kind -> text(kind, "name").equals("hours"))
            .findFirst()
            .orElseThrow();
    assertThat(mine.get("shape").getAsInt()).isEqualTo(1);
    assertThat(text(hours, "onErasure")).isEqualTo("MASKED");
    Api.Answer rows = trainee.get("/api/v1/me/data/hours?size=500");
    assertThat(items(rows)).hasSize(hours.get("rows").getAsInt());
    assertThat(trainee.get("/api/v1/me/data/nothing").status()).isEqualTo(404);
    assertThat(Api.as("admin").get("/api/v1/me/data").status()).as("no person").isEqualTo(404);
    assertThat(trainee.post("/api/v1/me/data/copies", "{\"format\":\"DOC\"}").status())
        .isEqualTo(400);

    for (String format : List.of("JSON", "PDF")) {
      Api.Answer asked = trainee.post("/api/v1/me/data/copies", "{\"format\":\"" + format + "\"}");
      assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
      JsonObject job = awaited(trainee, text(asked.json(), "id"));
      Api.Answer file = trainee.get("/files/" + text(job, "file"));
      assertThat(file.status()).isEqualTo(200);
      keep("own-data." + format.toLowerCase(java.util.Locale.ROOT), file.response().body());
      if (format.equals("JSON")) {
        JsonObject copy = file.json();
        assertThat(copy.get("shape").getAsInt()).isEqualTo(1);
        assertThat(copy.toString()).contains("\"hours\"", "周语桐");
      } else {
        assertThat(new String(file.response().body(), 0, 5, StandardCharsets.US_ASCII))
            .isEqualTo("%PDF-");
      }
      assertThat(Api.as("trainee2").get("/api/v1/files/" + text(job, "file")).status())
          .as("somebody else's copy")
          .isEqualTo(404);
    }
    assertThat(
            Backstage.get()
                .texts(
                    "SELECT l.detail FROM action_log l JOIN account a ON a.id = l.account_id"
                        + " WHERE a.name = ? AND l.action = 'data.export'",
                    "trainee"))
        .contains("JSON", "PDF");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, en"})
  void aPersonReadsCorrectsAndTakesAlong(Visitor.Screen screen, String language) {
    try (Visitor visitor = new Visitor(screen, language).signedIn("trainee")) {
      Page page = visitor.page();
      page.navigate("/account/data");
      assertThat(page.locator("main").textContent()).contains("周语桐");
      visitor.looksRight("own-data");
      page.locator("a[href='/account/data-part?kind=hours']").click();
      page.waitForURL("**/account/data-part**");
      visitor.looksRight("own-data-hours");
      page.navigate("/account/data-part?kind=looked-at");
      visitor.looksRight("own-data-looked-at");

      page.navigate("/account/correction?field=DOCUMENT");
      visitor.looksRight("correction");
      page.locator("#kind").selectOption("PASSPORT");
      page.locator("#wanted").fill("E1");
      page.locator("#note").fill("登记时写错了");
      page.locator("#evidence")
          .setInputFiles(
              new FilePayload(
                  "proof.pdf",
                  "application/pdf",
                  "%PDF-1.7\n%evidence\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
      page.locator("form button.main").click();
      assertThat(page.locator(".notice.bad").count()).isEqualTo(1);
      assertThat(page.locator("#note").inputValue()).as("nothing is lost").isNotEmpty();
      assertThat(page.locator("#evidence-help").textContent()).contains("proof.pdf");
      visitor.looksRight("correction-refused");
      page.locator("#wanted").fill(screen == Visitor.Screen.PHONE ? "E70412306" : "E70412307");
      page.locator("form button.main").click();
      page.waitForURL("**/account/data?done=asked**");
      visitor.looksRight("own-data-asked");
    }
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-station")) {
      Page page = visitor.page();
      page.navigate("/hr/corrections");
      visitor.looksRight("corrections");
      page.locator("main .list a").first().click();
      page.waitForURL("**/hr/correction?id=**");
      visitor.looksRight("correction-decision");
      String evidence = page.locator("dd a").getAttribute("href");
      assertThat(page.request().get(evidence).status()).isEqualTo(200);
      if (screen == Visitor.Screen.PHONE) {
        page.locator("[id='return']").click();
        assertThat(page.locator(".notice.bad").count()).as("K5").isEqualTo(1);
        page.locator("#reason").fill("请补交证件照片");
        page.locator("[id='return']").click();
      } else {
        page.locator("#approve").click();
      }
      page.waitForURL("**/hr/corrections?done=**");
      page.navigate("/hr/corrections?show=decided");
      visitor.looksRight("corrections-decided");
    }
    try (Visitor visitor = new Visitor(screen, language).signedIn("trainee")) {
      Page page = visitor.page();
      page.navigate("/account/data-part?kind=looked-at");
      assertThat(page.locator("main").textContent()).doesNotContain("许静");
      assertThat(page.locator(".data-rows tbody tr").count()).as("A10").isPositive();
      page.navigate("/account/phone");
      page.locator("#phone").fill("123");
      page.locator("#go").click();
      assertThat(page.locator(".notice.bad").count()).isEqualTo(1);
      visitor.looksRight("phone-refused");
      page.locator("#phone").fill("１３８ 0013 8000");
      page.locator("#go").click();
      page.waitForURL("**/account/data?done=phone");
      assertThat(page.locator("main").textContent()).doesNotContain("13800138000");
      page.navigate("/account/consents");
      visitor.looksRight("consents");
      page.navigate("/account/erasure");
      visitor.looksRight("own-erasure");
      page.locator("#sure").check();
      page.locator("#ask").click();
      assertThat(page.locator(".notice.bad").count()).as("E4").isEqualTo(1);
    }
  }

  @Test
  void d1AFormerUnitSeesItsOwnDays() {
    Api city = Api.as("hr-city");
    Api station = Api.as("hr-station");
    LocalDate today = LocalDate.now(CHINA);
    JsonObject person =
        items(station.get("/api/v1/people?size=500")).stream()
            .filter(one -> !List.of("周语桐", "许静").contains(text(one, "name")))
            .findFirst()
            .orElseThrow();
    String path = "/api/v1/people/" + text(person, "id");
    String elsewhere =
        items(city.get("/api/v1/organisations?q=%E7%A4%BE%E5%B7%A5%E7%AB%99")).stream()
            .map(one -> text(one, "id"))
            .filter(id -> !id.equals(text(person, "organisationId")))
            .findFirst()
            .orElseThrow();
    LocalDate moved = today.minusDays(3);
    hour(city, path, moved.minusDays(1));
    hour(city, path, moved);
    Api.Answer change =
        city.post(
            path + "/changes",
            "{\"kind\":\"TRANSFER\",\"day\":\"%s\",\"reason\":\"%s\",\"organisation\":\"%s\"}"
                .formatted(moved, WHY, elsewhere));
    assertThat(change.status()).as(change.toString()).isEqualTo(201);
    try {
      String all = "/hours?size=500&from=" + moved.minusDays(1);
      assertThat(station.get(path + all).status()).isEqualTo(404);
      assertThat(station.get(path + all + "&on=" + moved).status()).isEqualTo(404);
      assertThat(items(station.get(path + all + "&on=" + moved.minusDays(1))))
          .extracting(one -> text(one, "occurredOn"))
          .containsOnly(moved.minusDays(1).toString());
      assertThat(items(city.get(path + all)))
          .extracting(one -> text(one, "occurredOn"))
          .contains(moved.minusDays(1).toString(), moved.toString());
      assertThat(text(station.get(path + "?on=" + moved.minusDays(1)).json(), "organisationId"))
          .isEqualTo(text(person, "organisationId"));
      for (Visitor.Screen screen : Visitor.Screen.values()) {
        try (Visitor visitor =
            new Visitor(screen, screen == Visitor.Screen.PHONE ? "zh-CN" : "en")
                .signedIn("hr-station")) {
          Page page = visitor.page();
          page.navigate("/hr/person?id=" + text(person, "id"));
          assertThat(page.locator("[role='status']").count()).isEqualTo(1);
          assertThat(page.locator("#issue-proof").count()).isZero();
          visitor.looksRight("person-left");
        }
      }
    } finally {
      city.post(
          path + "/changes/" + text(change.json(), "id") + "/reversal", "{\"reason\":\"登记错误\"}");
    }
  }

  private static void hour(Api hr, String path, LocalDate day) {
    Api.Answer posted =
        hr.post(
            path + "/hours",
            ("{\"occurredOn\":\"%s\",\"minutes\":45,\"category\":\"PROFESSIONAL\","
                    + "\"title\":\"小组工作坊\",\"source\":{\"kind\":\"CLASS\",\"id\":\"d1-%s\"}}")
                .formatted(day, day));
    assertThat(posted.status()).as(posted.toString()).isIn(200, 201);
  }

  @Test
  void e5AnAdministratorErasesWhoHasLeftAndHerPaperCanBeChecked() {
    Api city = Api.as("hr-city");
    JsonObject person =
        items(city.get("/api/v1/people?size=500")).stream()
            .filter(one -> text(one, "organisation").contains("村"))
            .findFirst()
            .orElseThrow();
    String path = "/api/v1/people/" + text(person, "id");
    LocalDate today = LocalDate.now(CHINA);
    hour(city, path, today.minusDays(2));
    Api.Answer paper = city.post(path + "/proofs", "{\"year\":" + today.getYear() + "}");
    assertThat(paper.status()).as(paper.toString()).isEqualTo(201);
    String verify = "/api/v1/verify/" + text(paper.json(), "number");
    JsonObject before = Api.anonymous().get(verify).json();
    assertThat(
            city.post(
                    path + "/changes",
                    "{\"kind\":\"LEAVE\",\"day\":\"%s\",\"reason\":\"辞职\"}".formatted(today))
                .status())
        .isEqualTo(201);

    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "zh-CN").signedIn("admin")) {
      Page page = visitor.page();
      page.navigate("/admin/erasures");
      visitor.looksRight("erasures-empty");
      page.locator("#q").fill(text(person, "name"));
      page.locator("form[action='/admin/erasures'] button").click();
      Locator found = page.locator("a[href*='person=" + text(person, "id") + "']");
      visitor.looksRight("erasures-found");
      found.click();
      visitor.looksRight("erasure-entry");
      page.locator("#go").click();
      assertThat(page.locator(".notice.bad").count()).as("a note is needed").isEqualTo(1);
      page.locator("#note").fill("离职满五年");
      page.locator("#go").click();
      page.waitForURL("**/admin/erasure?id=**");
      visitor.looksRight("erasure");
      page.locator("#agree").click();
      assertThat(page.locator(".notice.bad").count()).as("asked first").isEqualTo(1);
      page.locator("#sure").check();
      page.locator("#agree").click();
      page.waitForURL("**/admin/erasures?done=executed");
      assertThat(page.locator("main").textContent())
          .contains("已删除")
          .doesNotContain(text(person, "name"));
      visitor.looksRight("erasures");
      page.navigate("/admin/erasures-restored");
      assertThat(page.locator("#list").inputValue()).contains(text(person, "id"));
      visitor.looksRight("erasures-restored");
      page.navigate("/admin/retention");
      visitor.looksRight("retention");
      page.locator("#kind").selectOption("action-log");
      page.locator("#months").fill("5");
      page.locator("#from").fill("2020-01-01");
      page.locator("#reason").fill("缩短");
      page.locator("#go").click();
      assertThat(page.locator("#months-problem").textContent()).contains("6");
      assertThat(page.locator("#from-problem").textContent()).as("both at once").isNotEmpty();
      assertThat(page.locator("#kind").inputValue()).isEqualTo("action-log");
      assertThat(page.locator("#months").inputValue()).isEqualTo("5");
      assertThat(page.locator("#from").inputValue()).isEqualTo("2020-01-01");
      visitor.looksRight("retention-refused");
      page.navigate("/admin/consents");
      visitor.looksRight("consent-texts");
      page.navigate("/account/data");
      visitor.looksRight("own-data-nobody");
    }
    assertThat(Api.anonymous().get(verify).json()).as("E7").isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"PHONE, en", "PHONE, zh-CN"})
  void anAdministratorOnAPhone(Visitor.Screen screen, String language) {
    try (Visitor visitor = new Visitor(screen, language).signedIn("admin")) {
      Page page = visitor.page();
      for (String one : List.of("erasures", "erasures-restored", "retention", "consents")) {
        page.navigate("/admin/" + one);
        visitor.looksRight("admin-" + one);
      }
    }
  }
}

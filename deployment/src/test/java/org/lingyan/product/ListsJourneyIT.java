package org.lingyan.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that are saved, and the calendar of working days. */
class ListsJourneyIT {
  private static final String SOURCE = "国务院办公厅通知 国办发明电〔2097〕1号";

  @TempDir private Path folder;

  private Path list(String... lines) throws Exception {
    return Files.write(folder.resolve("year.csv"), List.of(lines), StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN, 2098", "DESK, en, 2099"})
  void n12AYearComesInAsAListAndIsCorrected(Visitor.Screen screen, String language, String year)
      throws Exception {
    try (Visitor visitor = new Visitor(screen, language)) {
      visitor.signedIn("admin");
      Page page = visitor.page();
      page.navigate("/admin/calendar");
      visitor.looksRight("calendar");
      page.navigate("/admin/calendar?year=" + year);
      assertThat(page.locator(".empty")).isVisible();
      visitor.looksRight("calendar-empty");

      page.locator("#file")
          .setInputFiles(
              list(
                  "日期,类型,名称,依据",
                  year + "-01-01,放假,元旦," + SOURCE,
                  year + "-01-01,放假,元旦," + SOURCE,
                  "2097-12-31,放假,元旦," + SOURCE));
      page.locator("#take").click();
      assertThat(page.locator(".notice.bad")).hasCount(2);
      visitor.looksRight("calendar-wrong");
      page.locator("#file")
          .setInputFiles(
              list("日期,类型,名称,依据", year + "-01-01,放假,元旦," + SOURCE, year + "-01-04,上班,," + SOURCE));
      page.locator("#take").click();
      assertThat(page.locator(".notice.ok")).isVisible();
      assertThat(page.locator("section[aria-labelledby=days] li")).hasCount(2);

      page.locator("#day").fill(year + "-05-01");
      page.locator("#name").fill("劳动节");
      page.locator("button[value=put]").click();
      assertThat(page.locator("section[aria-labelledby=days] li")).hasCount(3);
      visitor.looksRight("calendar-filled");
      page.locator("#day").fill("2020-05-01");
      page.locator("#source").fill(SOURCE);
      page.locator("#kind").selectOption("HOLIDAY");
      page.locator("button[value=put]").click();
      assertThat(page.locator(".notice.bad")).hasCount(1);
      page.navigate("/admin/calendar?year=" + year);
      page.locator("button[value=remove]").last().click();
      assertThat(page.locator("section[aria-labelledby=days] li")).hasCount(2);
    }
  }

  @Test
  void theCalendarIsReadAndTakenByPrograms() {
    Api admin = Api.as("admin");
    JsonObject shipped = admin.get("/api/v1/calendar/2026").json();
    assertThat(shipped.get("known").getAsBoolean()).isTrue();
    assertThat(shipped.getAsJsonArray("days")).hasSize(39);

    String wish =
        "{\"days\":[{\"day\":\"2096-01-01\",\"kind\":\"HOLIDAY\",\"name\":\"元旦\",\"source\":\"x\"}]}";
    assertThat(admin.put("/api/v1/calendar/2096", wish).status()).isEqualTo(200);
    JsonObject taken = admin.put("/api/v1/calendar/2096", wish).json();
    assertThat(taken.getAsJsonArray("days")).hasSize(1);
    assertThat(taken.getAsJsonArray("days").get(0).getAsJsonObject().get("own").getAsBoolean())
        .isTrue();

    assertThat(admin.get("/api/v1/calendar/1999").status()).isEqualTo(404);
    Api.Answer unknown =
        admin.put(
            "/api/v1/calendar/2096",
            "{\"days\":[{\"day\":\"2096-01-01\",\"kind\":\"MAYBE\",\"source\":\"x\"}]}");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.text()).contains("days[0].kind");
    Api.Answer refused =
        admin.put(
            "/api/v1/calendar/2096",
            "{\"days\":[{\"day\":\"2096-01-01\",\"kind\":\"HOLIDAY\",\"source\":\"x\"},"
                + "{\"day\":\"2096-01-01\",\"kind\":\"HOLIDAY\",\"source\":\"x\"},"
                + "{\"day\":\"2095-01-01\",\"kind\":\"HOLIDAY\",\"source\":\"x\"}]}");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("calendar.twice", "calendar.outside-the-year");
    assertThat(admin.put("/api/v1/calendar/2096", "{\"days\":[]}").json().getAsJsonArray("days"))
        .isEmpty();
    assertThat(Api.as("trainee").get("/api/v1/calendar/2026").status()).isEqualTo(403);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, en"})
  void s2ListsOfOnesOwnAreSavedFromTheirPages(Visitor.Screen screen, String language) {
    try (Visitor visitor = new Visitor(screen, language)) {
      visitor.signedIn("trainee");
      Page page = visitor.page();
      for (String address :
          List.of(
              "/trainee/hours",
              "/trainee/courses",
              "/trainee/proofs",
              "/account/notices",
              "/account/sign-ins",
              "/account/sight",
              "/account/data-part?kind=hours")) {
        page.navigate(address);
        visitor.looksRight("saved" + address.replaceAll("[^a-z]+", "-"));
      }
    }
    Api trainee = Api.as("trainee");
    for (String list :
        List.of("my-hours", "my-proofs", "my-courses", "notices", "sign-ins", "my-sight", "jobs")) {
      for (String ending : List.of(".csv", ".xlsx")) {
        assertThat(trainee.get("/sheets/" + list + ending).status()).as(list).isEqualTo(200);
      }
    }
    assertThat(trainee.get("/sheets/my-data.csv?kind=hours").status()).isEqualTo(200);
    assertThat(trainee.get("/sheets/my-data.csv?kind=none").status()).isEqualTo(404);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, en"})
  void s2ListsOfTheOfficeAreSavedFromTheirPages(Visitor.Screen screen, String language) {
    try (Visitor visitor = new Visitor(screen, language)) {
      visitor.signedIn("admin");
      Page page = visitor.page();
      for (String address :
          List.of(
              "/admin/start",
              "/admin/retention",
              "/admin/consents",
              "/admin/erasures",
              "/people/list",
              "/people/import")) {
        page.navigate(address);
        visitor.looksRight("saved" + address.replace('/', '-'));
      }
    }
    Api admin = Api.as("admin");
    for (String list :
        List.of(
            "retention",
            "consent-texts",
            "erasures",
            "imports",
            "deliveries",
            "robots",
            "calendar")) {
      for (String ending : List.of(".csv", ".xlsx")) {
        assertThat(admin.get("/sheets/" + list + ending).status()).as(list).isEqualTo(200);
      }
    }
    assertThat(admin.get("/sheets/calendar.csv?year=2026").text())
        .contains("2026-10-10")
        .contains("国庆节");
  }
}

package org.lingyan.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A requirement is drafted by TRAINING, tried, published by HR, and the board changes; another one
 * is bound and ended. On a product of its own: everybody's hours are judged otherwise afterwards.
 */
class RuleJourneyIT {
  private static final String RULE = "zhengzhou-annual";
  private static RunningProduct product;

  @BeforeAll
  static void up() {
    product = RunningProduct.further("ruled-product", Map.of());
  }

  @AfterAll
  static void end() {
    product.end();
  }

  private static Api api(String account) {
    return Api.of(product).in(account, product.account(account).password());
  }

  private static Visitor visitor(Visitor.Screen screen, String language, String account) {
    return new Visitor(screen, language, product)
        .signedIn(account, product.account(account).password());
  }

  private static int versions() {
    return api("hr-city").get("/api/v1/rules/" + RULE).json().getAsJsonArray("items").size();
  }

  private static void allJudged() throws InterruptedException {
    Api city = api("hr-city");
    for (int i = 0; i < 240; i++) {
      if (city.get("/api/v1/rejudgings").json().getAsJsonArray("items").isEmpty()) {
        return;
      }
      Thread.sleep(250);
    }
    throw new IllegalStateException("people still wait to be judged again");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, zh-CN", "DESK, en"})
  void aRequirementIsDraftedTriedAndPublishedAndTheBoardChanges(
      Visitor.Screen screen, String language) throws InterruptedException {
    String amount = Integer.toString(60 + 6 * versions());
    String draft;
    try (Visitor visitor = visitor(screen, language, "training")) {
      Page page = visitor.page();
      page.navigate("/rules/packs");
      visitor.looksRight("rules-packs");
      page.locator("a[href='/rules/pack?id=" + RULE + "']").click();
      page.waitForURL("**/rules/pack?id=**");
      visitor.looksRight("rules-pack");
      page.locator("#go").click();
      page.waitForURL("**done=begun**");
      draft = page.url().replaceAll(".*[?&]id=([^&#]*).*", "$1");
      visitor.looksRight("rule-draft");

      page.locator("[name='rule.amount.all']").fill("很多");
      page.locator("[name='rule.title.en']").fill(amount + " credit hours a year");
      page.locator("#go").click();
      assertThat(page.locator("#rule-amount-all-problem")).not().isEmpty();
      assertThat(page.locator("[name='rule.amount.all']")).hasValue("很多");
      assertThat(page.locator("[name='rule.title.en']")).hasValue(amount + " credit hours a year");
      visitor.looksRight("rule-draft-wrong");
      page.locator("[name='rule.from']").fill("2021-12-31");
      page.locator("[name='rule.amount.all']").fill(amount);
      page.locator("#go").click();
      assertThat(page.locator("#rule-from-problem")).not().isEmpty();
      page.locator("[name='rule.from']").fill(today().toString());
      page.locator("[name='rule.title.zh-CN']").fill("年度 " + amount + " 学时");
      page.locator("#go").click();
      page.waitForURL("**done=saved**");
      visitor.looksRight("rule-draft-saved");

      page.navigate("/rules/draft-file?id=" + draft);
      visitor.looksRight("rule-file");
      String document = page.locator("#document").inputValue();
      page.locator("#document").fill(document.replace("joiner: FULL", "joiner: WEEKS"));
      page.locator("#go").click();
      assertThat(page.locator(".notice.bad")).containsText("rule.settings.joiner");
      visitor.looksRight("rule-file-wrong");

      page.navigate("/rules/trial?draft=" + draft);
      visitor.looksRight("rule-trial-none");
      page.locator("#try-go").click();
      assertThat(page.locator("#result"))
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(90_000));
      visitor.looksRight("rule-trial");
      assertThat(page.locator("#publish-ask")).hasCount(0);
      page.navigate("/rules/packs");
      visitor.looksRight("rules-packs-draft");
    }
    publish(screen, language, draft, amount);
    try (Visitor visitor = visitor(screen, language, "auditor")) {
      visitor.page().navigate("/rules/packs");
      visitor.looksRight("rules-packs-auditor");
      visitor.page().navigate("/rules/pack?id=" + RULE);
      assertThat(visitor.page().locator(".rule-part dd.changed").first()).isVisible();
      visitor.looksRight("rules-pack-versions");
      assertThat(visitor.page().navigate("/rules/draft?id=" + draft).status()).isEqualTo(403);
    }
  }

  private static void publish(Visitor.Screen screen, String language, String draft, String amount)
      throws InterruptedException {
    try (Visitor visitor = visitor(screen, language, "hr-city")) {
      Page page = visitor.page();
      page.navigate("/rules/draft?id=" + draft);
      assertThat(page.locator("#rule")).hasCount(0);
      visitor.looksRight("rule-draft-hr");
      page.navigate("/rules/trial?draft=" + draft);
      visitor.looksRight("rule-trial-hr");
      page.locator("#publish-ask summary").click();
      visitor.looksRight("rule-publish");
      page.locator("#publish-go").click();
      page.waitForURL("**done=published**");
      visitor.looksRight("rules-published");
      allJudged();
      page.navigate("/hr/board");
      assertThat(page.locator("main .head")).containsText(amount);
      visitor.looksRight("board-ruled");

      page.locator(".people tbody a.row-link").first().click();
      page.waitForURL("**/hr/person?**");
      assertThat(page.locator("main")).containsText(amount);
      page.locator("#if-amount").fill("72");
      page.locator("#what-if button").click();
      assertThat(page.locator("#what-if .what-if-cards")).containsText("72");
      visitor.looksRight("person-what-if");
      page.locator("#if-amount").fill("many");
      page.locator("#what-if button").click();
      assertThat(page.locator("#if-problem")).not().isEmpty();
      page.locator("#if-amount").fill("");
      page.locator("#if-other").selectOption(RULE + "@1");
      page.locator("#what-if button").click();
      assertThat(page.locator("#what-if .what-if-cards")).containsText("60");
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, zh-CN", "DESK, en"})
  void aRequirementIsBoundAndEnded(Visitor.Screen screen, String language)
      throws InterruptedException {
    try (Visitor visitor = visitor(screen, language, "hr-city")) {
      Page page = visitor.page();
      page.navigate("/rules/bindings");
      visitor.looksRight("rule-bindings");
      page.locator("#go").click();
      assertThat(page.locator("#requirement-problem")).not().isEmpty();
      visitor.looksRight("rule-bindings-wrong");
      page.locator("#requirement").selectOption(RULE);
      page.locator("#organisation").fill("城关街道社工站");
      page.locator("#go").click();
      assertThat(page.locator(".callout")).isVisible();
      page.locator("#go").click();
      assertThat(page.locator(".notice.bad")).isVisible();
      visitor.looksRight("rule-bindings-refused");
      page.locator("#requirement").selectOption("provincial-90");
      page.locator("#go").click();
      assertThat(page.locator(".callout")).isVisible();
      visitor.looksRight("rule-bindings-asked");
      page.locator("#go").click();
      page.waitForURL("**done=bound**");
      visitor.looksRight("rule-bound");
      allJudged();
      page.locator("a[href^='/rules/binding-end']").last().click();
      page.waitForURL("**/rules/binding-end**");
      visitor.looksRight("rule-binding-end");
      page.locator("#last").fill("2000-01-01");
      page.locator("#go").click();
      assertThat(page.locator(".notice.bad")).isVisible();
      page.locator("#last").fill(today().toString());
      page.locator("#go").click();
      page.waitForURL("**done=ended**");
      visitor.looksRight("rule-binding-ended");
      allJudged();
      // Ended as of its first day, so that the next visitor finds the place free.
      freed();

      page.navigate("/rules/what-if?requirement=national-registration");
      visitor.looksRight("what-if-registration");
      page.navigate(
          "/rules/what-if?requirement=professional-annual&policy=ladder&om=29&os=59&ot=true");
      assertThat(page.locator("#online")).containsText("1.00");
      visitor.looksRight("what-if-online");
    }
  }

  private static void freed() {
    try (Connection database = product.database();
        Statement statement = database.createStatement()) {
      statement.executeUpdate(
          "UPDATE rule_binding SET until_day = from_day WHERE rule_id = 'provincial-90'");
      statement.executeUpdate("UPDATE rule_stamp SET stamp = stamp - 1");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  /** The same by programs: what is wrong is named, and four eyes are needed. */
  @Test
  void programsDraftAndPublishToo() throws InterruptedException {
    Api training = api("training");
    Api city = api("hr-city");
    String place =
        training
            .get("/api/v1/me")
            .json()
            .getAsJsonArray("roles")
            .get(0)
            .getAsJsonObject()
            .get("organisationId")
            .getAsString();
    Api.Answer begun =
        training.post(
            "/api/v1/rules/" + RULE + "/drafts",
            "{\"organisation\":\"" + place + "\",\"own\":true}");
    assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
    String draft = begun.json().get("id").getAsString();
    String document = begun.json().get("document").getAsString();
    assertThat(city.post("/api/v1/drafts/" + draft + "/publication", "{\"seen\":1}").text())
        .contains("rule.not-tried");

    Api.Answer wrong = change(training, draft, document.replace("all: ", "al: "));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("document.amount.al");
    String mine =
        document.replaceFirst("(?m)^from: .*$", "from: '" + today().withDayOfYear(1) + "'");
    assertThat(change(training, draft, mine).json().get("changes").getAsInt()).isEqualTo(2);
    assertThat(change(training, draft, document).text()).contains("rule.changed-meanwhile");

    Api.Answer asked =
        training.post(
            "/api/v1/drafts/" + draft + "/trials", "{\"organisation\":\"" + place + "\"}");
    assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
    JsonObject trial = finished(training, asked.json().get("id").getAsString());
    assertThat(trial.get("people").getAsInt()).isPositive();
    assertThat(trial.get("current").getAsBoolean()).isTrue();
    JsonObject people =
        training.get("/api/v1/trials/" + trial.get("id").getAsString() + "/people?size=5").json();
    assertThat(people.get("total").getAsInt()).isPositive();
    assertThat(api("hr-station").get("/api/v1/drafts/" + draft).status()).isEqualTo(404);

    Api.Answer published =
        city.with("Idempotency-Key", "publication-" + draft)
            .post("/api/v1/drafts/" + draft + "/publication", "{\"seen\":2}");
    assertThat(published.status()).as(published.toString()).isEqualTo(201);
    String rule = published.json().get("requirement").getAsString();
    assertThat(
            city.with("Idempotency-Key", "publication-" + draft)
                .post("/api/v1/drafts/" + draft + "/publication", "{\"seen\":2}")
                .status())
        .as("twice is once")
        .isEqualTo(200);
    Api.Answer bound =
        city.post(
            "/api/v1/bindings",
            "{\"requirement\":\""
                + rule
                + "\",\"organisation\":\""
                + place
                + "\",\"from\":\""
                + today()
                + "\"}");
    assertThat(bound.status()).as(bound.toString()).isEqualTo(201);
    assertThat(
            city.post(
                    "/api/v1/bindings",
                    "{\"requirement\":\""
                        + rule
                        + "\",\"organisation\":\""
                        + place
                        + "\",\"from\":\""
                        + today()
                        + "\"}")
                .text())
        .contains("rule.bound");
    allJudged();
    String person =
        people.getAsJsonArray("items").get(0).getAsJsonObject().get("personId").getAsString();
    assertThat(city.get("/api/v1/people/" + person + "/standings").text()).contains(rule);
    Api.Answer ended =
        city.post(
            "/api/v1/bindings/" + bound.json().get("id").getAsString() + "/end",
            "{\"last\":\"" + today() + "\"}");
    assertThat(ended.status()).as(ended.toString()).isEqualTo(201);
    allJudged();
  }

  private static Api.Answer change(Api training, String draft, String document) {
    JsonObject body = new JsonObject();
    body.addProperty("seen", 1);
    body.addProperty("document", document);
    return training.put("/api/v1/drafts/" + draft, body.toString());
  }

  private static JsonObject finished(Api api, String trial) throws InterruptedException {
    for (int i = 0; i < 240; i++) {
      JsonObject found = api.get("/api/v1/trials/" + trial).json();
      if (!found.get("finishedAt").isJsonNull()) {
        return found;
      }
      Thread.sleep(250);
    }
    throw new IllegalStateException("not finished: " + trial);
  }
}

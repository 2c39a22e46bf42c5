package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API's fixed points, from outside: what a client may rely on. */
class ContractIT {
  private static final Api CITY = Api.as("hr-city");
  private static final Api STATION = Api.as("hr-station");
  private static final Api TRAINEE = Api.as("trainee2");

  private static Stream<JsonObject> items(JsonElement array) {
    JsonArray found = array.getAsJsonArray();
    return StreamSupport.stream(found.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  private static String somebody(Api asker) {
    return items(asker.get("/api/v1/people?size=1").json().get("items"))
        .findFirst()
        .orElseThrow()
        .get("id")
        .getAsString();
  }

  private static String entry(String day, int minutes, String id) {
    return """
    {"occurredOn":"%s","minutes":%d,"category":"PROFESSIONAL","title":"专题培训",
     "source":{"kind":"CLASS","id":"%s"}}\
    """
        .formatted(day, minutes, id);
  }

  @Test
  void meNamesPersonAccountAndRoles() {
    JsonObject me = CITY.get("/api/v1/me").json();
    assertThat(me.get("account").getAsString()).isEqualTo("hr-city");
    assertThat(items(me.get("roles")).map(role -> role.get("role").getAsString()))
        .containsExactly("HR");
    assertThat(me.get("personId").getAsString()).isNotEmpty();
  }

  @Test
  void withoutSignInEverythingIs401AndAProblem() {
    Api.Answer answer = Api.anonymous().get("/api/v1/people");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    assertThat(answer.json().get("type").getAsString()).startsWith("/problems/");
  }

  /** Whatever is asked below the API's address, and however it is written, JSON answers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/",
        "/api/v2/people",
        "/api/v1/people/%2f",
        "/api/v1/people/..%2f..",
        "/api/v1/nothing"
      })
  void anUnknownAddressOfTheApiIsAProblem(String path) {
    Api.Answer answer = CITY.get(path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    assertThat(answer.json().get("type").getAsString()).isEqualTo("/problems/not-found");
    assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
  }

  @Test
  void anUnknownPageIsAPageAndMakesNoSession() {
    Api.Answer answer = CITY.get("/nothing");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("content-type")).startsWith("text/html");
    assertThat(answer.header("set-cookie")).isEmpty();
  }

  @Test
  void withoutTheRoleIs403() {
    assertThat(TRAINEE.get("/api/v1/compliance").status()).isEqualTo(403);
    assertThat(Api.as("supervisor").get("/api/v1/people").status()).isEqualTo(403);
  }

  @Test
  void outsideTheScopeIs404LikeTheUnknown() {
    String cityWide =
        items(CITY.get("/api/v1/people?size=500").json().get("items"))
            .filter(
                person ->
                    STATION
                            .get("/api/v1/people/" + person.get("id").getAsString() + "/standings")
                            .status()
                        == 404)
            .findFirst()
            .orElseThrow()
            .get("id")
            .getAsString();
    assertThat(CITY.get("/api/v1/people/" + cityWide + "/standings").status()).isEqualTo(200);
    assertThat(STATION.get("/api/v1/people/" + cityWide + "/hours").status()).isEqualTo(404);
    assertThat(TRAINEE.get("/api/v1/people/" + cityWide + "/standings").status()).isEqualTo(404);
    assertThat(STATION.get("/api/v1/people/0/hours").status()).isEqualTo(404);
    assertThat(STATION.get("/api/v1/people/no_such-id/hours").status()).isEqualTo(404);
  }

  @Test
  void complianceAddsUp() {
    JsonObject board = CITY.get("/api/v1/compliance").json();
    JsonObject counts = board.getAsJsonObject("counts");
    assertThat(counts.keySet())
        .containsExactlyInAnyOrder("MET", "ON_TRACK", "AT_RISK", "NOT_MET", "EXEMPT", "UNDEFINED");
    int sum = counts.asMap().values().stream().mapToInt(JsonElement::getAsInt).sum();
    assertThat(sum).isEqualTo(board.get("total").getAsInt()).isPositive();
    assertThat(board.get("requirement").getAsString()).isEqualTo("zhengzhou-annual");
    items(board.get("children"))
        .forEach(
            child -> {
              JsonObject below = child.getAsJsonObject("counts");
              assertThat(below.asMap().values().stream().mapToInt(JsonElement::getAsInt).sum())
                  .isEqualTo(child.get("total").getAsInt());
            });
  }

  /** O6: the rows under a number are as many as it says. */
  @Test
  void everyNumberOfComplianceOpensToItsRows() {
    JsonObject board = CITY.get("/api/v1/compliance").json();
    board
        .getAsJsonObject("counts")
        .asMap()
        .forEach(
            (status, count) ->
                assertThat(rows("&status=" + status)).as(status).isEqualTo(count.getAsInt()));
    int below = 0;
    for (JsonElement child : board.getAsJsonArray("children")) {
      int total = child.getAsJsonObject().get("total").getAsInt();
      String place =
          child.getAsJsonObject().getAsJsonObject("organisation").get("id").getAsString();
      assertThat(rows("&organisation=" + place)).as(place).isEqualTo(total);
      below += total;
    }
    assertThat(rows("&own=true") + below)
        .isEqualTo(rows(""))
        .isEqualTo(board.get("total").getAsInt());
    JsonObject first =
        CITY.get("/api/v1/compliance/people?size=1")
            .json()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject();
    assertThat(first.getAsJsonArray("reasons")).isNotEmpty();
    assertThat(CITY.get("/api/v1/compliance/people?status=FINE").status()).isEqualTo(400);
    assertThat(TRAINEE.get("/api/v1/compliance/people").status()).isEqualTo(403);
    assertThat(
            STATION
                .get(
                    "/api/v1/compliance/people?organisation="
                        + board.getAsJsonObject("organisation").get("id").getAsString())
                .status())
        .isEqualTo(404);
  }

  private static int rows(String filter) {
    return CITY.get("/api/v1/compliance/people?size=1" + filter).json().get("total").getAsInt();
  }

  /** O1: today from the counts, any other day from the facts: both must agree on the same day. */
  @Test
  void complianceOfTodayAndOfTheFactsAgree() {
    JsonObject kept = CITY.get("/api/v1/compliance").json();
    String today = kept.get("asOf").getAsString();
    JsonObject standings = new JsonObject();
    for (String status : kept.getAsJsonObject("counts").keySet()) {
      standings.addProperty(status, 0);
    }
    JsonObject page = CITY.get("/api/v1/people?size=500").json();
    items(page.get("items"))
        .flatMap(
            person ->
                items(
                    CITY.get(
                            "/api/v1/people/"
                                + person.get("id").getAsString()
                                + "/standings?on="
                                + today)
                        .tree()))
        // Boards without a wish show the main requirement; people stand under others beside it.
        .filter(row -> row.get("requirement").getAsString().equals("zhengzhou-annual"))
        .map(row -> row.get("status").getAsString())
        .forEach(status -> standings.addProperty(status, standings.get(status).getAsInt() + 1));
    assertThat(standings).isEqualTo(kept.getAsJsonObject("counts"));
  }

  @Test
  void complianceTellsWhatWasKnownThen() {
    JsonObject now = CITY.get("/api/v1/compliance").json();
    JsonObject known = CITY.get("/api/v1/compliance?knownAt=2999-01-01T00:00:00Z").json();
    assertThat(known).as("O1: nothing is recorded later").isEqualTo(now);
    JsonObject nothing = CITY.get("/api/v1/compliance?knownAt=2000-01-01T00:00:00Z").json();
    assertThat(nothing.get("total")).isEqualTo(now.get("total"));
    JsonObject counts = nothing.getAsJsonObject("counts");
    assertThat(counts.get("MET").getAsInt()).as("nothing was known yet").isZero();
    assertThat(now.getAsJsonObject("counts").get("MET").getAsInt()).isPositive();
  }

  @Test
  void lastYearIsDecided() {
    int lastYear =
        Integer.parseInt(
                CITY.get("/api/v1/compliance").json().get("asOf").getAsString().substring(0, 4))
            - 1;
    JsonObject counts =
        CITY.get("/api/v1/compliance?period=" + lastYear + "-06-30")
            .json()
            .getAsJsonObject("counts");
    assertThat(counts.get("MET").getAsInt()).isPositive();
    assertThat(counts.get("NOT_MET").getAsInt()).isPositive();
    assertThat(counts.get("ON_TRACK").getAsInt()).isZero();
    assertThat(counts.get("AT_RISK").getAsInt()).isZero();
  }

  @Test
  void anHourIsPostedOnceAndReversedOnce() {
    String person = somebody(STATION);
    String path = "/api/v1/people/" + person + "/hours";
    String day = STATION.get("/api/v1/compliance").json().get("asOf").getAsString();
    double before = counted(person);
    Api.Answer first = STATION.post(path, entry(day, 90, "contract-1"));
    assertThat(first.status()).as(first.toString()).isEqualTo(201);
    Api.Answer again = STATION.post(path, entry(day, 90, "contract-1"));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    Api.Answer other = STATION.post(path, entry(day, 135, "contract-1"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(reasonCodes(other)).containsExactly("hours.source-taken");
    assertThat(counted(person)).isGreaterThanOrEqualTo(before);

    String reversal = "/api/v1/hours/" + first.json().get("id").getAsString() + "/reversal";
    Api.Answer back = STATION.post(reversal, "{\"reason\":\"登记错了人\"}");
    assertThat(back.status()).as(back.toString()).isEqualTo(201);
    assertThat(back.json().get("minutes").getAsInt()).isEqualTo(-90);
    assertThat(back.json().get("occurredOn").getAsString()).isEqualTo(day);
    assertThat(counted(person)).isEqualTo(before);
    assertThat(STATION.post(path, entry(day, 90, "contract-1")).status()).isEqualTo(409);
  }

  private static double counted(String person) {
    return items(STATION.get("/api/v1/people/" + person + "/standings").tree())
        .findFirst()
        .map(row -> row.get("counted").getAsDouble())
        .orElse(0.0);
  }

  private static Stream<String> reasonCodes(Api.Answer answer) {
    return items(answer.json().get("reasons")).map(reason -> reason.get("code").getAsString());
  }

  @Test
  void theSameKeyIsTheSameWish() {
    String person = somebody(STATION);
    String path = "/api/v1/people/" + person + "/hours";
    String day = STATION.get("/api/v1/compliance").json().get("asOf").getAsString();
    Api keyed = STATION.with("Idempotency-Key", "contract-key-1");
    Api.Answer first = keyed.post(path, entry(day, 45, "contract-2"));
    assertThat(first.status()).as(first.toString()).isEqualTo(201);
    Api.Answer again = keyed.post(path, entry(day, 45, "contract-2"));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    assertThat(keyed.post(path, entry(day, 46, "contract-2")).status()).isEqualTo(409);
  }

  @Test
  void anHourOfTomorrowIsRefusedWithItsReason() {
    String person = somebody(STATION);
    Api.Answer answer =
        STATION
            .with("Accept-Language", "en")
            .post("/api/v1/people/" + person + "/hours", entry("2999-01-01", 45, "contract-3"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(reasonCodes(answer)).containsExactly("hours.future");
    assertThat(answer.text()).contains("has not come yet");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "minutes, -5",
    "minutes, 0",
    "category, '\"UNHEARD_OF\"'",
    "occurredOn, '\"31.12.2026\"'",
    "title, '\"\"'",
  })
  void whatCanNeverBeRightIs400AndNamesTheField(String field, String value) {
    JsonObject body =
        com.google.gson.JsonParser.parseString(entry("2026-01-05", 45, "contract-4"))
            .getAsJsonObject();
    body.add(field, com.google.gson.JsonParser.parseString(value));
    Api.Answer answer =
        STATION.post("/api/v1/people/" + somebody(STATION) + "/hours", body.toString());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.text()).contains(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/people?page=-1",
        "/api/v1/people?size=501",
        "/api/v1/people?size=0",
        "/api/v1/people?page=x",
        "/api/v1/compliance?on=yesterday",
        "/api/v1/compliance?knownAt=2026-01-01"
      })
  void badQueriesAre400(String path) {
    assertThat(CITY.get(path).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "null", "nonsense", "\"text\"", ""})
  void whatIsNotAJsonObjectIs400(String body) {
    Api.Answer answer = CITY.post("/api/v1/what-if/hours", body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    assertThat(answer.text()).doesNotContain("Exception");
  }

  @ParameterizedTest(name = "W5 {0} joined {1}, {2}: {3}")
  @CsvSource({
    "2025-12-31, , FULL, 60",
    "2025-12-31, 2025-07-01, FULL, 60",
    "2025-12-31, 2025-07-01, MONTHS, 30",
    "2025-12-31, 2025-07-01, DAYS, 30.5",
    "2025-12-31, 2025-10-10, MONTHS, 15",
    "2025-12-31, 2025-10-10, DAYS, 14",
    "2025-12-31, 2025-03-15, DAYS, 48",
    "2024-12-31, 2024-07-01, DAYS, 30.5",
  })
  void whatIfHoursOfJoiners(String on, String joined, String joiner, double needed) {
    String person = joined == null ? "" : "\"joinedOn\":\"" + joined + "\"";
    Api.Answer answer =
        CITY.post(
            "/api/v1/what-if/hours",
            """
            {"requirement":"zhengzhou-annual","on":"%s","person":{%s},
             "settings":{"joiner":"%s"},"entries":[]}\
            """
                .formatted(on, person, joiner));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.json().get("needed").getAsDouble()).isEqualTo(needed);
    assertThat(answer.json().get("missing").getAsDouble()).isEqualTo(needed);
    assertThat(answer.json().get("unit").getAsString()).isEqualTo("CREDIT_HOUR");
    assertThat(items(answer.json().get("reasons"))).isNotEmpty();
  }

  @Test
  void errorsSpeakTheCallersLanguage() {
    String zh = CITY.with("Accept-Language", "zh-CN").get("/api/v1/people/zzz").text();
    String en = CITY.with("Accept-Language", "en").get("/api/v1/people/zzz").text();
    assertThat(zh).isNotEqualTo(en);
    assertThat(zh).matches("(?s).*[\\u4e00-\\u9fff].*");
    assertThat(en).doesNotMatch("(?s).*[\\u4e00-\\u9fff].*");
  }

  @Test
  void unknownNumbersCannotBeVerified() {
    assertThat(Api.anonymous().get("/api/v1/verify/0000000000000000").status()).isEqualTo(404);
    assertThat(Api.anonymous().get("/api/v1/verify/rubbish").status()).isEqualTo(404);
  }

  @Test
  void theDocumentDescribesEveryPath() {
    String document = Api.anonymous().with("Accept", "application/json").get("/openapi").text();
    assertThat(document)
        .contains("/people/{id}/standings")
        .contains("/what-if/hours")
        .contains("/verify/{number}")
        .contains("bearer")
        .doesNotContain("SignInPage");
  }
}

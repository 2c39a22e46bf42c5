package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Timekeeper;

/** Certificates and registrations by the API, and W7 at the rule desk. */
class CredentialIT {
  private static final Api CITY = Api.as("hr-city");
  private static final Api STATION = Api.as("hr-station");
  private static final Api TRAINEE = Api.as("trainee");
  private static final AtomicInteger NUMBERS = new AtomicInteger(500_000);

  private static LocalDate today() {
    return LocalDate.now(Timekeeper.ZONE);
  }

  private static String number() {
    return "API" + NUMBERS.incrementAndGet();
  }

  /** Somebody new at the station. */
  static String person(String name) {
    String station =
        STATION
            .get("/api/v1/me")
            .json()
            .getAsJsonArray("roles")
            .get(0)
            .getAsJsonObject()
            .get("organisationId")
            .getAsString();
    return made(STATION.post(
            "/api/v1/people",
            "{\"name\":\"%s\",\"organisation\":\"%s\",\"workerCategory\":\"AGENCY\",\"from\":\"%s\"}"
                .formatted(name, station, today().minusDays(40))))
        .get("id")
        .getAsString();
  }

  private static JsonObject made(Api.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json();
  }

  private static String body(String level, String number, LocalDate day) {
    return "{\"level\":\"%s\",\"number\":\"%s\",\"issuedOn\":\"%s\"}".formatted(level, number, day);
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).isJsonNull() ? "null" : object.get(name).getAsString();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-08-18, , 2024-08-18, null, null",
    ", 2024-03-15, null, 2027-03-15, 2026-12-15",
    "2023-08-18, 2024-02-29, 2024-08-18, 2027-02-28, 2026-11-28",
    ", 2023-05-31, null, 2026-05-31, 2026-02-28",
    ", , null, null, null"
  })
  void w7TheRuleDeskAnswers(
      String passed, String registered, String first, String valid, String renewal) {
    JsonObject asked = new JsonObject();
    if (passed != null) {
      asked.addProperty("passedOn", passed);
    }
    if (registered != null) {
      asked.addProperty("registeredOn", registered);
    }

    Api.Answer answer = CITY.post("/api/v1/what-if/registration", asked.toString());

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(text(answer.json(), "firstUntil")).isEqualTo(first);
    assertThat(text(answer.json(), "validUntil")).isEqualTo(valid);
    assertThat(text(answer.json(), "renewalFrom")).isEqualTo(renewal);
    assertThat(text(answer.json().getAsJsonObject("rule"), "id")).isEqualTo("registration-terms");
    assertThat(answer.json().getAsJsonArray("reasons"))
        .hasSize((passed == null ? 0 : 1) + (registered == null ? 0 : 2));
  }

  @Test
  void theRuleDeskNamesWhatIsWrongAndWhoMayAsk() {
    Api.Answer wrong = CITY.post("/api/v1/what-if/registration", "{\"passedOn\":\"2023-02-30\"}");

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("passedOn");
    assertThat(TRAINEE.post("/api/v1/what-if/registration", "{}").status()).isEqualTo(403);
  }

  @Test
  void aCertificateIsEnteredVerifiedAndWithdrawn() {
    String person = person("持证一");
    String number = number();
    LocalDate issued = today().minusMonths(6);
    String at = "/api/v1/people/" + person + "/certificates";
    JsonObject certificate = made(STATION.post(at, body("INTERMEDIATE", number, issued)));
    String id = text(certificate, "id");

    assertThat(text(certificate, "number")).doesNotContain(number).contains("*");
    assertThat(STATION.post(at, body("INTERMEDIATE", number, issued)).status()).isEqualTo(200);
    assertThat(STATION.post(at, body("SENIOR", number, issued)).text())
        .contains("credential.number-taken");
    assertThat(STATION.post("/api/v1/certificates/" + id + "/verification", "{}").text())
        .contains("credential.own-hand");
    assertThat(CITY.post("/api/v1/certificates/" + id + "/verification", "{}").status())
        .isEqualTo(201);
    assertThat(CITY.post("/api/v1/certificates/" + id + "/verification", "{}").status())
        .isEqualTo(200);
    JsonObject listed = CITY.get(at).json().getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(text(listed, "verifiedBy")).isEqualTo("方正平");

    String registrations = "/api/v1/people/" + person + "/registrations";
    String wish =
        "{\"certificate\":\"%s\",\"registeredOn\":\"%s\"}".formatted(id, today().minusMonths(1));
    JsonObject registration = made(STATION.post(registrations, wish));
    assertThat(text(registration, "to"))
        .isEqualTo(today().minusMonths(1).plusMonths(36).toString());
    assertThat(STATION.post(registrations, wish).status()).isEqualTo(200);
    assertThat(
            STATION
                .post(
                    registrations,
                    "{\"certificate\":\"%s\",\"registeredOn\":\"%s\"}"
                        .formatted(id, issued.minusDays(1)))
                .text())
        .contains("registration.before-certificate");
    String reason = "{\"reason\":\"输错\"}";
    assertThat(CITY.post("/api/v1/certificates/" + id + "/withdrawal", reason).text())
        .contains("credential.registered");
    made(CITY.post("/api/v1/registrations/" + text(registration, "id") + "/withdrawal", reason));
    JsonObject gone = made(CITY.post("/api/v1/certificates/" + id + "/withdrawal", reason));
    assertThat(text(gone, "withdrawnWhy")).isEqualTo("输错");
  }

  @Test
  void whatCanNeverBeRightIsNamed() {
    String at = "/api/v1/people/" + person("持证二") + "/certificates";

    Api.Answer wrong =
        STATION.post(at, "{\"level\":\"特级\",\"number\":\"?\",\"issuedOn\":\"2020-13-01\"}");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("level", "number", "issuedOn");
    assertThat(STATION.post(at, body("SENIOR", number(), today().plusDays(1))).status())
        .isEqualTo(409);
    assertThat(STATION.get("/api/v1/credentials?which=NONSENSE").text()).contains("which");
  }

  @Test
  void theListIsPagedFilteredAndInScope() {
    JsonObject all = CITY.get("/api/v1/credentials?size=500").json();
    int total = all.get("total").getAsInt();
    int lapsed = CITY.get("/api/v1/credentials?which=LAPSED").json().get("total").getAsInt();

    assertThat(total).isGreaterThan(20);
    assertThat(lapsed).isBetween(1, total - 1);
    assertThat(CITY.get("/api/v1/credentials?which=WINDOW").json().get("total").getAsInt())
        .isPositive();
    assertThat(STATION.get("/api/v1/credentials").json().get("total").getAsInt()).isLessThan(total);
    assertThat(TRAINEE.get("/api/v1/credentials").status()).isEqualTo(403);
  }

  @Test
  void aTraineeReadsHerOwnAndNobodyElses() {
    String own = TRAINEE.get("/api/v1/me").json().get("personId").getAsString();

    assertThat(TRAINEE.get("/api/v1/people/" + own + "/certificates").json())
        .satisfies(found -> assertThat(found.getAsJsonArray("items")).isNotEmpty());
    assertThat(TRAINEE.get("/api/v1/people/" + own + "/registrations").status()).isEqualTo(200);
    assertThat(TRAINEE.get("/api/v1/people/" + person("持证三") + "/certificates").status())
        .isEqualTo(404);
    assertThat(
            TRAINEE
                .post("/api/v1/people/" + own + "/certificates", body("SENIOR", number(), today()))
                .status())
        .isEqualTo(403);
  }
}

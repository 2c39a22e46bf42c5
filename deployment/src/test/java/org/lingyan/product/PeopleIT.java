package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Timekeeper;

/** People by the API: found, put on record, corrected; what a client may rely on. */
class PeopleIT {
  private static final Api CITY = Api.as("hr-city");
  private static final Api STATION = Api.as("hr-station");
  private static final AtomicInteger NUMBERS = new AtomicInteger(70_000_000);

  private static JsonArray found(Api asker, String query) {
    Api.Answer answer = asker.get("/api/v1/people?" + query);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().getAsJsonArray("items");
  }

  private static List<String> names(JsonArray items) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(one -> one.get("name").getAsString())
        .toList();
  }

  private static String station() {
    return STATION
        .get("/api/v1/me")
        .json()
        .getAsJsonArray("roles")
        .get(0)
        .getAsJsonObject()
        .get("organisationId")
        .getAsString();
  }

  private static String body(String name, String passport, String phone) {
    return """
    {"name":"%s","document":{"kind":"PASSPORT","number":"%s"},"phone":"%s",
     "birthDate":"1991-05-06","organisation":"%s","workerCategory":"AGENCY","from":"%s"}\
    """
        .formatted(name, passport, phone, station(), LocalDate.now(Timekeeper.ZONE).minusDays(40));
  }

  private static JsonObject entered(String name, String passport, String phone) {
    Api.Answer answer = STATION.post("/api/v1/people", body(name, passport, phone));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json();
  }

  private static String reasons(Api.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
    return answer.json().getAsJsonArray("reasons").toString();
  }

  @ParameterizedTest
  @CsvSource({"周语桐", "语桐", "zhouyutong", "ZYT", "zyt", "yutong", "Zhou%20Yu", "%EF%BC%BAyt"})
  void aNameIsFoundHoweverItIsTyped(String typed) {
    assertThat(names(found(CITY, "q=" + typed))).contains("周语桐");
  }

  @Test
  void whoIsPutOnRecordIsFoundByEverything() {
    String passport = "E" + NUMBERS.incrementAndGet();
    String phone = "154" + NUMBERS.incrementAndGet();
    JsonObject person = entered("单晓月", passport, phone);
    assertThat(person.get("organisationId").getAsString()).isEqualTo(station());
    String id = person.get("id").getAsString();

    for (String typed : List.of("单晓月", "shanxiaoyue", "sxy", passport, phone)) {
      assertThat(names(found(STATION, "q=" + typed))).as(typed).contains("单晓月");
    }
    assertThat(found(CITY, "q=" + phone)).hasSize(1);
    JsonObject facts = STATION.get("/api/v1/people/" + id + "/facts").json();
    assertThat(facts.getAsJsonObject("document").get("number").getAsString())
        .startsWith("E7")
        .contains("*")
        .isNotEqualTo(passport);
    assertThat(facts.get("phone").getAsString()).startsWith("154").contains("****");
    assertThat(facts.get("birthDate").getAsString()).isEqualTo("1991-05-06");

    assertThat(reasons(STATION.post("/api/v1/people", body("另一人", passport, phone))))
        .contains("person.document-known");
  }

  @Test
  void aCorrectionKeepsWhatIsMissingAndTheOldName() {
    JsonObject person =
        entered("解冬梅", "E" + NUMBERS.incrementAndGet(), "154" + NUMBERS.incrementAndGet());
    String facts = "/api/v1/people/" + person.get("id").getAsString() + "/facts";
    JsonObject before = STATION.get(facts).json();

    Api.Answer corrected = STATION.put(facts, "{\"name\":\"解雪梅\",\"reason\":\"户口簿改名\"}");
    assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
    JsonObject now = corrected.json();
    assertThat(now.get("name").getAsString()).isEqualTo("解雪梅");
    assertThat(now.getAsJsonArray("formerNames").toString()).isEqualTo("[\"解冬梅\"]");
    assertThat(now.get("document")).isEqualTo(before.get("document"));
    assertThat(now.get("phone")).isEqualTo(before.get("phone"));
    assertThat(STATION.put(facts, "{\"name\":\"解雪梅\",\"reason\":\"户口簿改名\"}").json())
        .as("twice is once")
        .isEqualTo(now);

    JsonObject hit = found(STATION, "q=xiedongmei").get(0).getAsJsonObject();
    assertThat(hit.get("name").getAsString()).isEqualTo("解雪梅");
    assertThat(hit.get("formerName").getAsString()).isEqualTo("解冬梅");
    JsonObject bare = STATION.put(facts, "{\"remove\":[\"PHONE\"],\"reason\":\"本人要求\"}").json();
    assertThat(bare.get("phone").isJsonNull()).isTrue();
    assertThat(reasons(STATION.put(facts, "{\"birthDate\":\"2999-01-01\",\"reason\":\"试\"}")))
        .contains("person.not-born");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"document\":{\"kind\":\"ID_CARD\",\"number\":\"110105194912310021\"},\"reason\":\"试\"}"
            + "|document.number",
        "{\"document\":{\"kind\":\"PASSPORT\",\"number\":\"E1\"},\"reason\":\"试\"}|document.number",
        "{\"document\":{\"kind\":\"CARD\",\"number\":\"E1\"},\"reason\":\"试\"}|document.kind",
        "{\"phone\":\"12345\",\"reason\":\"试\"}|phone",
        "{\"remove\":[\"NAME\"],\"reason\":\"试\"}|remove",
        "{\"name\":\"某人\"}|reason",
      })
  void whatCanNeverBeRightIsNamed(String body, String field) {
    String person = found(STATION, "size=1").get(0).getAsJsonObject().get("id").getAsString();
    Api.Answer answer = STATION.put("/api/v1/people/" + person + "/facts", body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.text()).contains(field);
  }

  @Test
  void outsideTheScopeIsUnknownAndOtherRolesMayNot() {
    String elsewhere =
        found(CITY, "q=luoqingshan").get(0).getAsJsonObject().get("id").getAsString();
    assertThat(STATION.get("/api/v1/people/" + elsewhere + "/facts").status()).isEqualTo(404);
    assertThat(STATION.put("/api/v1/people/" + elsewhere + "/facts", "{\"reason\":\"试\"}").status())
        .isEqualTo(404);
    Api trainee = Api.as("trainee");
    String self = trainee.get("/api/v1/me").json().get("personId").getAsString();
    assertThat(trainee.get("/api/v1/people/" + self + "/facts").status()).isEqualTo(200);
    assertThat(trainee.get("/api/v1/people/" + elsewhere + "/facts").status()).isEqualTo(404);
    assertThat(trainee.put("/api/v1/people/" + self + "/facts", "{\"reason\":\"试\"}").status())
        .isEqualTo(403);
    assertThat(Api.as("auditor").post("/api/v1/people", "{}").status()).isEqualTo(403);
  }

  @Test
  void whoHasLeftIsFoundByTheFilter() {
    JsonArray left = found(CITY, "presence=LEFT&size=5");
    assertThat(left).isNotEmpty();
    assertThat(left.get(0).getAsJsonObject().get("leftOn").getAsString())
        .isLessThan(LocalDate.now(Timekeeper.ZONE).toString());
    assertThat(CITY.get("/api/v1/people?presence=GONE").status()).isEqualTo(400);
  }
}

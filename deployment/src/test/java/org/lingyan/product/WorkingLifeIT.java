package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Working lives through the API: recorded, refused, taken back (W1 to W9 at the edge). */
class WorkingLifeIT {
  private static final String WHY = "因工作需要";

  private static JsonArray items(Api.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().getAsJsonArray("items");
  }

  /** Somebody who works in a village, where no other test looks. */
  private static JsonObject villager(Api hr) {
    return StreamSupport.stream(items(hr.get("/api/v1/people?size=500")).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(one -> one.get("organisation").getAsString().contains("村"))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static String placeOtherThan(Api hr, String organisation) {
    return StreamSupport.stream(
            items(hr.get("/api/v1/organisations?q=%E7%A4%BE%E5%B7%A5%E7%AB%99")).spliterator(),
            false)
        .map(one -> one.getAsJsonObject().get("id").getAsString())
        .filter(id -> !id.equals(organisation))
        .findFirst()
        .orElseThrow();
  }

  private static String transfer(String to, LocalDate day) {
    return "{\"kind\":\"TRANSFER\",\"day\":\"%s\",\"reason\":\"%s\",\"organisation\":\"%s\"}"
        .formatted(day, WHY, to);
  }

  private static String code(Api.Answer refused) {
    assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
    return refused
        .json()
        .getAsJsonArray("reasons")
        .get(0)
        .getAsJsonObject()
        .get("code")
        .getAsString();
  }

  @Test
  void aTransferIsRecordedOnceAndTakenBack() {
    Api hr = Api.as("hr-city");
    JsonObject person = villager(hr);
    String path = "/api/v1/people/" + person.get("id").getAsString();
    String home = person.get("organisationId").getAsString();
    String to = placeOtherThan(hr, home);
    LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));

    assertThat(code(hr.post(path + "/changes", transfer(to, LocalDate.of(1999, 1, 1)))))
        .isEqualTo("life.before-joining");
    assertThat(code(hr.post(path + "/changes", transfer(home, today))))
        .isEqualTo("life.nothing-new");

    Api once = hr.with("Idempotency-Key", "life-" + person.get("id").getAsString());
    Api.Answer first = once.post(path + "/changes", transfer(to, today));
    assertThat(first.status()).as(first.toString()).isEqualTo(201);
    Api.Answer again = once.post(path + "/changes", transfer(to, today));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(hr.get(path).json().get("organisationId").getAsString()).isEqualTo(to);
    assertThat(items(hr.get(path + "/changes"))).hasSize(1);

    String change = path + "/changes/" + first.json().get("id").getAsString() + "/reversal";
    assertThat(hr.post(change, "{\"reason\":\"登记错误\"}").status()).isEqualTo(201);
    assertThat(code(hr.post(change, "{\"reason\":\"登记错误\"}"))).isEqualTo("life.not-latest");
    assertThat(hr.get(path).json().get("organisationId").getAsString()).isEqualTo(home);
  }

  @Test
  void whatCanNeverBeRightNamesItsField() {
    Api hr = Api.as("hr-city");
    String path = "/api/v1/people/" + villager(hr).get("id").getAsString() + "/changes";

    Api.Answer noDay = hr.post(path, "{\"kind\":\"LEAVE\",\"day\":\"soon\",\"reason\":\"x\"}");
    Api.Answer noPlace =
        hr.post(path, "{\"kind\":\"TRANSFER\",\"day\":\"2026-01-01\",\"reason\":\"x\"}");

    assertThat(noDay.status()).isEqualTo(400);
    assertThat(noDay.toString()).contains("day");
    assertThat(noPlace.status()).isEqualTo(400);
    assertThat(noPlace.toString()).contains("organisation");
    Api.Answer passedOver =
        hr.post(
            path,
            "{\"kind\":\"LEAVE\",\"day\":\"2026-01-02\",\"reason\":\"x\",\"organisation\":\"1\"}");
    assertThat(passedOver.status())
        .as("who names a place means to end a second post")
        .isEqualTo(400);
    assertThat(passedOver.toString()).contains("organisation");
  }

  @Test
  void aSecondPostIsEndedAndAFirstDayPutRight() {
    Api hr = Api.as("hr-city");
    JsonObject person = villager(hr);
    String path = "/api/v1/people/" + person.get("id").getAsString();
    String there = placeOtherThan(hr, person.get("organisationId").getAsString());
    LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    LocalDate since = LocalDate.parse(hr.get(path).json().get("since").getAsString());

    String lent = kind("SECOND", today.minusDays(5), there);
    String second = change(hr.post(path + "/changes", lent));
    String end = change(hr.post(path + "/changes", kind("END_BESIDE", today, there)));
    assertThat(code(hr.post(path + "/changes", kind("END_BESIDE", today, there))))
        .isEqualTo("life.nothing-new");
    String first =
        change(
            hr.post(
                path + "/changes",
                "{\"kind\":\"FIRST_DAY\",\"day\":\"%s\",\"reason\":\"%s\"}"
                    .formatted(since.minusDays(1), WHY)));
    assertThat(hr.get(path).json().get("since").getAsString())
        .isEqualTo(since.minusDays(1).toString());

    for (String change : java.util.List.of(first, end, second)) {
      String reversal = path + "/changes/" + change + "/reversal";
      assertThat(hr.post(reversal, "{\"reason\":\"登记错误\"}").status()).isEqualTo(201);
    }
    assertThat(hr.get(path).json().get("since").getAsString()).isEqualTo(since.toString());
  }

  private static String kind(String kind, LocalDate day, String place) {
    return "{\"kind\":\"%s\",\"day\":\"%s\",\"reason\":\"%s\",\"organisation\":\"%s\"}"
        .formatted(kind, day, WHY, place);
  }

  private static String change(Api.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json().get("id").getAsString();
  }

  @Test
  void whoseScopeSheIsNotInDoesNotKnowHer() {
    String person = villager(Api.as("hr-city")).get("id").getAsString();
    Api station = Api.as("hr-station");
    String path = "/api/v1/people/" + person + "/changes";

    assertThat(station.get(path).status()).isEqualTo(404);
    assertThat(station.post(path, transfer("1", LocalDate.of(2026, 1, 1))).status()).isEqualTo(404);
    assertThat(Api.as("trainee").get(path).status()).isEqualTo(403);
    assertThat(Api.as("auditor").post(path, transfer("1", LocalDate.of(2026, 1, 1))).status())
        .isEqualTo(403);
  }
}

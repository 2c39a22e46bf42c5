package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Duplicates through the API: found, told apart, merged, taken back (V1 to V5, M1 to M9). */
class MergeIT {
  private static final String PEOPLE = "/api/v1/people/";
  private static final String WHY = "{\"reason\":\"登记有误\"}";

  private static JsonArray items(Api.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().getAsJsonArray("items");
  }

  private static Optional<JsonObject> pair(Api hr, TwoRecords two, String query) {
    return StreamSupport.stream(
            items(hr.get(PEOPLE + "duplicates?size=500" + query)).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(
            one ->
                one.getAsJsonObject("first").get("id").getAsString().equals(two.first())
                    && one.getAsJsonObject("second").get("id").getAsString().equals(two.second()))
        .findFirst();
  }

  private static String merge(String alias) {
    return "{\"alias\":\"%s\",\"reason\":\"核对身份证，系重复建档\"}".formatted(alias);
  }

  private static double counted(Api hr, String person) {
    Api.Answer answer = hr.get(PEOPLE + person + "/standings");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.tree().getAsJsonArray().get(0).getAsJsonObject().get("counted").getAsDouble();
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
  void mergedTwiceItIsOneFactAndTakenBackBothAreWhatTheyWere() {
    Api hr = Api.as("hr-city");
    TwoRecords two = TwoRecords.entered();
    two.worked(hr);
    assertThat(pair(hr, two, "").orElseThrow().getAsJsonArray("reasons").toString())
        .isEqualTo("[\"NAME_AND_ORGANISATION\"]");

    Api.Answer merged = hr.post(PEOPLE + two.first() + "/merge", merge(two.second()));
    assertThat(merged.status()).as(merged.toString()).isEqualTo(201);
    Api.Answer again = hr.post(PEOPLE + two.first() + "/merge", merge(two.second()));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(merged.json());

    assertThat(counted(hr, two.first())).as("2 once, and 4 of each").isEqualTo(10);
    Api.Answer gone = hr.get(PEOPLE + two.second() + "/hours");
    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.json().get("type").getAsString()).isEqualTo("/problems/merged");
    assertThat(gone.json().get("mergedInto").getAsString()).isEqualTo(two.first());
    assertThat(items(hr.get(PEOPLE + two.first() + "/hours"))).hasSize(4);
    assertThat(items(hr.get(PEOPLE + two.first() + "/merge"))).hasSize(1);
    assertThat(pair(hr, two, "")).as("no pair any more").isEmpty();
    assertThat(code(hr.post(PEOPLE + two.second() + "/merge", merge(two.first()))))
        .isEqualTo("merge.merged-already");

    String undo =
        PEOPLE + two.first() + "/merge/" + merged.json().get("id").getAsString() + "/reversal";
    assertThat(hr.post(undo, WHY).status()).isEqualTo(201);
    assertThat(hr.post(undo, WHY).status()).as("twice").isEqualTo(200);
    assertThat(counted(hr, two.first())).isEqualTo(6);
    assertThat(counted(hr, two.second())).isEqualTo(6);
    assertThat(items(hr.get(PEOPLE + two.first() + "/merge"))).isEmpty();
    // Left as one person, so that no record of this test is met by others.
    assertThat(hr.post(PEOPLE + two.first() + "/merge", merge(two.second())).status())
        .isEqualTo(201);
  }

  @Test
  void whatWasToldApartIsNotSuggestedUntilItIsTakenBack() {
    Api hr = Api.as("hr-city");
    TwoRecords two = TwoRecords.entered();
    String body =
        "{\"first\":\"%s\",\"second\":\"%s\",\"reason\":\"两人同名，已当面核对\"}"
            .formatted(two.second(), two.first());

    Api.Answer apart = hr.post(PEOPLE + "duplicates/distinctions", body);
    assertThat(apart.status()).as(apart.toString()).isEqualTo(201);
    assertThat(hr.post(PEOPLE + "duplicates/distinctions", body).status()).isEqualTo(200);
    assertThat(pair(hr, two, "")).isEmpty();
    assertThat(
            pair(hr, two, "&distinct=1")
                .orElseThrow()
                .getAsJsonObject("distinction")
                .get("reason")
                .getAsString())
        .isEqualTo("两人同名，已当面核对");

    String back =
        PEOPLE + "duplicates/distinctions/" + apart.json().get("id").getAsString() + "/reversal";
    assertThat(hr.post(back, WHY).status()).isEqualTo(201);
    assertThat(hr.post(back, WHY).status()).as("it stands no longer").isEqualTo(404);
    assertThat(pair(hr, two, "")).isPresent();
    assertThat(hr.post(PEOPLE + two.first() + "/merge", merge(two.second())).status())
        .isEqualTo(201);
  }

  @Test
  void whoMayNotIsToldSoAndWhoseScopeItIsNotKnowsNothing() {
    Api hr = Api.as("hr-city");
    TwoRecords two = TwoRecords.entered();
    String path = PEOPLE + two.first() + "/merge";

    assertThat(Api.as("trainee").post(path, merge(two.second())).status()).isEqualTo(403);
    assertThat(Api.as("auditor").post(path, merge(two.second())).status()).isEqualTo(403);
    assertThat(Api.as("trainee").get(PEOPLE + "duplicates").status()).isEqualTo(403);
    String elsewhere =
        Backstage.get()
            .text(
                "SELECT LOWER(CONV(p.id, 10, 36)) FROM person p JOIN employment e"
                    + " ON e.person_id = p.id AND e.main AND e.until_day IS NULL"
                    + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                    + " JOIN role_grant g JOIN account a ON a.id = g.account_id"
                    + " JOIN organisation_state s ON s.organisation_id = g.organisation_id"
                    + " WHERE a.name = 'hr-station' AND o.path NOT LIKE CONCAT(s.path, '%')"
                    + " LIMIT 1");
    assertThat(
            Api.as("hr-station").post(PEOPLE + elsewhere + "/merge", merge(two.second())).status())
        .isEqualTo(404);
    assertThat(hr.post(path, "{\"alias\":\"%s\"}".formatted(two.second())).toString())
        .contains("reason");
    assertThat(hr.get(PEOPLE + "duplicates?distinct=maybe").status()).isEqualTo(400);
    assertThat(hr.post(path, merge(two.second())).status()).isEqualTo(201);
  }
}

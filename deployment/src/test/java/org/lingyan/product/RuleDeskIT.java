package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule desk by the API: the worked examples W5, W6, W7 and W26. */
class RuleDeskIT {
  private static final Api CITY = Api.as("hr-city");
  private static final String HOURS = "/api/v1/what-if/hours";
  private static final String ONLINE = "/api/v1/what-if/online-ladder";

  private static JsonObject judged(String body) {
    Api.Answer answer = CITY.post(HOURS, body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private static String entry(String on, int minutes, String category) {
    return "{\"on\":\"%s\",\"minutes\":%d,\"category\":\"%s\"}".formatted(on, minutes, category);
  }

  /** So many minutes, eight 学时 a day. */
  private static List<String> spread(String category, int month, int minutes) {
    List<String> entries = new ArrayList<>();
    for (int left = minutes, day = 1; left > 0; left -= 360, day++) {
      entries.add(
          entry(
              LocalDate.of(2025, month, 1).plusDays(day - 1L).toString(),
              Math.min(left, 360),
              category));
    }
    return entries;
  }

  @ParameterizedTest(name = "W5 {0} minutes: {1}, missing {2}")
  @CsvSource({"2700, MET, 0", "2699, NOT_MET, 0.5", "2677, NOT_MET, 1"})
  void w5(int minutes, String status, double missing) {
    JsonObject answer =
        judged(
            "{\"requirement\":\"zhengzhou-annual\",\"on\":\"2026-01-01\",\"period\":{\"from\":\"2025-01-01\","
                + "\"to\":\"2025-12-31\"},\"entries\":["
                + String.join(",", spread("PROFESSIONAL", 3, minutes))
                + "]}");

    assertThat(answer.get("status").getAsString()).isEqualTo(status);
    assertThat(answer.get("missing").getAsDouble()).isEqualTo(missing);
  }

  @ParameterizedTest(name = "W6 {0} + {1}, share {2}: {3}")
  @CsvSource({
    "2700, 1350, OF_REQUIRED, MET",
    "2677, 1575, OF_REQUIRED, NOT_MET",
    "4050, 0,    OF_REQUIRED, MET",
    "2925, 4500, OF_REQUIRED, MET",
    "2925, 4500, OF_TOTAL,    NOT_MET",
  })
  void w6(int professional, int common, String share, String status) {
    List<String> entries = new ArrayList<>(spread("PROFESSIONAL", 3, professional));
    entries.addAll(spread("COMMON", 7, common));
    JsonObject answer =
        judged(
            "{\"requirement\":\"professional-annual\",\"on\":\"2026-01-01\",\"person\":{\"level\":"
                + "\"INTERMEDIATE\"},\"period\":{\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"},"
                + "\"settings\":{\"share\":\""
                + share
                + "\"},\"entries\":["
                + String.join(",", entries)
                + "]}");

    assertThat(answer.get("status").getAsString()).isEqualTo(status);
  }

  @ParameterizedTest(name = "W7 {0} {1} minutes, degrees {2}: {3}")
  @CsvSource({
    "ASSISTANT,    4290, 0, NOT_MET",
    "ASSISTANT,    4320, 0, MET",
    "INTERMEDIATE, 5370, 0, NOT_MET",
    "INTERMEDIATE, 5400, 0, MET",
    "SENIOR,       5400, 0, MET",
    "SENIOR,       0,    1, MET",
  })
  void w7(String level, int minutes, int degrees, String status) {
    List<String> entries = new ArrayList<>();
    if (minutes > 0) {
      entries.add(entry("2025-05-05", minutes, "PROFESSIONAL"));
    }
    for (int i = 0; i < degrees; i++) {
      entries.add("{\"on\":\"2025-06-0" + (i + 1) + "\",\"degree\":true}");
    }
    JsonObject answer =
        judged(
            "{\"requirement\":\"national-registration\",\"on\":\"2027-03-16\",\"person\":{\"level\":\""
                + level
                + "\"},\"period\":{\"from\":\"2024-03-15\",\"to\":\"2027-03-14\"},\"entries\":["
                + String.join(",", entries)
                + "]}");

    assertThat(answer.get("status").getAsString()).isEqualTo(status);
    assertThat(answer.get("unit").getAsString()).isEqualTo("CLOCK_HOUR");
  }

  @ParameterizedTest(name = "W26 {0} {1} seconds, test passed {2}: {3}")
  @CsvSource({
    "ladder, 1800, false, 1.0",
    "ladder, 1799, false, 0.5",
    "ladder, 901, false, 0.5",
    "ladder, 900, false, 0.25",
    "ladder, 0, false, 0",
    "ladder, 1800, true, 1.5",
    "ladder, 900, true, 0.75",
    "minutes-45, 8040, false, 2.5",
    "minutes-45, 8040, true, 2.5",
    "minutes-45, 8100, false, 3.0",
    "minutes-45, 1349, false, 0",
  })
  void w26(String policy, int seconds, boolean passed, double worth) {
    Api.Answer answer =
        CITY.post(
            ONLINE,
            "{\"policy\":\"%s\",\"seconds\":%d,\"testPassed\":%b}"
                .formatted(policy, seconds, passed));

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.json().get("creditHours").getAsDouble()).isEqualTo(worth);
    assertThat(answer.json().getAsJsonArray("reasons")).isNotEmpty();
    String status =
        answer
            .json()
            .getAsJsonObject("rule")
            .getAsJsonObject("citation")
            .get("status")
            .getAsString();
    assertThat(status).isEqualTo(policy.equals("ladder") ? "UNVERIFIED" : "HOUSE_DEFAULT");
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"policy\":\"steps\",\"seconds\":1} | policy",
        "{\"seconds\":1} | policy",
        "{\"policy\":\"ladder\"} | seconds",
        "{\"policy\":\"ladder\",\"seconds\":-1} | seconds",
        "{\"policy\":\"ladder\",\"seconds\":86401} | seconds",
        "{\"policy\":\"ladder\",\"seconds\":1.5} | seconds",
        "{\"policy\":\"ladder\",\"seconds\":\"1\"} | seconds",
        "{\"policy\":\"ladder\",\"seconds\":1,\"testPassed\":\"yes\"} | testPassed",
      })
  void whatCanNeverBeRightIsNamed(String body, String field) {
    Api.Answer answer = CITY.post(ONLINE, body);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.text()).contains(field);
  }

  @Test
  void aTraineeTriesNothing() {
    assertThat(Api.as("trainee").post(ONLINE, "{\"policy\":\"ladder\",\"seconds\":1}").status())
        .isEqualTo(403);
  }
}

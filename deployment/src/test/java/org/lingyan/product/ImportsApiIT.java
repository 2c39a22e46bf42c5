package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists by the API: why one was not read, posted or taken back, by row and column. */
class ImportsApiIT {
  private static final Api CITY = Api.as("hr-city");
  private static final String PATH = "/api/v1/imports";
  private static final int SEED = 83;

  private static JsonObject brought(String kind, byte[] bytes) throws InterruptedException {
    Api.Answer answer = sent(kind, bytes);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return over(answer.json().get("id").getAsString());
  }

  private static Api.Answer sent(String kind, byte[] bytes) {
    return CITY.send(
        CITY.request(PATH + "?kind=" + kind)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
  }

  /** The list when no work about it goes on. */
  private static JsonObject over(String id) throws InterruptedException {
    for (int i = 0; i < 240; i++) {
      JsonObject list = CITY.get(PATH + "/" + id).json();
      String state =
          CITY.get("/api/v1/jobs/" + list.get("job").getAsString())
              .json()
              .get("state")
              .getAsString();
      if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
        return CITY.get(PATH + "/" + id).json();
      }
      Thread.sleep(250);
    }
    throw new IllegalStateException("still at work: " + id);
  }

  private static JsonObject asked(JsonObject list, String what) throws InterruptedException {
    String id = list.get("id").getAsString();
    Api.Answer answer = CITY.post(PATH + "/" + id + "/" + what, "");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return over(id);
  }

  private static byte[] csv(String... rows) {
    return ("姓名,证件号,单位,人员类别,入职日期,直接上级\n" + String.join("\n", rows) + "\n")
        .getBytes(Charset.forName("GBK"));
  }

  private static JsonObject reason(JsonObject list, int index) {
    return list.getAsJsonArray("reasons").get(index).getAsJsonObject();
  }

  @Test
  void i5WhyAListIsNotPostedIsSaidByRowAndColumn() throws Exception {
    String place = ImportJourneyIT.places().get(1);
    CountyFile people = new CountyFile(SEED, 4, List.of(place));
    String one = "%s,%s,%s,专职,2025-01-01,".formatted(people.name(3), people.card(3), place);
    JsonObject wrong = asked(brought("PEOPLE", csv(one + "无此人")), "posting");
    assertThat(wrong.get("state").getAsString()).isEqualTo("JUDGED");
    assertThat(reason(wrong, 0).get("code").getAsString()).isEqualTo("intake.errors");

    JsonObject first = brought("PEOPLE", csv(one));
    JsonObject second = brought("PEOPLE", csv(one));
    assertThat(first.getAsJsonArray("reasons")).isEmpty();
    JsonObject posted = asked(first, "posting");
    assertThat(posted.get("state").getAsString()).isEqualTo("POSTED");
    JsonObject refused = asked(second, "posting");
    assertThat(refused.get("state").getAsString()).isEqualTo("JUDGED");
    assertThat(reason(refused, 0).get("code").getAsString()).isEqualTo("intake.judged-anew");
    assertThat(reason(refused, 0).get("row").getAsInt()).isEqualTo(2);
    assertThat(reason(refused, 0).get("text").getAsString()).contains("2");
    JsonObject undone = asked(posted, "reversal");
    assertThat(undone.get("state").getAsString()).isEqualTo("UNDONE");
  }

  @Test
  void i1WhyAListIsNotReadIsSaid() throws Exception {
    JsonObject list =
        brought(
            "PEOPLE",
            "姓名,证件号,单位,人员类别,参加工作时间\n甲,1,乙,专职,2020-01-01\n".getBytes(StandardCharsets.UTF_8));

    assertThat(list.get("state").getAsString()).isEqualTo("REFUSED");
    assertThat(list.getAsJsonArray("reasons").toString())
        .contains("intake.heading-missing", "intake.no-first-day");
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, .xlsx, UTF-16", "en, .xlsx, UTF-16"})
  void f1AFileThatIsNoListIsNamedInWords(String language, String advice, String look) {
    Api.Answer answer =
        CITY.with("Accept-Language", language)
            .send(
                CITY.with("Accept-Language", language)
                    .request(PATH + "?kind=PEOPLE")
                    .POST(
                        HttpRequest.BodyPublishers.ofByteArray(
                            "\uFEFF姓名\t单位\n".getBytes(StandardCharsets.UTF_16LE))));

    assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
    assertThat(answer.json().getAsJsonArray("reasons").toString())
        .contains("file.no-list", advice, look)
        .doesNotContain("application/");
  }
}

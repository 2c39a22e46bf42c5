package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** L1–L8 from outside: what a page or a program can and cannot earn. */
class EarningIT {
  private static final Api TRAINEE = Api.as("trainee2");

  private static JsonObject attempt() {
    String course =
        TRAINEE
            .get("/api/v1/courses")
            .json()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    Api.Answer enrolled = TRAINEE.post("/api/v1/courses/" + course + "/enrolments", "{}");
    assertThat(enrolled.status()).as(enrolled.toString()).isIn(200, 201);
    return enrolled.json();
  }

  private static JsonObject stay(String attempt, String lesson) {
    Api.Answer answer =
        TRAINEE.post("/api/v1/attempts/" + attempt + "/stays", "{\"lesson\":\"" + lesson + "\"}");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json();
  }

  private static Api.Answer beat(String token, int from, int to) {
    return TRAINEE.post(
        "/api/v1/stays/heartbeats",
        """
        {"token":"%s","intervals":[{"from":%d,"to":%d}],"place":1,"reachedEnd":false}\
        """
            .formatted(token, from, to));
  }

  private static String lesson(JsonObject attempt, int number) {
    return attempt
        .getAsJsonArray("lessons")
        .get(number)
        .getAsJsonObject()
        .get("lesson")
        .getAsString();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void timeIsWhatTheServersClockSaysAndNeverMore() {
    JsonObject attempt = attempt();
    JsonObject stay = stay(attempt.get("id").getAsString(), lesson(attempt, 0));
    String token = stay.get("token").getAsString();
    pause(2_300);
    Api.Answer greedy = beat(token, 0, 3_600);
    assertThat(greedy.status()).as(greedy.toString()).isEqualTo(200);
    int credited = greedy.json().get("credited").getAsInt();
    assertThat(credited).as("L1").isBetween(2, 10);

    Api.Answer repeated = beat(token, 0, 3_600);
    assertThat(repeated.status()).as("L2 a repeat is answered").isEqualTo(200);
    assertThat(repeated.json().get("credited").getAsInt()).as("L2 and earns nothing").isZero();
    assertThat(repeated.json().get("token")).isEqualTo(greedy.json().get("token"));

    Api.Answer tooFast = beat(greedy.json().get("token").getAsString(), 0, 30);
    assertThat(tooFast.status()).isEqualTo(200);
    assertThat(tooFast.json().get("credited").getAsInt()).as("too fast").isLessThanOrEqualTo(10);
  }

  @Test
  void forgedTokensAreRefused() {
    JsonObject attempt = attempt();
    String token =
        stay(attempt.get("id").getAsString(), lesson(attempt, 1)).get("token").getAsString();
    char last = token.charAt(token.length() - 1);
    String forged = token.substring(0, token.length() - 1) + (last == 'A' ? 'B' : 'A');
    for (String wrong :
        new String[] {forged, "x", "1.0.abc", token.replaceFirst("\\.0\\.", ".7.")}) {
      Api.Answer answer = beat(wrong, 0, 30);
      assertThat(answer.status()).as(wrong).isEqualTo(409);
      assertThat(answer.text()).contains("learning.forged-token");
    }
  }

  @Test
  void onePageEarnsAtATime() {
    JsonObject attempt = attempt();
    String id = attempt.get("id").getAsString();
    String first = stay(id, lesson(attempt, 2)).get("token").getAsString();
    String second = stay(id, lesson(attempt, 2)).get("token").getAsString();
    pause(1_200);
    assertThat(beat(first, 0, 30).text()).contains("learning.elsewhere");
    assertThat(beat(second, 0, 30).status()).isEqualTo(200);
  }

  @Test
  void beatsAtOnceEarnOnce() {
    JsonObject attempt = attempt();
    String token =
        stay(attempt.get("id").getAsString(), lesson(attempt, 3)).get("token").getAsString();
    pause(3_200);
    int credited =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> beat(token, 0, 60)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .mapToInt(answer -> answer.json().get("credited").getAsInt())
            .sum();
    assertThat(credited).isBetween(3, 12);
  }

  @Test
  void theQuizWaitsForTheLessons() {
    JsonObject attempt = attempt();
    Api.Answer answer =
        TRAINEE.post("/api/v1/attempts/" + attempt.get("id").getAsString() + "/tries", "{}");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("learning.lessons-open");
  }

  @Test
  void anothersAttemptIsUnknown() {
    String id = attempt().get("id").getAsString();
    assertThat(Api.as("trainee3").get("/api/v1/attempts/" + id).status()).isEqualTo(404);
    assertThat(Api.as("trainee3").post("/api/v1/attempts/" + id + "/tries", "{}").status())
        .isEqualTo(404);
  }

  @Test
  void lessonsAndFiguresComeCleanAndTyped() {
    JsonObject attempt = attempt();
    String base = attempt.get("base").getAsString();
    Api.Answer lesson = TRAINEE.get(base + "/lessons/" + lesson(attempt, 0));
    assertThat(lesson.status()).as(lesson.toString()).isEqualTo(200);
    String html = lesson.json().get("html").getAsString();
    assertThat(html).contains("id=\"b-1\"").doesNotContain("<script");
    java.util.regex.Matcher figure =
        java.util.regex.Pattern.compile("src=\"[^\"]*?figures/([^\"]+)\"").matcher(html);
    assertThat(figure.find()).isTrue();
    Api.Answer image = TRAINEE.get(base + "/figures/" + figure.group(1));
    assertThat(image.status()).isEqualTo(200);
    assertThat(image.header("content-type")).startsWith("image/svg+xml");
    assertThat(image.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(TRAINEE.get(base + "/figures/..%2f..%2fcourse.yaml").status()).isIn(400, 404);
  }

  /** The whole walk by API: the last seconds, the quiz, the hours, the paper, the check. */
  @Test
  void aWholeCourseEarnsItsHoursOnce() {
    Api api =
        Api.signedIn(
            Backstage.get().nearlyDone(), RunningProduct.get().account("trainee").password());
    JsonObject home = api.get("/api/v1/me/home").json();
    double before = home.getAsJsonObject("standing").get("counted").getAsDouble();
    String attemptId =
        StreamSupport.stream(home.getAsJsonArray("waiting").spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .filter(waiting -> !waiting.get("attempt").isJsonNull())
            .findFirst()
            .orElseThrow()
            .get("attempt")
            .getAsString();
    JsonObject attempt = api.get("/api/v1/attempts/" + attemptId).json();
    if (!attempt.get("nextLesson").isJsonNull()) {
      finishLesson(api, attemptId, attempt.get("nextLesson").getAsString());
    }
    JsonObject quiz = api.post("/api/v1/attempts/" + attemptId + "/tries", "{}").json();
    String tryId = quiz.get("id").getAsString();
    JsonObject failed = answerAll(api, quiz, tryId, false);
    assertThat(failed.get("passed").getAsBoolean()).isFalse();
    assertThat(
            api.get("/api/v1/me/home")
                .json()
                .getAsJsonObject("standing")
                .get("counted")
                .getAsDouble())
        .isEqualTo(before);
    JsonObject second = api.post("/api/v1/attempts/" + attemptId + "/tries", "{}").json();
    JsonObject passed = answerAll(api, second, second.get("id").getAsString(), true);
    assertThat(passed.get("passed").getAsBoolean()).as(passed.toString()).isTrue();
    assertThat(passed.get("courseComplete").getAsBoolean()).isTrue();
    JsonObject after = api.get("/api/v1/me/home").json();
    assertThat(after.getAsJsonObject("standing").get("counted").getAsDouble())
        .as("L8 the hours are there at once")
        .isGreaterThan(before);
    api.post("/api/v1/tries/" + second.get("id").getAsString() + "/submission", "{}");
    assertThat(api.get("/api/v1/me/home").json().getAsJsonObject("standing").get("counted"))
        .as("and only once")
        .isEqualTo(after.getAsJsonObject("standing").get("counted"));
    JsonArray proofs = after.getAsJsonArray("proofs");
    assertThat(proofs).isNotEmpty();
    String number = proofs.get(0).getAsJsonObject().get("number").getAsString();
    JsonObject check = Api.anonymous().get("/api/v1/verify/" + number).json();
    assertThat(check.get("status").getAsString()).isEqualTo("VALID");
    assertThat(check.get("maskedName").getAsString()).contains("＊");
  }

  private static void finishLesson(Api api, String attemptId, String lesson) {
    String token =
        api.post("/api/v1/attempts/" + attemptId + "/stays", "{\"lesson\":\"" + lesson + "\"}")
            .json()
            .get("token")
            .getAsString();
    JsonObject state = new JsonObject();
    state.addProperty("lessonDone", false);
    for (int i = 0; i < 12 && !state.get("lessonDone").getAsBoolean(); i++) {
      pause(5_000);
      state =
          api.post(
                  "/api/v1/stays/heartbeats",
                  """
                  {"token":"%s","intervals":[{"from":0,"to":6}],"place":9,"reachedEnd":true}\
                  """
                      .formatted(token))
              .json();
      token = state.get("token").getAsString();
    }
    assertThat(state.get("lessonDone").getAsBoolean()).as("L6").isTrue();
  }

  /** Answers by the key in the database: the API does not tell it before the quiz is passed. */
  private static JsonObject answerAll(Api api, JsonObject quiz, String tryId, boolean right) {
    long seq = quiz.get("lastSeq").getAsLong();
    for (JsonElement element : quiz.getAsJsonArray("questions")) {
      String question = element.getAsJsonObject().get("id").getAsString();
      String key = Backstage.get().answerKey(question);
      String wrong = key.startsWith("A") ? "B" : "A";
      String letters =
          (right ? key : wrong)
              .chars()
              .mapToObj(c -> "\"" + (char) c + "\"")
              .reduce((a, b) -> a + "," + b)
              .orElse("");
      Api.Answer saved =
          api.put(
              "/api/v1/tries/" + tryId + "/answers/" + question,
              "{\"answer\":[" + letters + "],\"seq\":" + ++seq + "}");
      assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
    }
    Api.Answer submitted = api.post("/api/v1/tries/" + tryId + "/submission", "{}");
    assertThat(submitted.status()).as(submitted.toString()).isEqualTo(201);
    return submitted.json();
  }
}

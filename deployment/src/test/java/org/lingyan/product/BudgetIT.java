package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statement budgets of the house at sample size, sign-in counted apart (one statement). */
class BudgetIT {
  private static final int SIGN_IN = 1;

  /** So many that reading all of them is not the shortest way to some. */
  private static final int MANY = 500;

  /**
   * The first use of a page fills caches that live on; the second is what every other one costs.
   */
  private static final int TRANSACTION = 2;

  private static DatabaseWork ofSecond(Runnable request) {
    request.run();
    // The product's own clocks ask the database now and then: they only add.
    return Stream.generate(() -> DatabaseWork.of(request))
        .limit(3)
        .min(
            Comparator.comparingLong(DatabaseWork::statements)
                .thenComparingLong(DatabaseWork::rowsRead))
        .orElseThrow();
  }

  private static Runnable read(Api api, String path) {
    return () -> assertThat(api.get(path).status()).as(path).isEqualTo(200);
  }

  private static Api learner() {
    return Api.signedIn(
        Backstage.get().nearlyDone(), RunningProduct.get().account("trainee").password());
  }

  private static String attemptOf(Api learner) {
    return learner
        .get("/api/v1/me/home")
        .json()
        .getAsJsonArray("waiting")
        .get(0)
        .getAsJsonObject()
        .get("attempt")
        .getAsString();
  }

  @Test
  void home() {
    Api learner = learner();
    assertThat(ofSecond(read(learner, "/trainee/home")).statements())
        .as("the page")
        .isLessThanOrEqualTo(8 + SIGN_IN);
    assertThat(ofSecond(read(learner, "/api/v1/me/home")).statements())
        .as("the API")
        .isLessThanOrEqualTo(8 + SIGN_IN);
  }

  @Test
  void board() {
    Api city = Api.as("hr-city");
    // What she has not read is one statement more, and told on top of the page.
    Backstage.get().change("UPDATE notice SET read_at = UTC_TIMESTAMP(3) WHERE read_at IS NULL");
    assertThat(ofSecond(read(city, "/api/v1/compliance")).statements())
        .as("the API")
        .isLessThanOrEqualTo(6 + SIGN_IN);
    DatabaseWork page = ofSecond(read(city, "/hr/board"));
    assertThat(page.statements()).as("the page").isLessThanOrEqualTo(6 + SIGN_IN);
  }

  /**
   * An hour with all that follows: ten statements, and those that open and close the transaction.
   */
  @Test
  void posting() {
    Api city = Api.as("hr-city");
    String person =
        city.get("/api/v1/people?size=1&q=" + URLEncoder.encode("周语桐", StandardCharsets.UTF_8))
            .json()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    AtomicInteger no = new AtomicInteger();
    DatabaseWork work =
        ofSecond(
            () ->
                assertThat(
                        city.post(
                                "/api/v1/people/" + person + "/hours",
                                ("{\"occurredOn\":\"%s\",\"minutes\":1,\"category\":\"COMMON\","
                                        + "\"title\":\"预算\",\"source\":{\"kind\":\"CLASS\","
                                        + "\"id\":\"budget-%d\"}}")
                                    .formatted(
                                        LocalDate.now(ZoneId.of("Asia/Shanghai")),
                                        no.incrementAndGet()))
                            .status())
                    .isEqualTo(201));
    assertThat(work.statements()).isLessThanOrEqualTo(10 + TRANSACTION);
  }

  /** N5: rows examined grow with the people who match, not with those who are there. */
  @ParameterizedTest(name = "“{0}”")
  @ValueSource(strings = {"zhouyutong", "zyt", "周语桐", "语桐", "z", "王", "154{}", "nobodyatall", ""})
  void aSearch(String text) {
    int people = Integer.parseInt(Backstage.get().text("SELECT COUNT(*) FROM person"));
    assertThat(people).isGreaterThan(200);
    String typed = text.replace("{}", "00000000");
    Api city = Api.as("hr-city");
    String path = "/api/v1/people?size=20&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    long found = city.get(path).json().get("total").getAsLong();

    DatabaseWork work = ofSecond(read(city, path));

    assertThat(work.statements()).isLessThanOrEqualTo(4 + SIGN_IN);
    assertThat(work.rowsRead())
        .as("of %d people %d found", people, found)
        .isLessThan(200 + 20 * found);
    DatabaseWork page = ofSecond(read(city, path.replace("/api/v1/people?", "/people/list?")));
    assertThat(page.statements()).as("the page, with its menu").isLessThanOrEqualTo(8 + SIGN_IN);
  }

  /** P25: nothing is worked out for accounts that are not shown. */
  @ParameterizedTest(name = "“{0}”")
  @ValueSource(strings = {"zhouyutong", "zyt", "周语桐", "train", "154{}", "nobodyatall", ""})
  void aSearchOfAccounts(String text) {
    Backstage.get().manyAccounts(MANY);
    long accounts = Long.parseLong(Backstage.get().text("SELECT COUNT(*) FROM account"));
    String typed = text.replace("{}", "00000000");
    Api admin = Api.as("admin");
    String path = "/api/v1/accounts?size=20&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    long found = admin.get(path).json().get("total").getAsLong();

    DatabaseWork work = ofSecond(read(admin, path));

    assertThat(work.statements()).isLessThanOrEqualTo(4 + SIGN_IN);
    assertThat(work.rowsRead())
        .as("of %d accounts %d found", accounts, found)
        .isLessThan(200 + 2 * accounts + 40 * Math.min(found, 20));
    DatabaseWork page =
        ofSecond(read(admin, path.replace("/api/v1/accounts?", "/admin/accounts?")));
    assertThat(page.statements()).as("the page, with its menu").isLessThanOrEqualTo(8 + SIGN_IN);
  }

  @Test
  void inspection() {
    Api auditor = Api.as("auditor");
    // Two of them put the reading itself on record.
    assertThat(ofSecond(read(auditor, "/audit/log")).statements())
        .as("the action log")
        .isLessThanOrEqualTo(6 + SIGN_IN);
    assertThat(ofSecond(read(auditor, "/audit/ledger")).statements())
        .as("the ledger")
        .isLessThanOrEqualTo(8 + SIGN_IN);
  }

  @Test
  void heartbeatAnswerAndTheCompletingEvent() {
    Api learner = learner();
    String attempt = attemptOf(learner);
    String lesson =
        learner.get("/api/v1/attempts/" + attempt).json().get("nextLesson").getAsString();
    AtomicReference<String> token =
        new AtomicReference<>(
            learner
                .post("/api/v1/attempts/" + attempt + "/stays", "{\"lesson\":\"" + lesson + "\"}")
                .json()
                .get("token")
                .getAsString());
    DatabaseWork beat = ofSecond(() -> token.set(beat(learner, token.get(), 1, false)));
    assertThat(beat.statements()).as("heartbeat").isLessThanOrEqualTo(3 + SIGN_IN);

    for (int i = 0; i < 3; i++) {
      token.set(beat(learner, token.get(), 5, true));
    }
    JsonObject quiz = learner.post("/api/v1/attempts/" + attempt + "/tries", "{}").json();
    String path = "/api/v1/tries/" + quiz.get("id").getAsString();
    long seq = 0;
    for (JsonElement element : quiz.getAsJsonArray("questions")) {
      String question = element.getAsJsonObject().get("id").getAsString();
      String letters = Backstage.get().answerKey(question).replaceAll("(.)(?=.)", "$1\",\"");
      String body = "{\"answer\":[\"" + letters + "\"],\"seq\":" + ++seq + "}";
      DatabaseWork answer =
          DatabaseWork.of(
              () ->
                  assertThat(learner.put(path + "/answers/" + question, body).status())
                      .isEqualTo(200));
      assertThat(answer.statements()).as("answer").isLessThanOrEqualTo(3 + SIGN_IN);
    }
    Api once = learner.with("Idempotency-Key", "submission-" + attempt);
    DatabaseWork completing =
        DatabaseWork.of(
            () -> {
              JsonObject judged = once.post(path + "/submission", "{}").json();
              assertThat(judged.get("courseComplete").getAsBoolean()).isTrue();
            });
    assertThat(completing.statements())
        .as("the completing event, with what a repeat would be answered")
        .isLessThanOrEqualTo(23 + SIGN_IN);
  }

  private static String beat(Api learner, String token, int seconds, boolean end) {
    try {
      Thread.sleep(seconds * 1_000L + 100);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Api.Answer answer =
        learner.post(
            "/api/v1/stays/heartbeats",
            """
            {"token":"%s","intervals":[{"from":0,"to":60}],"place":1,"reachedEnd":%b}\
            """
                .formatted(token, end));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().get("token").getAsString();
  }
}

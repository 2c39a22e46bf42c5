package org.lingyan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.lingyan.product.Api;
import org.lingyan.product.Backstage;

/**
 * A client in the middle of a quiz, as the page is one: it answers one question after the other,
 * over and over, and what was not acknowledged it sends again. When the product was away, it
 * compares what was kept with what was acknowledged before it sends anything more.
 */
final class QuizTaker implements Runnable {
  private static final Duration LONGEST_REQUEST = Duration.ofSeconds(30);
  private static final Duration LONGEST_ABSENCE = Duration.ofSeconds(150);

  private final Learner learner;
  private final String tryId;
  private final List<Asked> questions = new ArrayList<>();
  private final Map<String, String> acknowledged = new HashMap<>();
  private final AtomicInteger answers = new AtomicInteger();
  private final AtomicInteger comparisons = new AtomicInteger();
  private volatile boolean asked;
  private volatile boolean stopped;
  private long seq;

  private record Asked(String id, List<String> letters) {}

  QuizTaker(Learner learner) {
    this.learner = learner;
    JsonObject quiz = learner.beginTry();
    this.tryId = quiz.get("id").getAsString();
    for (JsonElement element : quiz.getAsJsonArray("questions")) {
      JsonObject question = element.getAsJsonObject();
      questions.add(
          new Asked(
              question.get("id").getAsString(),
              StreamSupport.stream(question.getAsJsonArray("options").spliterator(), false)
                  .map(option -> option.getAsJsonObject().get("letter").getAsString())
                  .toList()));
    }
  }

  /** Acknowledged answers so far. */
  int answers() {
    return answers.get();
  }

  /** How often it found everything kept that was acknowledged. */
  int comparisons() {
    return comparisons.get();
  }

  /** Asks it to compare now, in case that it noticed nothing. */
  void compare() {
    asked = true;
  }

  Learner learner() {
    return learner;
  }

  void stop() {
    stopped = true;
  }

  @Override
  public void run() {
    for (int turn = 0; !stopped; turn++) {
      Asked question = questions.get(turn % questions.size());
      // another letter in every round, so that an older answer cannot pass for a newer one
      int round = turn / questions.size();
      answer(question.id(), question.letters().get(round % question.letters().size()));
    }
  }

  /** Answers everything right. */
  void answerRight() {
    Backstage backstage = Backstage.of(Drilled.product());
    for (Asked question : questions) {
      answer(question.id(), backstage.answerKey(question.id()));
    }
  }

  /** Hands in, again and again until somebody says what came of it. */
  JsonObject submit() {
    long end = System.nanoTime() + LONGEST_ABSENCE.toNanos();
    while (true) {
      Optional<Api.Answer> answer =
          ask(api -> api.post("/api/v1/tries/" + tryId + "/submission", "{}"));
      if (answer.isPresent()) {
        return answer.get().json();
      }
      assertThat(System.nanoTime()).as("nobody took the quiz").isLessThan(end);
      Drilled.pause(50);
    }
  }

  private void answer(String question, String letters) {
    String body =
        letters
            .chars()
            .mapToObj(letter -> "\"" + (char) letter + "\"")
            .collect(Collectors.joining(",", "{\"answer\":[", "],\"seq\":" + ++seq + "}"));
    String path = "/api/v1/tries/" + tryId + "/answers/" + question;
    if (asked) {
      asked = false;
      findAgain(question, acknowledged.getOrDefault(question, letters));
    }
    while (ask(api -> api.put(path, body)).isEmpty()) {
      findAgain(question, letters);
    }
    acknowledged.put(question, letters);
    answers.incrementAndGet();
  }

  /** Waits until the product answers again and looks whether everything is there. */
  private void findAgain(String pending, String pendingLetters) {
    long end = System.nanoTime() + LONGEST_ABSENCE.toNanos();
    Optional<Api.Answer> found = Optional.empty();
    while (found.isEmpty()) {
      assertThat(System.nanoTime()).as("nobody answers any more").isLessThan(end);
      Drilled.pause(50);
      found = ask(api -> api.get("/api/v1/tries/" + tryId));
    }
    Map<String, String> kept = kept(found.get().json());
    for (Map.Entry<String, String> promise : acknowledged.entrySet()) {
      String question = promise.getKey();
      if (question.equals(pending)) {
        assertThat(kept.get(question)).as(question).isIn(promise.getValue(), pendingLetters);
      } else {
        assertThat(kept.get(question)).as(question).isEqualTo(promise.getValue());
      }
    }
    comparisons.incrementAndGet();
  }

  private static Map<String, String> kept(JsonObject quiz) {
    Map<String, String> kept = new HashMap<>();
    for (JsonElement element : quiz.getAsJsonArray("questions")) {
      JsonObject question = element.getAsJsonObject();
      kept.put(
          question.get("id").getAsString(),
          StreamSupport.stream(question.getAsJsonArray("answer").spliterator(), false)
              .map(JsonElement::getAsString)
              .collect(Collectors.joining()));
    }
    return kept;
  }

  /** Empty when nobody answered or the product said that it cannot now; never after long. */
  private Optional<Api.Answer> ask(java.util.function.Function<Api, Api.Answer> request) {
    long begun = System.nanoTime();
    try {
      Api.Answer answer = request.apply(learner.api());
      // a server that is just starting knows no address yet; the product's own 404 is a problem
      boolean starting =
          answer.status() == 404
              && !answer.header("content-type").startsWith("application/problem");
      boolean away = answer.status() >= 500 || starting;
      assertThat(away || answer.status() < 300).as(answer.toString()).isTrue();
      return away ? Optional.empty() : Optional.of(answer);
    } catch (Api.NoAnswer gone) {
      return Optional.empty();
    } finally {
      assertThat(Duration.ofNanos(System.nanoTime() - begun))
          .as("no request hangs")
          .isLessThan(LONGEST_REQUEST);
    }
  }
}

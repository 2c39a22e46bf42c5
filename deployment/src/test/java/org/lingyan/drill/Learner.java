package org.lingyan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.lingyan.product.Api;
import org.lingyan.product.Backstage;
import org.lingyan.shared.Ids;

/**
 * A trainee of the drilled product who is nearly done with a course.
 *
 * @param api signed in as she
 * @param person her row
 * @param attempt her attempt, as the API names it
 */
record Learner(Api api, String person, String attempt) {
  /** One whose last lesson lacks a few seconds. */
  static Learner inHerLastLesson() {
    Backstage backstage = Backstage.of(Drilled.product());
    String account = backstage.nearlyDone();
    String person = backstage.text("SELECT person_id FROM account WHERE name = ?", account);
    String attempt = backstage.text("SELECT id FROM attempt WHERE person_id = ?", person);
    Api api =
        Api.of(Drilled.product()).in(account, Drilled.product().account("trainee").password());
    return new Learner(api, person, Ids.text(Long.parseLong(attempt)));
  }

  /** One who has all her lessons and not yet the quiz. */
  static Learner beforeHerQuiz() {
    Learner learner = inHerLastLesson();
    Backstage.of(Drilled.product())
        .change(
            "UPDATE lesson_progress SET seconds = seconds + 10, reached_end = TRUE,"
                + " done_at = UTC_TIMESTAMP(3) WHERE done_at IS NULL AND attempt_id ="
                + " (SELECT id FROM attempt WHERE person_id = ?)",
            learner.person());
    return learner;
  }

  /** How often this course stands in her ledger. */
  int timesPosted() {
    return Integer.parseInt(
        Backstage.of(Drilled.product())
            .text(
                "SELECT COUNT(*) FROM hours_entry e JOIN attempt a ON a.person_id = e.person_id"
                    + " WHERE e.person_id = ? AND e.recorded_at >= a.started_at",
                person));
  }

  /** Begins a try. */
  JsonObject beginTry() {
    Api.Answer begun = api.post("/api/v1/attempts/" + attempt + "/tries", "{}");
    assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
    return begun.json();
  }
}

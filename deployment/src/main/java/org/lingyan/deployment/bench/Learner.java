package org.lingyan.deployment.bench;

import java.util.List;
import java.util.regex.Pattern;
import org.lingyan.shared.Ids;

/** A trainee with a browser: signed in by cookie, her scripts carry the page's token. */
final class Learner {
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final Pattern PROMPT = Pattern.compile("\"prompt\":\"([^\"]+)\"");
  private static final Pattern CREDITED = Pattern.compile("\"credited\":(\\d+)");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  // below a second the server credits nothing
  private static final long LEAST_NANOS = 1_050_000_000L;

  private final Prepared prepared;
  private final Client client;
  private final String cookie;
  private String csrf = "";
  private String token = "";
  private String prompt = "";
  private String quiz = "";
  private long beatAt;
  private long seq;

  /**
   * What lies in the database for her.
   *
   * @param signIn what her cookie carries
   * @param lessons ids of the lessons in order
   * @param questions ids of the quiz's questions
   */
  record Prepared(
      String signIn,
      long attemptId,
      String courseId,
      List<String> lessons,
      List<String> questions) {
    String attempt() {
      return Ids.text(attemptId);
    }
  }

  Learner(Prepared prepared, Client client) {
    this.prepared = prepared;
    this.client = client;
    this.cookie = "lingyan=" + prepared.signIn();
  }

  void home() {
    csrf = Client.find(CSRF, client.get("/trainee/home", "Cookie", cookie));
  }

  void course() {
    client.get("/trainee/course?id=" + prepared.courseId(), "Cookie", cookie);
  }

  void lesson() {
    client.get(
        "/trainee/lesson?attempt=" + prepared.attempt() + "&lesson=" + prepared.lessons().get(0),
        "Cookie",
        cookie);
  }

  /** Opens the page on which she earns. */
  void open() {
    String body =
        post(
            "/api/v1/attempts/" + prepared.attempt() + "/stays",
            "{\"lesson\":\"" + prepared.lessons().get(0) + "\"}");
    token = Client.find(TOKEN, body);
    prompt = Client.find(PROMPT, body);
    beatAt = System.nanoTime();
  }

  /** Waits until the server would credit a heartbeat. */
  synchronized void await() {
    long early = LEAST_NANOS - (System.nanoTime() - beatAt);
    if (early > 0) {
      pause(early);
    }
  }

  /** One heartbeat; says whether it was credited. */
  synchronized boolean beat() {
    beatAt = System.nanoTime();
    String body =
        post(
            "/api/v1/stays/heartbeats",
            """
            {"token":"%s","intervals":[{"from":0,"to":1}],"prompt":"%s","place":3,"reachedEnd":false}"""
                .formatted(token, prompt));
    token = Client.find(TOKEN, body);
    prompt = Client.find(PROMPT, body);
    return !Client.find(CREDITED, body).equals("0");
  }

  /** Begins the quiz. */
  void begin() {
    quiz = Client.find(ID, post("/api/v1/attempts/" + prepared.attempt() + "/tries", "{}"));
  }

  /** Saves one answer. */
  synchronized void answer() {
    seq++;
    List<String> questions = prepared.questions();
    String question = questions.get((int) (seq % questions.size()));
    client.send(
        "PUT",
        "/api/v1/tries/" + quiz + "/answers/" + question,
        "{\"answer\":[\""
            + (seq / questions.size() % 2 == 0 ? "A" : "B")
            + "\"],\"seq\":"
            + seq
            + "}",
        "Cookie",
        cookie,
        "X-CSRF-Token",
        csrf);
  }

  private String post(String path, String json) {
    return client.send("POST", path, json, "Cookie", cookie, "X-CSRF-Token", csrf);
  }

  private static void pause(long nanos) {
    try {
      java.util.concurrent.TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

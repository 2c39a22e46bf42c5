package org.lingyan.deployment.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.Ids;

/** Everybody who asks something of the product, ready to ask. */
final class City {
  private static final int READERS = 150;
  private static final int QUIZ_TAKERS = 50;
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z_]+)\"");
  private static final String BOARD_ACCOUNT = "hr-city";

  private final Client client;
  private final List<Learner> readers;
  private final List<Learner> quizTakers;
  private final List<Long> people;
  private final List<String> names;
  private final List<String> places;
  private final List<String> entries;
  private final String hr;
  private final String postedOn = LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1).toString();
  private final AtomicInteger uncredited = new AtomicInteger();

  private City(
      Client client,
      List<Learner> readers,
      List<Learner> quizTakers,
      List<Long> people,
      List<String> names,
      List<String> places,
      List<String> entries,
      String hr) {
    this.client = client;
    this.readers = readers;
    this.quizTakers = quizTakers;
    this.people = people;
    this.names = names;
    this.places = places;
    this.entries = entries;
    this.hr = hr;
  }

  /** Signs everybody in and opens their pages. */
  static City prepare(BenchedProduct product) throws SQLException, IOException {
    Client client = new Client(product.address());
    try (Connection database = product.database()) {
      Classroom classroom = new Classroom(database);
      List<Learner> readers = learners(classroom.prepare(READERS, false), client);
      List<Learner> takers = learners(classroom.prepare(QUIZ_TAKERS, true), client);
      readers.forEach(Learner::home);
      readers.forEach(Learner::open);
      takers.forEach(Learner::home);
      takers.forEach(Learner::begin);
      classroom.count();
      return new City(
          client,
          readers,
          takers,
          classroom.people(),
          classroom.names(),
          classroom.places(),
          classroom.entries(),
          signIn(product, client));
    }
  }

  private static List<Learner> learners(List<Learner.Prepared> prepared, Client client) {
    return prepared.stream().map(one -> new Learner(one, client)).toList();
  }

  private static String signIn(BenchedProduct product, Client client) throws IOException {
    String json =
        "{\"account\":\"%s\",\"password\":\"%s\"}"
            .formatted(BOARD_ACCOUNT, product.password(BOARD_ACCOUNT));
    return "Bearer " + Client.find(TOKEN, client.send("POST", "/api/v1/tokens", json));
  }

  /** Waits until a request would do its whole work: a heartbeat that comes too soon does not. */
  void await(Errand errand, int turn) {
    if (errand == Errand.BEAT) {
      of(readers, turn).await();
    }
  }

  /** One request; the turn decides who makes it. */
  void go(Errand errand, int turn) {
    switch (errand) {
      case BARE -> client.get(BareArchive.PATH + of(people, turn));
      case SIGN_IN -> client.get("/sign-in");
      case HOME -> of(readers, turn).home();
      case COURSE -> of(readers, turn).course();
      case PLAYER -> of(readers, turn).lesson();
      case BEAT -> {
        if (!of(readers, turn).beat()) {
          uncredited.incrementAndGet();
        }
      }
      case ANSWER -> of(quizTakers, turn).answer();
      case BOARD -> client.get("/hr/board", "Authorization", hr);
      case ENTRY -> client.get("/api/v1/hours/" + of(entries, turn), "Authorization", hr);
      case BOARD_COUNTS ->
          client.get("/api/v1/compliance?organisation=" + of(places, turn), "Authorization", hr);
      case BARE_NAMED -> client.get(BareArchive.NAMED + of(names, turn));
      case SEARCH -> client.get("/api/v1/people?q=" + of(names, turn), "Authorization", hr);
    }
  }

  /** How many heartbeats so far earned nothing. */
  int uncredited() {
    return uncredited.get();
  }

  /** Records an hour of somebody of the city. */
  void post(int turn) {
    client.send(
        "POST",
        "/api/v1/people/" + Ids.text(of(people, turn)) + "/hours",
        """
        {"occurredOn":"%s","minutes":45,"category":"PROFESSIONAL","title":"测量 measuring",
         "source":{"kind":"IMPORT","id":"%s"}}"""
            .formatted(postedOn, Ids.text(Ids.next())),
        "Authorization",
        hr);
  }

  /** Binds a requirement to everybody from the first day of this year on. */
  void bindEverybody() {
    client.send(
        "POST",
        "/api/v1/bindings",
        """
        {"requirement":"%s","organisation":"%s","from":"%s"}"""
            .formatted(
                RulePacks.PROVINCIAL_90,
                places.get(0),
                LocalDate.now(java.time.ZoneOffset.UTC).withDayOfYear(1)),
        "Authorization",
        hr);
  }

  /** Whether somebody waits to be judged again. */
  boolean isRejudging() {
    return client.get("/api/v1/rejudgings", "Authorization", hr).contains("\"id\"");
  }

  /** Asks for the whole board as a workbook. */
  void askForBoard() {
    client.ask("/sheets/board.xlsx", "Authorization", hr);
  }

  /** Whether the newest long work is done. */
  boolean isBoardSaved() {
    Matcher state = STATE.matcher(client.get("/api/v1/jobs?size=1", "Authorization", hr));
    if (!state.find()) {
      return false;
    }
    if (state.group(1).equals("FAILED")) {
      throw new IllegalStateException("the export failed");
    }
    return state.group(1).equals("DONE");
  }

  private static <T> T of(List<T> all, int turn) {
    return all.get(Math.floorMod(turn, all.size()));
  }
}

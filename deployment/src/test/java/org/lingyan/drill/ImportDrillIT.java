package org.lingyan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lingyan.product.Api;
import org.lingyan.product.Backstage;
import org.lingyan.product.CountyFile;
import org.lingyan.product.RunningProduct;

/**
 * Imports of many people: how long dry run, posting and taking back of ten thousand take and what
 * they hold in memory, and that a server that is killed in the middle of posting posts exactly
 * once.
 */
class ImportDrillIT {
  private static final int MANY = 10_000;
  private static final int SOME = 2_000;

  /** MiB by which ten thousand rows may raise what the server holds. */
  private static final long FLAT = 64;

  private static final Duration LONGEST = Duration.ofMinutes(8);
  private static final RunningProduct PRODUCT = Drilled.product();
  private static final Backstage BACKSTAGE = Backstage.of(PRODUCT);

  @Test
  void tenThousandRowsAreJudgedPostedAndTakenBack() {
    long idle = Drilled.memoryInUse();
    long before = people();
    long begun = System.nanoTime();
    String id = brought(88, MANY);
    Drilled.figure("dry run of " + MANY + " rows: " + seconds(begun) + " s");
    long judged = Drilled.memoryInUse();

    long posting = System.nanoTime();
    ask(id, "posting");
    Drilled.until("most of it is posted", LONGEST, () -> done(id) > MANY * 3 / 4);
    long inTheMidst = Drilled.memoryInUse();
    Drilled.until("posted", LONGEST, () -> state(id).equals("POSTED"));
    Drilled.figure("posting of " + MANY + " rows: " + seconds(posting) + " s");
    assertThat(people()).isEqualTo(before + MANY);
    Drilled.verifies();

    long undoing = System.nanoTime();
    ask(id, "reversal");
    Drilled.until("undone", LONGEST, () -> state(id).equals("UNDONE"));
    Drilled.figure("undoing of " + MANY + " rows: " + seconds(undoing) + " s");
    Drilled.verifies();
    Drilled.figure(
        "memory in use, MiB: %d idle, %d after the dry run, %d in the midst of posting"
            .formatted(idle, judged, inTheMidst));
    // The file alone has some megabytes; the product keeps no rows of it in memory.
    assertThat(judged).isLessThan(idle + FLAT);
    assertThat(inTheMidst).isLessThan(idle + FLAT);
  }

  @Test
  void aKilledServerPostsItExactlyOnce() {
    long before = people();
    String id = brought(89, SOME);

    ask(id, "posting");
    Drilled.until("some of it is posted", LONGEST, () -> done(id) >= SOME / 4);
    ProcessHandle killed = PRODUCT.server().orElseThrow();
    killed.destroyForcibly();
    Drilled.until(
        "another server runs",
        LONGEST,
        () -> PRODUCT.server().filter(server -> server.pid() != killed.pid()).isPresent());
    Drilled.until("it answers", LONGEST, ImportDrillIT::answers);
    assertThat(people()).as("nothing half-posted").isEqualTo(before);
    // The lease of the killed server is over at once instead of within a minute.
    BACKSTAGE.change("UPDATE job SET free_at = UTC_TIMESTAMP(3) WHERE state = 'RUNNING'");
    Drilled.until("posted", LONGEST, () -> state(id).equals("POSTED"));
    assertThat(people()).isEqualTo(before + SOME);
    assertThat(
            BACKSTAGE.text(
                "SELECT COUNT(*) FROM employment_event WHERE reason = '89.xlsx'"
                    + " AND kind = 'JOIN'"))
        .isEqualTo(Integer.toString(SOME));
    Drilled.verifies();
  }

  /** Brings a list in and waits until it has been judged and found right. */
  private static String brought(int seed, int people) {
    List<String> places =
        BACKSTAGE.texts(
            "SELECT MIN(name) FROM organisation_state WHERE kind = 'STATION'"
                + " AND until_day = '9999-12-31' GROUP BY name HAVING COUNT(*) = 1 ORDER BY 1"
                + " LIMIT 12");
    CountyFile list = new CountyFile(seed, people, places).withManagers();
    Api api = signedIn();
    String id =
        api.send(
                api.request("/api/v1/imports?kind=PEOPLE")
                    .header("Content-Type", "application/octet-stream")
                    .header("X-File-Name", seed + ".xlsx")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(list.xlsx())))
            .json()
            .get("id")
            .getAsString();
    Drilled.until("judged", LONGEST, () -> state(id).equals("JUDGED") && !busy(id));
    assertThat(one(id).get("errors").getAsInt()).as(one(id).toString()).isZero();
    assertThat(one(id).get("added").getAsInt()).isEqualTo(people);
    return id;
  }

  private static Api signedIn() {
    return Api.of(PRODUCT).in("hr-city", PRODUCT.account("hr-city").password());
  }

  private static boolean answers() {
    try {
      return Api.of(PRODUCT).get("/health/ready").status() == 200;
    } catch (Api.NoAnswer away) {
      return false;
    }
  }

  private static void ask(String id, String what) {
    Api.Answer answer = signedIn().post("/api/v1/imports/" + id + "/" + what, "");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  private static JsonObject one(String id) {
    return signedIn().get("/api/v1/imports/" + id).json();
  }

  private static String state(String id) {
    return BACKSTAGE.text("SELECT state FROM intake WHERE id = ?", number(id));
  }

  private static boolean busy(String id) {
    return !BACKSTAGE
        .texts(
            "SELECT j.id FROM job j JOIN intake i ON i.job_id = j.id WHERE i.id = ?"
                + " AND j.state IN ('QUEUED', 'RUNNING')",
            number(id))
        .isEmpty();
  }

  private static int done(String id) {
    return Integer.parseInt(
        BACKSTAGE.text(
            "SELECT j.done FROM job j JOIN intake i ON i.job_id = j.id WHERE i.id = ?",
            number(id)));
  }

  private static String number(String id) {
    return Long.toString(Long.parseLong(id, Character.MAX_RADIX));
  }

  private static long people() {
    return Long.parseLong(BACKSTAGE.text("SELECT COUNT(*) FROM employment WHERE main"));
  }

  private static String seconds(long since) {
    return "%.1f".formatted((System.nanoTime() - since) / 1e9);
  }
}

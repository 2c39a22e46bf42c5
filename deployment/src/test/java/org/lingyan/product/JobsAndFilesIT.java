package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.shared.Ids;

/** J6, F1, F2, F5 and F6 from outside: the API, the page and the file's own address. */
class JobsAndFilesIT {
  private static final String FILES = "/api/v1/files?purpose=";

  /** A job of an account's, put there in a state; its id as addresses write it. */
  private static String job(String account, String state, String more) {
    long id = Ids.next();
    boolean over = !state.equals("QUEUED") && !state.equals("RUNNING");
    Backstage.get()
        .change(
            "INSERT INTO job (id, account_id, kind, parameters, state, asked_at, free_at,"
                + " work_checkpoint, finished_at, keep_until, done, total, phase) SELECT ?, id,"
                + " 'people.import', '', ?, UTC_TIMESTAMP(3) - INTERVAL 5 MINUTE, NULL, '', "
                + (over ? "UTC_TIMESTAMP(3), UTC_DATE() + INTERVAL 30 DAY" : "NULL, NULL")
                + ", 420, 2000, 'posting' FROM account WHERE name = ?",
            Long.toString(id),
            state,
            account);
    if (!more.isEmpty()) {
      Backstage.get().change("UPDATE job SET " + more + " WHERE id = ?", Long.toString(id));
    }
    return Ids.text(id);
  }

  private static Api.Answer bring(Api api, String purpose, String name, byte[] bytes) {
    return api.send(
        api.request(FILES + purpose)
            .header("X-File-Name", name)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
  }

  private static byte[] pdf() {
    return ("%PDF-1.7\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static void noSession() {
    assertThat(Api.anonymous().get("/health/live").text())
        .contains("\"servletSessionsCreated\":\"0\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/jobs", "/api/v1/jobs/1", "/api/v1/files/1"})
  void withoutSignInIs401(String path) {
    assertThat(Api.anonymous().get(path).status()).isEqualTo(401);
    assertThat(Api.anonymous().get("/account/jobs").header("location")).contains("/sign-in");
    assertThat(Api.anonymous().get("/files/1").header("location")).contains("/sign-in");
  }

  @Test
  void j6AnothersJobIsUnknown() {
    String id = job("trainee2", "RUNNING", "");
    Api other = Api.as("hr-city");
    assertThat(other.get("/api/v1/jobs/" + id).status()).isEqualTo(404);
    assertThat(other.post("/api/v1/jobs/" + id + "/cancellation", "").status()).isEqualTo(404);
    assertThat(other.get("/api/v1/jobs/no_such-id").status()).isEqualTo(404);
    assertThat(other.get("/api/v1/jobs?size=0").status()).isEqualTo(400);
    JsonObject page = other.get("/api/v1/jobs?size=500").json();
    assertThat(StreamSupport.stream(page.getAsJsonArray("items").spliterator(), false))
        .extracting(JsonElement::getAsJsonObject)
        .extracting(job -> job.get("id").getAsString())
        .doesNotContain(id);
  }

  @Test
  void j4CancelledByTheApiTwiceIsOnce() {
    Api api = Api.as("trainee2");
    String waits = job("trainee2", "QUEUED", "");
    String runs = job("trainee2", "RUNNING", "");
    for (int i = 0; i < 2; i++) {
      JsonObject ended = api.post("/api/v1/jobs/" + waits + "/cancellation", "").json();
      assertThat(ended.get("state").getAsString()).isEqualTo("CANCELLED");
      JsonObject ending = api.post("/api/v1/jobs/" + runs + "/cancellation", "").json();
      assertThat(ending.get("state").getAsString()).isEqualTo("RUNNING");
      assertThat(ending.get("cancelAsked").getAsBoolean()).isTrue();
    }
    JsonObject job = api.get("/api/v1/jobs/" + runs).json();
    assertThat(job.get("done").getAsInt()).isEqualTo(420);
    assertThat(job.get("total").getAsInt()).isEqualTo(2000);
    assertThat(job.get("summary").isJsonNull()).isTrue();
    noSession();
  }

  @Test
  void f6AFileIsThereForWhoBroughtItAndForNobodyElse() {
    Api owner = Api.as("trainee2");
    byte[] bytes = pdf();
    Api.Answer answer = bring(owner, "EVIDENCE", "..%2F%E8%AF%81%E4%B9%A6+1.pdf", bytes);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    JsonObject file = answer.json();
    assertThat(file.get("name").getAsString()).isEqualTo("证书+1.pdf");
    assertThat(file.get("type").getAsString()).isEqualTo("PDF");
    assertThat(file.get("scan").getAsString()).isEqualTo("NOT_SCANNED");
    String id = file.get("id").getAsString();
    String address = file.get("address").getAsString();

    Api.Answer read = owner.get(address);
    assertThat(read.response().body()).isEqualTo(bytes);
    assertThat(read.header("content-type")).startsWith("application/pdf");
    assertThat(read.header("content-disposition"))
        .startsWith("inline;")
        .contains("filename*=UTF-8''%E8%AF%81%E4%B9%A6%2B1.pdf");
    assertThat(read.header("content-security-policy"))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'");
    assertThat(read.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(read.header("cache-control")).isEqualTo("no-store");
    for (String stranger : List.of("trainee", "hr-city", "admin")) {
      Api other = Api.as(stranger);
      assertThat(other.get(address).status()).as(stranger).isEqualTo(404);
      assertThat(other.get("/api/v1/files/" + id).status()).as(stranger).isEqualTo(404);
    }
    for (String nothing : List.of("/files/", "/files/no_such", "/files/" + id + "/x", "/files/0")) {
      assertThat(owner.get(nothing).status()).as(nothing).isEqualTo(404);
    }
    noSession();
  }

  @Test
  void whatIsNoPictureAndNoPdfIsOnlySaved() {
    Api hr = Api.as("hr-city");
    Api.Answer taken =
        bring(hr, "SHEET", "list.csv", "姓名,手机\n李丽,1\n".getBytes(StandardCharsets.UTF_8));
    Api.Answer read = hr.get(taken.json().get("address").getAsString());
    assertThat(read.header("content-disposition")).startsWith("attachment;");
    assertThat(read.header("content-security-policy")).contains("sandbox");
  }

  @ParameterizedTest(name = "F1 {0}: {1}")
  @CsvSource({"zh-CN, 按内容看，它是程序", "en, by its content it is"})
  void aProgramThatIsCalledAPdfIsRefusedInWords(String language, String words) {
    Api api = Api.as("trainee2").with("Accept-Language", language);
    Api.Answer answer =
        bring(api, "EVIDENCE", "certificate.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0});
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("detail").getAsString()).contains(words);
    assertThat(answer.text()).contains("file.wrong-type");
  }

  @Test
  void f2AFileThatIsTooLargeIs413() {
    byte[] large = java.util.Arrays.copyOf(pdf(), (20 << 20) + 1);
    Api.Answer answer = bring(Api.as("trainee2"), "EVIDENCE", "a.pdf", large);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().get("detail").getAsString()).contains("20 MiB");
    assertThat(answer.text()).contains("file.too-large");
  }

  @ParameterizedTest(name = "{0} brings {1}: {2}")
  @CsvSource({
    "trainee2, SHEET, 403",
    "trainee2, MEDIA, 403",
    "trainee2, RESULT, 400",
    "trainee2, nothing, 400",
    "trainee2, '', 400",
    "trainer, MEDIA, 201"
  })
  void whoBringsWhat(String account, String purpose, int status) {
    assertThat(bring(Api.as(account), purpose, "a.pdf", pdf()).status()).isEqualTo(status);
  }

  @Test
  void aNameThatIsNotEncodedIsNamed() {
    Api.Answer answer = bring(Api.as("trainee2"), "EVIDENCE", "100%", pdf());
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("X-File-Name");
  }

  @Test
  void aCookieAloneBringsNothing() {
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "en").signedIn("trainee2")) {
      Page page = visitor.page();
      page.navigate("/account/jobs");
      String script =
          "async ([path, token]) => (await fetch(path, {method: 'POST', headers: token ?"
              + " {'X-CSRF-Token': token} : {}, body: new File(['%PDF-1.7\\n'], 'a.pdf')})).status";
      assertThat(page.evaluate(script, List.of(FILES + "EVIDENCE", ""))).isEqualTo(403);
      page.navigate("/account/me");
      String token = page.locator("input[name=csrf]").first().getAttribute("value");
      assertThat(page.evaluate(script, List.of(FILES + "EVIDENCE", token))).isEqualTo(201);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, zh-CN", "DESK, en"})
  void thePageOfOnesJobs(Visitor.Screen screen, String language) {
    Backstage.get().change("DELETE FROM job");
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-city")) {
      Page page = visitor.page();
      page.navigate("/account/jobs");
      assertThat(page.locator(".empty").count()).isEqualTo(1);
      visitor.looksRight("jobs-empty");

      job("hr-city", "DONE", "file_id = 5, summary_code = 'tested'");
      job("hr-city", "CANCELLED", "");
      job("hr-city", "FAILED", "failure = 'CRASHED'");
      job("hr-city", "FAILED", "failure = 'BROKEN', incident = 'abc123'");
      job("hr-city", "FAILED", "failure = 'REFUSED', summary_code = 'tested'");
      job("hr-city", "RUNNING", "total = NULL");
      String running = job("hr-city", "RUNNING", "");
      String waiting = job("hr-city", "QUEUED", "");
      page.navigate("/account/jobs");
      assertThat(page.locator("[data-job]").count()).isEqualTo(8);
      visitor.looksRight("jobs");

      Backstage.get()
          .change(
              "UPDATE job SET done = 1500 WHERE id = ?",
              Long.toString(Ids.parse(running).orElseThrow()));
      page.waitForCondition(
          () ->
              page.locator("[data-job='" + running + "'] [data-count]")
                  .textContent()
                  .equals("1,500 / 2,000"));

      page.locator("[data-job='" + waiting + "'] summary").click();
      visitor.looksRight("jobs-cancel");
      page.locator("[data-job='" + waiting + "'] button").click();
      page.waitForURL(url -> url.contains("cancelled="));
      assertThat(page.locator("[data-job='" + waiting + "']").getAttribute("data-state"))
          .isEqualTo("CANCELLED");
      assertThat(page.getByRole(AriaRole.STATUS).count()).isEqualTo(1);

      Backstage.get()
          .change(
              "UPDATE job SET state = 'DONE', finished_at = UTC_TIMESTAMP(3) WHERE id = ?",
              Long.toString(Ids.parse(running).orElseThrow()));
      page.locator("[data-job='" + running + "'][data-state='DONE']").waitFor();
      assertThat(visitor.cookies()).doesNotContain("JSESSIONID");
    }
    noSession();
  }

  @Test
  void j4AFormThatNamesAnothersJobFindsNothing() {
    String id = job("trainee2", "QUEUED", "");
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "en").signedIn("hr-station")) {
      Page page = visitor.page();
      page.navigate("/account/me");
      String token = page.locator("input[name=csrf]").first().getAttribute("value");
      String script =
          "async ([job, token]) => (await fetch('/account/job-cancellation', {method: 'POST',"
              + " body: new URLSearchParams({job, csrf: token})})).status";
      assertThat(page.evaluate(script, List.of(id, token))).isEqualTo(404);
      assertThat(page.evaluate(script, List.of("no_such", token))).isEqualTo(404);
      assertThat(page.evaluate(script, List.of(id, ""))).isEqualTo(403);
    }
    assertThat(Api.as("trainee2").get("/api/v1/jobs/" + id).json().get("state").getAsString())
        .isEqualTo("QUEUED");
  }
}

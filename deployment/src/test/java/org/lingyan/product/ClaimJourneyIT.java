package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Ids;

/** L1 to L13 as people meet them: a phone, an inbox, a register, a program. */
class ClaimJourneyIT {
  private static final String HOME = "鹭洲镇社工站";
  private static final String CLAIMS = "/api/v1/me/claims";
  private static final byte[] PROGRAM = new byte[2048];

  static {
    PROGRAM[0] = 'M';
    PROGRAM[1] = 'Z';
    PROGRAM[60] = (byte) 0x80;
    PROGRAM[128] = 'P';
    PROGRAM[129] = 'E';
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  /** Somebody put on record for this, with an account under the sample trainee's password. */
  private record Newcomer(String person, String account) {
    static Newcomer named(String name) {
      Backstage backstage = Backstage.get();
      String place =
          backstage.text(
              "SELECT organisation_id FROM organisation_state WHERE name = ? LIMIT 1", HOME);
      String person =
          text(
              Api.as("hr-city")
                  .post(
                      "/api/v1/people",
                      "{\"name\":\"%s\",\"organisation\":\"%s\",\"workerCategory\":\"AGENCY\",\"from\":\"%s\"}"
                          .formatted(
                              name,
                              Ids.text(Long.parseLong(place)),
                              today().minusYears(1).withDayOfYear(1)))
                  .json(),
              "id");
      String id = Long.toString(Ids.parse(person).orElseThrow());
      String account = "claimer-" + Ids.text(Ids.next());
      String number = Long.toString(Ids.next());
      backstage.change(
          "INSERT INTO account (id, version, name, person_id, password_hash, must_change_password,"
              + " created_at) SELECT ?, 1, ?, ?, password_hash, FALSE, UTC_TIMESTAMP(3)"
              + " FROM account WHERE name = 'trainee'",
          number,
          account,
          id);
      backstage.change(
          "INSERT INTO role_grant (id, account_id, role, organisation_id, from_day)"
              + " VALUES (?, ?, 'TRAINEE', ?, '2020-01-01')",
          Long.toString(Ids.next()),
          number,
          place);
      return new Newcomer(person, account);
    }

    static String password() {
      return RunningProduct.get().account("trainee").password();
    }

    Api api() {
      return Api.signedIn(account, password());
    }

    Visitor visitor(Visitor.Screen screen, String language) {
      return new Visitor(screen, language).signedIn(account, password());
    }

    BigDecimal counted() {
      return StreamSupport.stream(
              Api.as("hr-city")
                  .get("/api/v1/people/" + person + "/standings")
                  .tree()
                  .getAsJsonArray()
                  .spliterator(),
              false)
          .map(JsonElement::getAsJsonObject)
          .filter(one -> text(one, "requirement").equals("zhengzhou-annual"))
          .map(one -> new BigDecimal(text(one, "counted")))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String text(JsonObject one, String member) {
    assertThat(one.has(member)).as(one.toString()).isTrue();
    return one.get(member).getAsString();
  }

  private static byte[] picture() throws IOException {
    BufferedImage image = new BufferedImage(640, 420, BufferedImage.TYPE_INT_RGB);
    Graphics2D paint = image.createGraphics();
    paint.setColor(new Color(0xFDF6E3));
    paint.fillRect(0, 0, 640, 420);
    paint.setColor(new Color(0xB3261E));
    paint.drawRect(20, 20, 600, 380);
    paint.fillOval(450, 260, 110, 110);
    paint.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static Api.Answer bring(Api api, byte[] bytes, String name) {
    return api.send(
        api.with("X-File-Name", name)
            .request("/api/v1/files?purpose=EVIDENCE")
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
  }

  private static String claim(String title, LocalDate day, int minutes) {
    return ("{\"form\":\"OTHER\",\"title\":\"%s\",\"day\":\"%s\",\"minutes\":%d,"
            + "\"category\":\"PROFESSIONAL\",\"providerName\":\"某协会\",\"note\":\"经同意参加\"}")
        .formatted(title, day, minutes);
  }

  private static String sent(Api api, String title, LocalDate day, int minutes) {
    Api.Answer begun = api.post(CLAIMS, claim(title, day, minutes));
    assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
    String id = text(begun.json().getAsJsonObject("claim"), "id");
    assertThat(api.post(CLAIMS + "/" + id + "/submission", "{}").status()).isEqualTo(201);
    return id;
  }

  private static void next(Page page) {
    page.locator("form button[value=next]").click();
  }

  @Test
  void fromThePhoneToTheRing() throws IOException {
    Newcomer she = Newcomer.named("凌小舟");
    String id;
    try (Visitor visitor = she.visitor(Visitor.Screen.PHONE, "zh-CN")) {
      Page page = visitor.page();
      page.navigate("/trainee/hours");
      page.locator("a[href='/trainee/claims']").click();
      page.waitForURL("**/trainee/claims");
      visitor.looksRight("claims-empty");
      page.locator("a[href='/trainee/claim']").click();
      visitor.looksRight("claim-what");
      page.locator("input[value=AUTHORITY_TRAINING]").check();
      page.locator("#title").fill("儿童社会工作实务");
      page.locator("#provider").fill("市委社会工作部");
      next(page);
      page.waitForURL("**step=when");
      page.locator("#first").fill(today().plusDays(1).toString());
      page.locator("#amount").fill("2");
      page.locator("select[name=unit]").selectOption("HOURS");
      assertThat(page.locator("#amount-worth").textContent()).contains("90").contains("2");
      page.locator("#category").selectOption("PROFESSIONAL");
      // The day has not come: nothing typed is lost.
      page.locator("form").last().evaluate("form => { form.noValidate = true; }");
      next(page);
      assertThat(page.locator("#day-problem").textContent()).isNotBlank();
      assertThat(page.locator("#amount").inputValue()).isEqualTo("2");
      assertThat(page.locator("#category").inputValue()).isEqualTo("PROFESSIONAL");
      visitor.looksRight("claim-when-refused");
      page.locator("#first").fill(today().minusDays(1).toString());
      next(page);
      page.waitForURL("**step=proof");
      page.locator("#evidence")
          .setInputFiles(new FilePayload("certificate.pdf", "application/pdf", PROGRAM));
      page.locator("#upload").click();
      assertThat(page.locator("#files-problem").textContent()).as("a program").isNotBlank();
      page.locator("#evidence").setInputFiles(new FilePayload("证书.png", "image/png", picture()));
      page.locator("#upload").click();
      page.waitForURL("**step=proof");
      assertThat(page.locator(".claim-file img").count()).isEqualTo(1);
      visitor.looksRight("claim-proof");
      next(page);
      page.waitForURL("**step=send");
      visitor.looksRight("claim-send");
      id = page.url().replaceAll(".*id=([0-9a-z]+).*", "$1");
      page.locator("#send").click();
      page.waitForURL("**/trainee/claims?done=sent");
      visitor.looksRight("claims-sent");
    }
    assertThat(she.counted()).isEqualByComparingTo("0");
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "zh-CN").signedIn("hr-station")) {
      Page page = visitor.page();
      page.navigate("/hr/claims?q=" + "凌小舟");
      visitor.looksRight("claims-inbox");
      page.locator("main tbody a").first().click();
      page.waitForURL("**/hr/claim?id=" + id);
      page.waitForFunction("() => document.querySelector('.claim-file img')?.naturalWidth === 640");
      visitor.looksRight("claim-decide");
      page.locator("[id='return']").click();
      assertThat(page.locator("#reason-problem").textContent()).isNotBlank();
      page.locator("#reason").fill("请写明是哪一期");
      page.locator("[id='return']").click();
      page.waitForURL("**/hr/claims?done=RETURN");
    }
    try (Visitor visitor = she.visitor(Visitor.Screen.PHONE, "zh-CN")) {
      Page page = visitor.page();
      page.navigate("/trainee/claims?show=returned");
      page.locator("main .list a").first().click();
      assertThat(page.locator(".claim-answer").textContent()).contains("请写明是哪一期");
      visitor.looksRight("claim-returned");
      page.navigate("/trainee/claim?id=" + id);
      page.locator("#title").fill("儿童社会工作实务（第二期）");
      next(page);
      page.waitForURL("**step=when");
      page.navigate("/trainee/claim?id=" + id + "&step=send");
      page.locator("#send").click();
      page.waitForURL("**/trainee/claims?done=sent");
    }
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "zh-CN").signedIn("hr-station")) {
      Page page = visitor.page();
      page.navigate("/hr/claim?id=" + id);
      page.locator("#minutes").fill("60");
      page.locator("#approve").click();
      assertThat(page.locator("#reason-problem").textContent()).as("L5").isNotBlank();
      assertThat(page.locator("#minutes").inputValue()).isEqualTo("60");
      page.locator("#reason").fill("午休半小时不计");
      page.locator("#approve").click();
      page.waitForURL("**/hr/claims?done=APPROVE");
      page.navigate("/hr/claim?id=" + id);
      visitor.looksRight("claim-approved");
      assertThat(page.locator("#approve").count()).isZero();
    }
    assertThat(she.counted())
        .as("60 minutes are 1.33, rounded down to halves")
        .isEqualByComparingTo("1");
    try (Visitor visitor = she.visitor(Visitor.Screen.PHONE, "zh-CN")) {
      Page page = visitor.page();
      page.navigate("/trainee/claim?id=" + id);
      assertThat(page.locator("main").textContent()).contains("午休半小时不计").contains("60 分钟");
      visitor.looksRight("claim-granted");
      page.navigate("/trainee/hours");
      assertThat(page.locator("main").textContent()).contains("儿童社会工作实务（第二期）");
    }
  }

  @Test
  void l9ExactlyWhatIsFilteredIsApprovedAtOnce() {
    Newcomer she = Newcomer.named("纪云帆");
    Api api = she.api();
    for (int i = 0; i < 30; i++) {
      sent(api, "公开课第 " + (i + 1) + " 讲", today().minusDays(i + 1L), 40 + i);
    }
    sent(api, "公开课 第1讲", today().minusDays(1), 30);
    for (String language : List.of("zh-CN", "en")) {
      for (Visitor.Screen screen : Visitor.Screen.values()) {
        try (Visitor visitor = she.visitor(screen, language)) {
          visitor.page().navigate("/trainee/claims");
          visitor.looksRight("claims-thirty");
          visitor.page().navigate("/trainee/claim");
          visitor.looksRight("claim-new");
        }
        try (Visitor visitor = new Visitor(screen, language).signedIn("hr-station")) {
          visitor.page().navigate("/hr/claims?q=纪云帆");
          visitor.looksRight("claims-inbox-thirty");
          visitor.page().navigate("/hr/claims?q=纪云帆&duplicates=true");
          assertThat(visitor.page().locator("tbody tr").count()).as("L8").isEqualTo(2);
          visitor.page().locator("main tbody a").first().click();
          visitor.looksRight("claim-doubted");
          visitor.page().navigate("/hr/claims?q=没有这个人");
          visitor.looksRight("claims-inbox-none");
          visitor.page().navigate("/hr/claims-approve?q=纪云帆");
          visitor.looksRight("claims-approve");
        }
      }
    }
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "zh-CN").signedIn("hr-station")) {
      Page page = visitor.page();
      page.navigate("/hr/claims-approve?q=纪云帆");
      String late = sent(api, "看过以后才来的一讲", today().minusDays(50), 30);
      page.locator("#go").click();
      page.waitForSelector(".notice.ok");
      assertThat(page.locator(".notice.ok").textContent()).contains("29");
      visitor.looksRight("claims-approved-at-once");
      JsonObject after = api.get(CLAIMS + "/" + late).json();
      assertThat(text(after.getAsJsonObject("claim"), "state")).isEqualTo("SUBMITTED");
    }
    assertThat(api.get(CLAIMS + "?state=APPROVED&size=500").json().get("total").getAsInt())
        .isEqualTo(29);
    assertThat(api.get(CLAIMS + "?state=SUBMITTED").json().get("total").getAsInt()).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, en"})
  void l13ARegisterIsKept(Visitor.Screen screen, String language) {
    try (Visitor visitor = new Visitor(screen, language).signedIn("training")) {
      Page page = visitor.page();
      page.navigate("/hr/providers");
      visitor.looksRight("providers");
      page.locator("#name").fill("泸州社工培训学校 " + screen);
      page.locator("#go").click();
      page.waitForURL("**/hr/provider?id=**");
      page.locator("[id='file-go']").click();
      assertThat(page.locator("#from-problem").textContent()).isNotBlank();
      page.locator("#from").fill("2026-01-01");
      page.locator("#notice").fill("备案公告〔2026〕5 号");
      page.locator("[id='file-go']").click();
      page.waitForURL("**done=kept");
      visitor.looksRight("provider");
      page.locator("#reason").fill("文号写错");
      page.locator("[id='withdraw-go']").click();
      page.waitForURL("**done=kept");
      assertThat(page.locator("main").textContent()).contains("文号写错");
      page.navigate("/hr/claims?state=ALL");
      visitor.looksRight("claims-inbox-training");
    }
  }

  @Test
  void theApiNamesTheFieldAndPostsNothing() throws IOException {
    Newcomer she = Newcomer.named("路远之");
    Api api = she.api();
    LocalDate day = today().minusDays(2);
    for (String wrong :
        List.of(
            claim("培训", day, -5),
            claim("培训", day, 0),
            claim("培训", day, 25 * 60),
            claim("培训", day, 60).replace("PROFESSIONAL", "MAGIC"))) {
      Api.Answer answer = api.post(CLAIMS, wrong);
      assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
      assertThat(answer.text()).containsAnyOf("\"minutes\"", "\"category\"");
    }
    for (LocalDate impossible :
        List.of(today().plusDays(1), today().minusYears(1).withDayOfYear(1).minusDays(1))) {
      Api.Answer answer = api.post(CLAIMS, claim("培训", impossible, 60));
      assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
      assertThat(answer.text()).contains("claim.");
    }
    Api.Answer program = bring(api, PROGRAM, "certificate.pdf");
    assertThat(program.status()).as(program.toString()).isEqualTo(409);
    assertThat(program.text()).contains("file.wrong-type");
    assertThat(api.get(CLAIMS).json().get("total").getAsInt()).as("nothing half-posted").isZero();

    Api once = api.with("Idempotency-Key", "claim-" + Ids.next());
    Api.Answer first = once.post(CLAIMS, claim("培训", day, 60));
    Api.Answer again = once.post(CLAIMS, claim("培训", day, 60));
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(api.get(CLAIMS).json().get("total").getAsInt()).isEqualTo(1);
    String id = text(first.json().getAsJsonObject("claim"), "id");
    assertThat(Api.as("trainee").get(CLAIMS + "/" + id).status()).isEqualTo(404);
    assertThat(Api.as("trainee").post(CLAIMS + "/" + id + "/submission", "{}").status())
        .isEqualTo(404);
    assertThat(Api.as("hr-station").get("/api/v1/claims/" + id).status())
        .as("a draft")
        .isEqualTo(404);

    String file = text(bring(api, picture(), "proof.png").json(), "id");
    String proved =
        claim("培训", day, 60)
            .replace("OTHER", "AUTHORITY_TRAINING")
            .replace("}", ",\"files\":[{\"file\":\"" + file + "\",\"kind\":\"CERTIFICATE\"}]}");
    Api.Answer written = api.put(CLAIMS + "/" + id, proved);
    assertThat(written.status()).as(written.toString()).isEqualTo(200);
    assertThat(api.post(CLAIMS + "/" + id + "/submission", "{}").status()).isEqualTo(201);
    assertThat(api.post(CLAIMS + "/" + id + "/submission", "{}").status()).isEqualTo(200);
    assertThat(Api.as("training").get("/api/v1/files/" + file).status()).isEqualTo(200);
    String decision = "/api/v1/claims/" + id + "/decision";
    assertThat(Api.as("hr-station").post(decision, "{\"decision\":\"REJECT\"}").status())
        .isEqualTo(409);
    Api.Answer approved = Api.as("training").post(decision, "{\"decision\":\"APPROVE\"}");
    assertThat(approved.status()).as(approved.toString()).isEqualTo(201);
    assertThat(text(approved.json().getAsJsonObject("claim").getAsJsonObject("granted"), "minutes"))
        .isEqualTo("60");
    assertThat(Api.as("training").post(decision, "{\"decision\":\"APPROVE\"}").status())
        .isEqualTo(200);
    assertThat(
            Api.as("hr-station")
                .post(decision, "{\"decision\":\"RETURN\",\"reason\":\"晚了\"}")
                .status())
        .isEqualTo(409);
    assertThat(Api.as("auditor").get("/api/v1/claims").status()).isEqualTo(403);
    assertThat(she.counted()).isEqualByComparingTo("1");
  }
}

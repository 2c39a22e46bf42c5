package org.lingyan.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The newcomer's walk in a real browser, at both widths and in both languages. */
class JourneyIT {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, zh-CN", "DESK, en"})
  void aTraineesHour(Visitor.Screen screen, String language) {
    String password = RunningProduct.get().account("trainee").password();
    try (Visitor visitor = new Visitor(screen, language)) {
      Page page = visitor.page();
      page.navigate("/trainee/home");
      assertThat(page.url()).as("sign-in first").contains("/sign-in");
      visitor.looksRight("sign-in");
      visitor.fillSignIn(Backstage.get().nearlyDone(), password);
      page.waitForURL("**/trainee/home");
      String before = page.locator(".ring b").textContent();
      visitor.looksRight("home-before");

      page.locator("main details.why summary").first().click();
      assertThat(page.locator("main .sheet").first().isVisible()).isTrue();
      visitor.keepPicture("home-why");
      page.keyboard().press("Escape");

      page.navigate("/trainee/courses");
      visitor.looksRight("courses");
      page.locator("a[href^='/trainee/course?']").first().click();
      visitor.looksRight("course");

      page.navigate("/trainee/home");
      page.locator("a.btn.main[href*='/trainee/lesson']").click();
      page.waitForURL("**/trainee/lesson**");
      visitor.looksRight("lesson");
      page.waitForTimeout(11_000);
      page.locator("#lesson-end").scrollIntoViewIfNeeded();
      page.locator("#quiz-later").waitFor(new Locator.WaitForOptions().setTimeout(45_000));
      visitor.keepPicture("lesson-done");
      page.locator("#quiz-later").click();
      page.waitForURL("**/trainee/quiz**");
      visitor.looksRight("quiz-closed-book");
      page.locator("form[action='/trainee/try'] button").click();
      // The list of questions is complete once the page's script has opened them.
      page.locator("#submit:enabled").waitFor();
      answerEverything(page);
      visitor.looksRight("quiz-answered");
      page.locator("#submit").click();
      page.locator(".result.passed").waitFor();
      visitor.looksRight("quiz-passed");

      page.navigate("/trainee/home");
      assertThat(page.locator(".ring b").textContent()).as("the ring moved").isNotEqualTo(before);
      visitor.looksRight("home-after");
      page.navigate("/trainee/hours");
      visitor.looksRight("hours");

      page.navigate("/trainee/proofs");
      page.locator("#issue-go").click();
      page.locator(".notice.ok").waitFor();
      visitor.looksRight("proofs");
      String verify = page.locator("a[href*='/verify/']").first().getAttribute("href");
      stranger(screen, language, verify);
      page.navigate("/account/me");
      visitor.looksRight("me");
      page.navigate("/account/notices");
      visitor.looksRight("notices");
      page.locator("header details.help summary").click();
      visitor.looksRight("help");
      page.navigate("/account/notice-settings");
      visitor.looksRight("notice-settings");
      assertThat(visitor.cookies()).doesNotContain("JSESSIONID");
    }
  }

  /** While a server starts, its 404 is not the product's: what was answered must not be dropped. */
  @ParameterizedTest(name = "404 as {0} is {1}")
  @CsvSource({"text/html, fault", "application/problem+json, gone"})
  void onlyTheProductsOwnWordIsFinal(String type, String kind) {
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "zh-CN")) {
      Page page = visitor.page();
      page.navigate("/sign-in");
      page.route(
          "**/answers/*",
          route ->
              route.fulfill(
                  new Route.FulfillOptions().setStatus(404).setContentType(type).setBody("{}")));
      Object told =
          page.evaluate(
              "import('/static/queue.js').then(queue => queue.send("
                  + "{method: 'PUT', url: '/api/v1/tries/1/answers/q1', body: {}}, ''))"
                  + ".then(reply => reply.kind)");
      assertThat(told).isEqualTo(kind);
    }
  }

  private static void answerEverything(Page page) {
    for (Locator question : page.locator("fieldset.question").all()) {
      String key = Backstage.get().answerKey(question.getAttribute("data-question"));
      key.chars()
          .forEach(letter -> answer(question.locator("input[value='" + (char) letter + "']")));
    }
    assertThat(page.locator("fieldset.question .sync[data-state=saved]"))
        .hasCount(
            page.locator("fieldset.question").count(),
            new LocatorAssertions.HasCountOptions().setTimeout(30_000));
  }

  /** As a thumb does: the option is in the middle of the screen, not under the bar at its foot. */
  private static void answer(Locator option) {
    option.evaluate("option => option.scrollIntoView({block: 'center', behavior: 'instant'})");
    option.check();
  }

  private static void stranger(Visitor.Screen screen, String language, String verify) {
    try (Visitor stranger = new Visitor(screen, language)) {
      stranger.page().navigate(verify);
      assertThat(stranger.page().locator("main").textContent()).contains("＊");
      stranger.looksRight("verify");
      assertThat(stranger.cookies()).isEmpty();
    }
  }

  /** O6, V1, G1 to G5: columns, a view of one's own, and more time for all of a list. */
  private static void doesForAllOfAList(Visitor visitor, String name) {
    Page page = visitor.page();
    page.navigate("/hr/board");
    String number = page.locator("td.n a.number").first().textContent().strip();
    page.locator("td.n a.number").first().click();
    page.waitForURL("**status=AT_RISK**");
    assertThat(page.locator("#people")).containsText(number);
    page.locator("details.board-columns summary").first().click();
    page.locator("input[name='column-worker']").check();
    page.locator("details.board-columns button[type='submit']").click();
    page.waitForURL("**columns=chosen**");
    visitor.looksRight("board-columns");
    page.locator("a[href*='/hr/board-views']").click();
    page.locator("#save-go").click();
    assertThat(page.locator("#name-problem")).not().isEmpty();
    page.locator("#name").fill(name);
    page.locator("#save-go").click();
    visitor.looksRight("board-views");
    page.locator("a.row-link", new Page.LocatorOptions().setHasText(name)).click();
    page.waitForURL("**worker**");
    assertThat(page.locator("#people")).containsText(number);
    page.locator("details.board-columns summary").last().click();
    page.locator("a[href*='act=remind']").click();
    page.waitForURL("**/hr/board-bulk**");
    visitor.looksRight("board-remind");
    int lastYear = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).getYear() - 1;
    page.navigate("/hr/board-bulk?act=extend&q=%E7%8E%8B&period=" + lastYear);
    page.locator("button[name='look']").click();
    assertThat(page.locator("#reason-problem")).not().isEmpty();
    page.locator("#reason").fill("市局会议纪要第 3 号");
    page.locator("button[name='look']").click();
    visitor.looksRight("board-extend");
    page.locator("#go").click();
    page.waitForURL("**/hr/board-act**");
    untilOver(page);
    visitor.looksRight("board-act");
    page.locator("#reason").fill("会议作废");
    page.locator("#undo-go").click();
    assertThat(page.locator("#undo-go")).not().isVisible();
    page.navigate("/hr/board-acts");
    visitor.looksRight("board-acts");
  }

  private static void untilOver(Page page) {
    for (int i = 0; i < 60 && page.locator(".notice.wait").count() > 0; i++) {
      page.waitForTimeout(500);
      page.reload();
    }
    assertThat(page.locator(".notice.wait")).hasCount(0);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, zh-CN", "DESK, en"})
  void hrDrillsToAPerson(Visitor.Screen screen, String language) throws java.io.IOException {
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-city")) {
      Page page = visitor.page();
      assertThat(page.url()).contains("/hr/board");
      visitor.looksRight("board-city");
      page.locator("td.place a").first().click();
      visitor.looksRight("board-county");
      page.locator("a.counter").nth(2).click();
      page.waitForURL("**status=AT_RISK**");
      visitor.looksRight("board-at-risk");
      Download export =
          page.waitForDownload(() -> page.locator("a[href*='/sheets/board.xlsx']").click());
      Path file = export.path();
      assertThat(Files.size(file)).isPositive();
      doesForAllOfAList(visitor, screen + " " + language);
      page.navigate("/hr/board");
      page.locator("td.name a").first().click();
      page.waitForURL("**/hr/person**");
      visitor.looksRight("person");
      page.locator("a[href*='/hr/life']").click();
      page.waitForURL("**/hr/life**");
      visitor.looksRight("life");
      page.locator("#organisation").fill("社工站");
      page.locator("#go").click();
      assertThat(page.locator("#organisation-problem")).not().isEmpty();
      visitor.looksRight("life-refused");
      page.navigate("/announcements/list");
      visitor.looksRight("announcements");
      page.navigate("/announcements/write");
      visitor.looksRight("announcement-write");
      page.navigate("/hr/board?period=2000");
      visitor.keepPicture("board-empty");
      page.navigate("/rules/what-if");
      visitor.looksRight("what-if");
    }
  }

  /** After the minutes that the policy allows the page asks whether somebody is there. */
  @ParameterizedTest
  @EnumSource(Visitor.Screen.class)
  void presenceIsAsked(Visitor.Screen screen) {
    String password = RunningProduct.get().account("trainee").password();
    try (Visitor visitor =
        new Visitor(screen, "zh-CN").signedIn(Backstage.get().nearlyDone(), password)) {
      Page page = visitor.page();
      // She is led to the privacy notice first.
      page.waitForURL("**/account/consents");
      page.navigate("/trainee/home");
      page.clock().install();
      page.locator("a.btn.main[href*='/trainee/lesson']").click();
      page.locator("#sync[data-state=saved]").waitFor();
      assertThat(page.locator("#presence").isVisible()).isFalse();
      page.clock().fastForward(16 * 60_000);
      page.locator("#presence").waitFor();
      visitor.looksRight("presence");
      page.locator("#present").click();
      assertThat(page.locator("#presence").isVisible()).isFalse();
      page.clock().runFor(2_000);
      page.locator("#sync[data-state=saved]").waitFor();
    }
  }

  /**
   * A sign-in that ended is signed in again, back at the page with the button; a refusal keeps the
   * page.
   */
  @Test
  void nothingIsLostByAFormThatIsRefused() {
    Backstage.get().forgetWrongPasswords();
    try (Visitor visitor = new Visitor(Visitor.Screen.PHONE, "zh-CN").signedIn("several")) {
      Page page = visitor.page();
      page.navigate("/trainee/course?id=professional-ethics");
      visitor.context().clearCookies();
      page.locator("form[action='/trainee/enrol'] button").first().click();
      page.waitForURL(address -> address.contains("/sign-in"));
      visitor.fillSignIn("several", "wrong password");
      page.locator(".notice.bad").waitFor();
      page.locator("a[href^='/language']").first().click();
      page.locator("html[lang=en]").waitFor();
      visitor.fillSignIn("several", RunningProduct.get().account("several").password());
      page.waitForURL(address -> address.endsWith("/trainee/course?id=professional-ethics"));
    }
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "zh-CN").signedIn("hr-station")) {
      Page page = visitor.page();
      page.locator("td.name a").first().click();
      page.locator("table.ledger a[href^='/hr/adjustment']").first().click();
      visitor.looksRight("adjustment");
      page.locator("nav.switch a[href^='/hr/allotment']").click();
      page.waitForURL(address -> address.contains("/hr/allotment?"));
      visitor.looksRight("allotment");
      page.locator("nav.switch a[href^='/hr/reversal']").click();
      page.waitForURL(address -> address.contains("/hr/reversal?"));
      String asked = page.url();
      page.locator("#go").click();
      page.locator("#reason-problem").waitFor();
      visitor.looksRight("reversal-refused");
      page.locator("a[href^='/language']").first().click();
      assertThat(page.url()).isEqualTo(asked);
      page.locator("#go").waitFor();
      page.navigate("/hr/board?page=999");
      assertThat(page.locator(".empty")).containsText("nothing on this page");
      page.locator(".empty a").click();
      page.locator("td.name a").first().waitFor();
    }
  }

  /** 适老: text of twice the size loses nothing and needs no scrolling sideways. */
  @ParameterizedTest
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, en"})
  void largeTextFits(Visitor.Screen screen, String language) {
    for (String account : new String[] {"trainee", "hr-city"}) {
      try (Visitor visitor = new Visitor(screen, language).signedIn(account)) {
        for (String path :
            account.equals("trainee")
                ? new String[] {
                  "/trainee/home", "/trainee/courses", "/trainee/hours", "/trainee/proofs"
                }
                : new String[] {"/hr/board", "/hr/board?period=2025", "/rules/what-if"}) {
          visitor.page().navigate(path);
          visitor.page().evaluate("document.documentElement.style.fontSize = '200%'");
          visitor.keepPicture("large" + path.replaceAll("\\W+", "-"));
          assertThat(visitor.beyondTheEdge()).as(path).isLessThanOrEqualTo(0);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Visitor.Screen.class)
  void errorsAreHonest(Visitor.Screen screen) {
    Backstage.get().forgetWrongPasswords();
    try (Visitor visitor = new Visitor(screen, "zh-CN")) {
      Page page = visitor.page();
      page.navigate("/sign-in");
      visitor.fillSignIn("nobody", "wrong password");
      page.locator(".notice.bad").first().waitFor();
      visitor.looksRight("sign-in-wrong");
    }
    try (Visitor visitor = new Visitor(screen, "zh-CN").signedIn("hr-station")) {
      assertThat(visitor.page().navigate("/hr/person?id=0").status()).isEqualTo(404);
      visitor.keepPicture("not-found");
      assertThat(visitor.page().locator("a[href^='/language']").first().getAttribute("href"))
          .as("the other language of the page that was asked for")
          .contains("%2Fhr%2Fperson%3Fid%3D0");
      assertThat(visitor.page().navigate("/trainee/home").status()).isEqualTo(403);
      visitor.keepPicture("forbidden");
    }
  }

  /** ADR 2: whatever page was opened until now, no servlet session was made. */
  @Test
  void noSessionWasMade() {
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "en").signedIn("several")) {
      for (String path :
          new String[] {
            "/",
            "/trainee/home",
            "/trainee/courses",
            "/trainee/hours",
            "/trainee/proofs",
            "/hr/board",
            "/rules/what-if",
            "/account/me",
            "/account/password",
            "/nothing",
            "/verify/0000000000000000",
            "/setup?token=x"
          }) {
        visitor.page().navigate(path);
      }
      assertThat(visitor.cookies()).doesNotContain("JSESSIONID");
    }
    assertThat(Api.anonymous().get("/health/live").text())
        .contains("\"servletSessionsCreated\":\"0\"");
  }
}

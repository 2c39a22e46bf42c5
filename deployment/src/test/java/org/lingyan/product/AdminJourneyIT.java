package org.lingyan.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator's work: the tree, accounts, roles, deputies; in a city of its own. */
class AdminJourneyIT {
  private static final String COUNTY = "云溪县社会工作部";
  private static final String OTHER_COUNTY = "鹭洲县社会工作部";

  private static RunningProduct product;

  @BeforeAll
  static void start() {
    product = RunningProduct.further("tested-admin", Map.of());
  }

  @AfterAll
  static void end() {
    product.end();
  }

  /** One run: what it makes carries its mark, so that the runs do not meet. */
  private record Run(Visitor visitor, Page page, String mark, String station, String moved) {
    static Run of(Visitor visitor, Visitor.Screen screen) {
      boolean phone = screen == Visitor.Screen.PHONE;
      return new Run(
          visitor,
          visitor.page(),
          screen.name().toLowerCase(Locale.ROOT),
          phone ? "梨花乡社工站" : "云溪镇社工站",
          phone ? "青石街道社工站" : "竹溪镇社工站");
    }

    void open(String organisation) {
      page.navigate("/admin/organisations?q=" + organisation);
      page.locator("section[aria-labelledby=found] a").first().click();
      assertThat(page.locator("h1")).hasText(organisation);
    }

    void act(String act) {
      page.locator("a[href*='act=" + act + "']").first().click();
    }

    void fill(String field, String value) {
      page.locator("#" + field).fill(value);
    }

    /** Looks at what it would mean, then confirms it. */
    void confirm(String picture) {
      page.locator("#go").click();
      page.locator(".callout").waitFor();
      visitor.looksRight(picture);
      page.locator("#go").click();
      page.locator(".notice.ok").waitFor();
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, en"})
  void theTreeChangesAndPastReportsKeepIt(Visitor.Screen screen, String language) {
    try (Visitor visitor = new Visitor(screen, language, product)) {
      visitor.signedIn("admin");
      Run run = Run.of(visitor, screen);
      Page page = run.page();
      assertThat(page.url()).endsWith("/admin/start");
      visitor.looksRight("admin-start");
      page.navigate("/admin/organisations");
      visitor.looksRight("admin-tree");

      run.open(COUNTY);
      run.act("ESTABLISH");
      page.locator("#go").click();
      assertThat(page.locator("#name-problem")).not().isEmpty();
      visitor.looksRight("admin-establish-incomplete");
      establish(run, "新设站" + run.mark());
      run.confirm("admin-establish");
      run.open(COUNTY);
      run.act("ESTABLISH");
      establish(run, "新设站" + run.mark());
      page.locator("#go").click();
      assertThat(page.locator(".notice.bad")).containsText("新设站" + run.mark());
      visitor.looksRight("admin-establish-refused");

      run.open("新设站" + run.mark());
      run.act("RENAME");
      run.fill("name", "改名站" + run.mark());
      run.fill("reason", "机构更名");
      run.confirm("admin-rename");
      takeBack(run, "admin-undo-rename");
      assertThat(page.locator("h1")).hasText("新设站" + run.mark());
      assertThat(page.locator("#events .chip")).hasCount(1);
      visitor.looksRight("admin-tree-undone");
      run.act("CLOSE");
      run.fill("reason", "设置有误");
      run.confirm("admin-close");
      assertThat(page.locator("#events")).containsText("改名站" + run.mark());
      visitor.looksRight("admin-tree-history");
      page.locator("#events a:not(.danger-link)").getByText("新设站" + run.mark()).first().click();
      assertThat(page.locator("h1")).hasText("新设站" + run.mark());
      visitor.looksRight("admin-tree-gone");

      run.open(run.moved());
      run.act("MOVE");
      run.fill("target", run.moved());
      run.fill("reason", "区划调整");
      page.locator("#go").click();
      page.locator(".notice.bad").waitFor();
      run.fill("target", OTHER_COUNTY);
      run.confirm("admin-move");
      pastReports(screen, language, run.moved());

      String people = split(run);
      run.open("分设站" + run.mark());
      run.act("MERGE");
      run.fill("target", run.station());
      run.fill("day", today().plusDays(1).toString());
      run.fill("reason", "撤并");
      run.confirm("admin-merge");
      assertThat(page.locator(".notice.wait")).isVisible();
      visitor.looksRight("admin-tree-future");
      assertThat(people).isNotBlank();
      takeBack(run, "admin-undo-merge");
      assertThat(page.locator("h1")).hasText("分设站" + run.mark());
      page.navigate("/admin/organisations?on=1850-01-01");
      visitor.looksRight("admin-tree-bad-day");
      assertThat(visitor.cookies()).doesNotContain("JSESSIONID");
    }
  }

  /** Takes the latest change back that the history shows. */
  private static void takeBack(Run run, String picture) {
    Page page = run.page();
    page.locator("#events a.danger-link").first().click();
    page.locator("#go").click();
    assertThat(page.locator("#reason-problem")).not().isEmpty();
    run.visitor().looksRight(picture);
    run.fill("reason", "登记有误");
    page.locator("#go").click();
    page.locator(".notice.ok").waitFor();
  }

  private static void establish(Run run, String name) {
    run.fill("name", name);
    run.page().locator("#kind").selectOption("STATION");
    run.page().locator("#level").selectOption("TOWNSHIP");
    run.fill("reason", "编办〔2026〕1号");
  }

  private static String split(Run run) {
    run.open(run.station());
    run.act("SPLIT");
    run.fill("name", "分设站" + run.mark());
    run.page().locator("#kind").selectOption("STATION");
    run.page().locator("#level").selectOption("TOWNSHIP");
    run.fill("reason", "分设");
    run.page().locator("#go").click();
    run.page().locator(".notice.bad").waitFor();
    Locator choices = run.page().locator("input[name=person]");
    choices.nth(0).check();
    choices.nth(1).check();
    String people = run.page().locator(".choices label").first().textContent();
    run.confirm("admin-split");
    run.open("分设站" + run.mark());
    return people;
  }

  /** The board of last year shows the tree of last year. */
  private static void pastReports(Visitor.Screen screen, String language, String moved) {
    try (Visitor hr = new Visitor(screen, language, product)) {
      hr.signedIn("hr-city");
      Page page = hr.page();
      page.navigate("/hr/board");
      page.locator("td.place a").getByText(COUNTY).click();
      assertThat(page.locator("section[aria-labelledby=below]")).not().containsText(moved);
      page.navigate(page.url().replaceAll("period=\\d+", "period=" + (today().getYear() - 1)));
      assertThat(page.locator("section[aria-labelledby=below]")).containsText(moved);
      hr.keepPicture("admin-board-last-year");
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, en"})
  void accountsAreOpenedAndRolesGivenAndTheOwnLastOneStays(Visitor.Screen screen, String language) {
    try (Visitor visitor = new Visitor(screen, language, product)) {
      visitor.signedIn("admin");
      Run run = Run.of(visitor, screen);
      Page page = run.page();
      page.navigate("/admin/accounts");
      visitor.looksRight("admin-accounts");
      page.navigate("/admin/accounts?q=没有这个人");
      visitor.looksRight("admin-accounts-none");

      String account = "clerk." + run.mark();
      page.navigate("/admin/account-open");
      page.locator("#go").click();
      assertThat(page.locator("#person-problem")).not().isEmpty();
      run.fill("person", screen == Visitor.Screen.PHONE ? "温㛃" : "陆𬭎");
      run.fill("name", "1");
      page.locator("#go").click();
      page.locator(".notice.bad").waitFor();
      visitor.looksRight("admin-account-open");
      run.fill("name", account);
      page.locator("#go").click();
      page.locator(".notice.ok").waitFor();
      assertThat(page.locator("h1")).containsText(account);
      visitor.looksRight("admin-account-new");

      page.locator("a[href^='/admin/grant?']").click();
      page.locator("#role").selectOption("AUDITOR");
      run.fill("organisation", COUNTY);
      run.fill("reason", "年度审计");
      page.locator("#go").click();
      page.locator(".notice.bad").waitFor();
      visitor.looksRight("admin-grant-refused");
      run.fill("last", today().plusDays(30).toString());
      page.locator("#go").click();
      page.locator(".notice.ok").waitFor();
      assertThat(page.locator("section[aria-labelledby=rights]")).containsText(COUNTY);
      visitor.looksRight("admin-account");
      page.locator("a[href^='/admin/sight?']").click();
      visitor.looksRight("admin-sight");
      page.goBack();
      page.locator("a[href^='/admin/seen?']").click();
      visitor.looksRight("admin-seen");
      page.goBack();
      page.locator("a[href^='/admin/grant-end?']").first().click();
      run.fill("last", today().minusDays(1).toString());
      run.fill("reason", "审计结束");
      visitor.looksRight("admin-grant-end");
      page.locator("#go").click();
      page.locator(".notice.ok").waitFor();
      page.locator("a[href^='/admin/account-close?']").click();
      run.fill("reason", "不再使用");
      visitor.looksRight("admin-account-close");
      page.locator("#go").click();
      page.locator(".notice.ok").waitFor();

      page.navigate("/admin/accounts?q=admin&role=ADMIN");
      page.locator("section[aria-labelledby=count] a.row-link").first().click();
      page.locator("a[href^='/admin/grant-end?']").first().click();
      run.fill("reason", "轮岗");
      page.locator("#go").click();
      page.locator(".notice.bad").waitFor();
      visitor.looksRight("admin-own-last");
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, en"})
  void aDeputyActsForSomebodyAndThenForHerselfAgain(Visitor.Screen screen, String language) {
    try (Visitor owner = new Visitor(screen, language, product);
        Visitor deputy = new Visitor(screen, language, product)) {
      owner.signedIn("hr-city");
      Page lets = owner.page();
      lets.navigate("/account/sight");
      owner.looksRight("own-sight");
      lets.navigate("/account/deputies");
      owner.looksRight("deputies-empty-" + screen);
      // Not the right to close years, which she holds as well.
      lets.locator("#grant")
          .selectOption(
              lets.locator("#grant option")
                  .filter(
                      new Locator.FilterOptions().setHasText(language.equals("en") ? "HR" : "人事"))
                  .first()
                  .getAttribute("value"));
      String account = screen == Visitor.Screen.PHONE ? "trainee3" : "trainee2";
      lets.locator("#deputy").fill(account);
      lets.locator("#last").fill(today().minusDays(1).toString());
      lets.locator("#reason").fill("休假");
      lets.locator("#go").click();
      assertThat(lets.locator("#last-problem")).not().isEmpty();
      lets.locator("#last").fill(today().toString());
      lets.locator("#go").click();
      lets.locator(".notice.ok").waitFor();
      owner.looksRight("deputies-let");

      deputy.signedIn(account);
      Page acts = deputy.page();
      acts.navigate("/account/deputies");
      deputy.looksRight("deputies-held");
      acts.locator("button[value=begin]").click();
      acts.waitForURL("**/hr/board*");
      assertThat(acts.locator(".stead")).isVisible();
      deputy.looksRight("acting");
      acts.navigate("/people/new");
      acts.locator("#name").fill("尚未登记");

      lets.locator("details.end summary").first().click();
      lets.locator("details.end input[name=reason]").first().fill("提前回来");
      owner.looksRight("deputies-ending");
      lets.locator("button[value=end]").first().click();
      lets.locator(".notice.ok").waitFor();
      acts.locator("#go").click();
      assertThat(acts.locator("main .notice.bad"))
          .containsText(language.equals("en") ? "nothing of what was just sent" : "没有保存");
      assertThat(acts.locator("main textarea").first()).hasText("尚未登记");
      deputy.keepPicture("acting-over-sent");
      acts.navigate("/hr/board");
      assertThat(acts.locator(".stead")).isVisible();
      assertThat(acts.locator("button[value=stop]"))
          .hasText(language.equals("en") ? "Understood" : "知道了");
      deputy.keepPicture("acting-over");
      acts.locator("button[value=stop]").click();
      acts.waitForURL("**/trainee/home*");
      assertThat(acts.locator(".stead")).hasCount(0);
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}

package org.lingyan.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.shared.Ids;

/** Forgotten passwords, printed slips and sign-ins of one's own, in a real browser. */
class AccountJourneyIT {
  private static final Pattern CODE = Pattern.compile("([A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}");
  private static final int PATIENCE = 60_000;

  /** An account without a password for somebody of the sample city; its name. */
  private static String fresh() {
    String name = "fresh-" + Ids.text(Ids.next());
    Backstage.get()
        .change(
            "INSERT INTO account (id, version, name, person_id, password_hash,"
                + " must_change_password, created_at) SELECT ?, 1, ?, p.id, '', FALSE,"
                + " UTC_TIMESTAMP(3) FROM person p JOIN employment e ON e.person_id = p.id AND e.main"
                + " AND e.from_day <= UTC_DATE() AND e.until_day IS NULL"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + " AND o.from_day <= UTC_DATE() AND o.until_day > UTC_DATE()"
                + " WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id)"
                + " ORDER BY p.id LIMIT 1",
            Long.toString(Ids.next()),
            name);
    return name;
  }

  private static String idOf(String account) {
    return Ids.text(
        Long.parseLong(Backstage.get().text("SELECT id FROM account WHERE name = ?", account)));
  }

  /** Wrong passwords of other tests come from the same address. */
  @BeforeEach
  void nobodyWaits() {
    Backstage.get().forgetWrongPasswords();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, zh-CN", "DESK, en"})
  void aForgottenPassword(Visitor.Screen screen, String language) {
    String account = fresh();
    String password = "a password of her own";
    try (Visitor administrator = new Visitor(screen, language).signedIn("admin");
        Visitor person = new Visitor(screen, language)) {
      String code = issued(administrator, account);

      Page page = person.page();
      page.navigate("/sign-in");
      page.locator("a[href='/sign-in-code']").click();
      person.looksRight("code");
      fill(page, account, "AAAA-BBBB-CCCC", password);
      assertThat(page.locator("[role=alert]")).isVisible();
      person.looksRight("code-refused");
      assertThat(page.locator("#code").inputValue()).isEqualTo("AAAA-BBBB-CCCC");
      fill(page, account, code.toLowerCase(java.util.Locale.ROOT), password);
      page.waitForURL(url -> !url.contains("/sign-in"));

      page.navigate("/account/sign-ins");
      assertThat(page.locator("#sign-ins li")).hasCount(1);
      person.looksRight("sign-ins-one");
      assertThat(person.cookies()).doesNotContain("JSESSIONID");
      twoSignIns(person, account, password);
    }
  }

  private static String issued(Visitor administrator, String account) {
    Page page = administrator.page();
    page.navigate("/admin/unlock?account=" + idOf(account));
    administrator.looksRight("unlock");
    page.locator("#issue-go").click();
    String code = page.locator("#issued-code").textContent();
    assertThat(code).matches(CODE);
    administrator.looksRight("unlock-issued");
    assertThat(page.url()).as("a code stands in no address").doesNotContain(code);
    page.reload();
    assertThat(page.locator("#issued-code")).hasCount(0);
    assertThat(page.locator("main").textContent()).doesNotContain(code);
    assertThat(page.locator(".notice.wait")).isVisible();
    administrator.looksRight("unlock-reloaded");
    page.navigate("/admin/unlock?account=" + idOf(account));
    assertThat(page.locator("#issued-code")).hasCount(0);
    assertThat(page.locator("main").textContent()).doesNotContain(code);
    administrator.looksRight("unlock-pending");
    page.navigate("/admin/unlock?account=" + idOf("admin"));
    assertThat(page.locator("#issue-go")).hasCount(0);
    administrator.looksRight("unlock-own");
    return code;
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, en"})
  void aLockedAccount(Visitor.Screen screen, String language) {
    String account = fresh();
    for (int i = 0; i < 12; i++) {
      Api.anonymous().askToken(account, "wrong");
      Backstage.get().change("UPDATE sign_in_failure SET blocked_until = NULL WHERE failures < 12");
      Backstage.get().change("DELETE FROM sign_in_failure WHERE subject LIKE 'address:%'");
    }
    try (Visitor administrator = new Visitor(screen, language).signedIn("admin")) {
      Page page = administrator.page();
      page.navigate("/admin/unlock?account=" + idOf(account));
      administrator.looksRight("unlock-locked");
      page.locator("#unlock-go").click();
      assertThat(page.locator("[role=status]")).isVisible();
      assertThat(page.locator("#unlock-go")).hasCount(0);
      administrator.looksRight("unlock-done");
    }
    Backstage.get().forgetWrongPasswords();
  }

  private static void fill(Page page, String account, String code, String password) {
    page.locator("#account").fill(account);
    page.locator("#code").fill(code);
    page.locator("#wanted").fill(password);
    page.locator("#repeated").fill(password);
    page.locator("#go").click();
  }

  private static void twoSignIns(Visitor person, String account, String password) {
    Api program = Api.signedIn(account, password);
    Page page = person.page();
    page.navigate("/account/sign-ins");
    assertThat(page.locator("#sign-ins li")).hasCount(2);
    person.looksRight("sign-ins");
    page.locator("#sign-ins form button").click();
    assertThat(page.locator("#sign-ins li")).hasCount(1);
    assertThat(program.get("/api/v1/me").status()).isEqualTo(401);

    Api again = Api.signedIn(account, password);
    page.navigate("/account/sign-ins");
    page.locator("details.others summary").click();
    person.looksRight("sign-ins-end-others");
    page.locator("#end-others").click();
    assertThat(page.locator("#sign-ins li")).hasCount(1);
    assertThat(again.get("/api/v1/me").status()).isEqualTo(401);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, en"})
  void slipsOnPaper(Visitor.Screen screen, String language)
      throws IOException, InterruptedException {
    List<String> accounts = List.of(fresh(), fresh(), fresh());
    try (Visitor visitor = new Visitor(screen, language).signedIn("admin")) {
      Page page = visitor.page();
      page.navigate("/admin/slips");
      visitor.looksRight("slips");
      page.locator("#look").click();
      assertThat(page.locator("p[role=alert]")).isVisible();
      page.locator("#choice-NAMED").check();
      assertThat(page.locator("#place")).isHidden();
      page.locator("#names").fill(accounts.get(0) + "\nnobody-here\n" + accounts.get(1));
      page.locator("#look").click();
      assertThat(page.locator("ul.problems li")).hasCount(1);
      assertThat(page.locator("ul.problems")).containsText("nobody-here");
      visitor.looksRight("slips-refused");
      page.locator("#names").fill(String.join("\n", accounts));
      page.locator("#look").click();
      assertThat(page.locator("ul.problems")).hasCount(0);
      visitor.looksRight("slips-found");
      page.locator("#print").click();
      page.waitForURL("**/account/jobs");
      page.locator("li.job:first-child[data-state=DONE] a[href^='/files/']")
          .first()
          .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(PATIENCE));
      visitor.looksRight("slips-done");
      Path sheet = kept(page, screen + "-" + language);
      String text = textOf(sheet);
      for (String account : accounts) {
        assertThat(text).contains(account);
      }
      Matcher codes = CODE.matcher(text);
      assertThat(codes.results().count()).isEqualTo(accounts.size());
      codes.reset();
      assertThat(codes.find()).isTrue();
      assertThat(
              Backstage.get()
                  .texts(
                      "SELECT 1 FROM job WHERE CONCAT(parameters, work_checkpoint,"
                          + " COALESCE(summary_values, '')) LIKE ?",
                      "%" + codes.group() + "%"))
          .isEmpty();
      assertThat(Files.readString(new DataFolder(RunningProduct.get().data()).log("payara")))
          .doesNotContain(codes.group());
    }
  }

  /** A place whose name no other has, with some people who never had an account. */
  private static List<String> placeOfNewcomers() {
    return Backstage.get()
        .texts(
            "SELECT CONCAT(o.name, ' ', COUNT(*)) FROM organisation_state o JOIN employment e"
                + " ON e.organisation_id = o.organisation_id AND e.main"
                + " AND e.from_day <= UTC_DATE() AND e.until_day IS NULL"
                + " JOIN person p ON p.id = e.person_id AND p.main_id = p.id"
                + " WHERE o.from_day <= UTC_DATE() AND o.until_day > UTC_DATE()"
                + " AND NOT EXISTS (SELECT 1 FROM person i JOIN account a ON a.person_id = i.id"
                + " WHERE i.main_id = p.id)"
                + " AND NOT EXISTS (SELECT 1 FROM organisation_state x"
                + " WHERE x.organisation_id <> o.organisation_id"
                + " AND (x.name LIKE CONCAT('%', o.name, '%') OR x.parent_id = o.organisation_id))"
                + " GROUP BY o.organisation_id, o.name HAVING COUNT(*) > 1"
                + " ORDER BY COUNT(*), o.organisation_id LIMIT 1");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, zh-CN", "DESK, en"})
  void accountsForAUnit(Visitor.Screen screen, String language)
      throws IOException, InterruptedException {
    String found = placeOfNewcomers().get(0);
    String place = found.substring(0, found.lastIndexOf(' '));
    String people = found.substring(found.lastIndexOf(' ') + 1);
    try (Visitor visitor = new Visitor(screen, language).signedIn("admin")) {
      Page page = visitor.page();
      page.navigate("/admin/slips");
      assertThat(page.locator("#choice-OPEN")).isChecked();
      page.locator("#place").fill(place);
      page.locator("#look").click();
      assertThat(page.locator("form h2")).containsText(people);
      visitor.looksRight("slips-open");
      page.locator("#print").click();
      page.waitForURL("**/account/jobs");
      page.locator("li.job:first-child[data-state=DONE] a[href^='/files/']")
          .first()
          .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(PATIENCE));
      visitor.looksRight("slips-opened");
      Path sheet = kept(page, "open-" + screen + "-" + language);
      assertThat(CODE.matcher(textOf(sheet)).results().count()).isEqualTo(Long.parseLong(people));

      page.navigate("/admin/slips");
      page.locator("#place").fill(place);
      page.locator("#look").click();
      assertThat(page.locator("p.empty")).isVisible();
      assertThat(page.locator("#print")).hasCount(0);
      visitor.looksRight("slips-open-nobody");
      page.locator("#choice-FRESH").check();
      page.locator("#look").click();
      assertThat(page.locator("form h2")).containsText(people);
      visitor.looksRight("slips-fresh");
    }
  }

  private static Path kept(Page page, String name) {
    Download download =
        page.waitForDownload(
            () ->
                page.evaluate(
                    "() => { const a = document.querySelector(\"li.job[data-state=DONE]"
                        + " a[href^='/files/']\"); a.setAttribute('download', ''); a.click(); }"));
    Path file =
        Path.of(System.getProperty("lingyan.home")).resolveSibling("slips-" + name + ".pdf");
    download.saveAs(file);
    return file;
  }

  private static String textOf(Path pdf) throws IOException, InterruptedException {
    Path text = Path.of(pdf + ".txt");
    Process reader =
        new ProcessBuilder("pdftotext", "-layout", pdf.toString(), text.toString()).start();
    assertThat(reader.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return Files.readString(text);
  }
}

package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Timekeeper;

/** A certificate is entered, verified and registered; a trainee brings one; a list comes in. */
class CredentialJourneyIT {
  private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);
  private static final int PATIENCE = 120_000;

  private static LocalDate today() {
    return LocalDate.now(Timekeeper.ZONE);
  }

  private static String number() {
    return "J" + NUMBERS.incrementAndGet();
  }

  private static FilePayload scan(String name) {
    return new FilePayload(
        name,
        "application/pdf",
        ("%PDF-1.4\n%" + NUMBERS.incrementAndGet() + "\n1 0 obj\n<<>>\nendobj\n%%EOF\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static FilePayload program() {
    byte[] bytes = new byte[512];
    System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, bytes, 0, 7);
    bytes[16] = 2;
    return new FilePayload("证书.pdf", "application/pdf", bytes);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, zh-CN", "DESK, en"})
  void hrEntersVerifiesAndRegisters(Visitor.Screen screen, String language) {
    String person = CredentialIT.person("何证书");
    String certificate;
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-city")) {
      Page page = visitor.page();
      lists(visitor);
      page.navigate("/hr/person?id=" + person);
      visitor.looksRight("credential-card-empty");
      certificate = entered(visitor, person);
      registered(visitor, certificate);
      page.navigate("/hr/person?id=" + person);
      visitor.looksRight("credential-card");
      desk(visitor);
      assertThat(visitor.cookies()).doesNotContain("JSESSIONID");
    }
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-station")) {
      Page page = visitor.page();
      page.navigate("/hr/certificate?id=" + certificate);
      page.locator("#verify-go").click();
      page.waitForURL("**done=verified**");
      assertThat(page.locator("dl.facts").textContent()).contains("许静");
      visitor.looksRight("certificate-verified");
    }
  }

  private static void lists(Visitor visitor) {
    Page page = visitor.page();
    page.navigate("/hr/credentials");
    assertThat(page.locator(".credential-list tbody tr").count()).isGreaterThan(20);
    visitor.looksRight("credentials");
    page.navigate("/hr/credentials?which=LAPSED");
    assertThat(page.locator(".credential-list .chip.NOT_MET").count()).isPositive();
    visitor.looksRight("credentials-lapsed");
    page.navigate("/hr/credentials?which=EXPIRING&level=SENIOR");
    visitor.looksRight("credentials-none");
  }

  private static String entered(Visitor visitor, String person) {
    Page page = visitor.page();
    page.navigate("/hr/certificate-new?person=" + person);
    page.locator("#go").click();
    page.locator("#number-problem:not(:empty)").waitFor();
    visitor.looksRight("certificate-new-empty");
    page.locator("#level").selectOption("INTERMEDIATE");
    page.locator("#number").fill(number());
    page.locator("#issuedOn").fill(today().plusDays(1).toString());
    page.locator("#evidence").setInputFiles(program());
    page.locator("#go").click();
    page.locator("#evidence-problem:not(:empty)").waitFor();
    assertThat(page.locator("#issuedOn").inputValue())
        .as("nothing is lost")
        .isEqualTo(today().plusDays(1).toString());
    page.locator("#evidence").setInputFiles(scan("证书.pdf"));
    page.locator("#go").click();
    page.locator("#issuedOn-problem:not(:empty)").waitFor();
    visitor.looksRight("certificate-new-wrong");
    page.locator("#issuedOn").fill(today().minusMonths(2).toString());
    page.locator("#go").click();
    page.waitForURL("**/hr/certificate?id=**");
    assertThat(page.locator("#verify-go").count()).as("four eyes").isZero();
    visitor.looksRight("certificate-entered");
    return page.url().replaceAll(".*id=([0-9a-z]+).*", "$1");
  }

  private static void registered(Visitor visitor, String certificate) {
    Page page = visitor.page();
    page.locator("#write-go").click();
    page.locator("#office-problem:not(:empty)").waitFor();
    page.locator("#office").fill("城关区受理窗口");
    page.locator("#write-go").click();
    page.waitForURL("**done=form**");
    for (String state : new String[] {"SUBMITTED", "FIRST_PASSED", "FINAL_PASSED", "COMPLETED"}) {
      // Without what was done before in its address, so that what is done now can be waited for.
      page.navigate("/hr/certificate?id=" + certificate);
      if (state.equals("COMPLETED")) {
        visitor.looksRight("certificate-form");
      }
      page.locator("#state").selectOption(state);
      page.locator("#advance-go").click();
      page.waitForURL("**done=form**");
    }
    assertThat(page.locator("#registrations li").count()).isEqualTo(1);
    page.locator("#registeredOn").fill(today().minusDays(3).toString());
    page.locator("#register-go").click();
    page.locator("#registrations .notice.bad").first().waitFor();
    visitor.looksRight("certificate-registered");
    page.navigate("/hr/certificate?id=" + certificate);
    page.locator("#registrations details summary").click();
    page.locator("#unregister-go").click();
    page.locator("#registration-problem:not(:empty)").waitFor();
  }

  private static void desk(Visitor visitor) {
    Page page = visitor.page();
    page.navigate("/rules/what-if");
    page.locator("#passedOn").fill("2023-08-18");
    page.locator("#registeredOn").fill("2024-03-15");
    page.locator("#registration-go").click();
    page.waitForURL("**registeredOn=2024-03-15**");
    assertThat(page.locator("#registration .figures").textContent()).contains("2027");
    visitor.looksRight("what-if-registration");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, zh-CN", "DESK, en"})
  void aTraineeBringsOneAndReadsTheAnswer(Visitor.Screen screen, String language) {
    try (Visitor visitor = new Visitor(screen, language).signedIn("trainee")) {
      Page page = visitor.page();
      page.navigate("/trainee/credentials");
      visitor.looksRight("my-credentials");
      page.locator("#level").selectOption("SENIOR");
      page.locator("#number").fill(number());
      page.locator("#issuedOn").fill(today().minusDays(20).toString());
      page.locator("#bring-go").click();
      page.locator("#evidence-problem:not(:empty)").waitFor();
      visitor.looksRight("my-credentials-wrong");
      page.locator("#evidence").setInputFiles(scan("高级证书.pdf"));
      page.locator("#bring-go").click();
      page.waitForURL("**done=brought**");
      visitor.looksRight("my-credentials-brought");
    }
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-station")) {
      Page page = visitor.page();
      page.navigate("/hr/certificate-claims");
      visitor.looksRight("certificate-claims");
      page.locator("main .list a").first().click();
      page.waitForURL("**/hr/certificate-claim?id=**");
      visitor.looksRight("certificate-claim");
      page.locator("#return").click();
      page.locator(".notice.bad").waitFor();
      page.locator("#reason").fill("扫描件看不清编号");
      page.locator("#return").click();
      page.waitForURL("**done=returned**");
    }
    try (Visitor visitor = new Visitor(screen, language).signedIn("trainee")) {
      visitor.page().navigate("/trainee/credentials");
      assertThat(visitor.page().locator("#claims").textContent()).contains("扫描件看不清编号");
      visitor.looksRight("my-credentials-returned");
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "DESK, en"})
  void aListOfCertificatesIsPostedAndTakenBack(Visitor.Screen screen, String language) {
    String name = "名单" + (char) ('甲' + NUMBERS.incrementAndGet() % 10) + "员";
    CredentialIT.person(name);
    String number = number();
    String station =
        Backstage.get()
            .text(
                "SELECT o.name FROM role_grant g JOIN account a ON a.id = g.account_id"
                    + " JOIN organisation_state o ON o.organisation_id = g.organisation_id"
                    + " AND o.until_day = '9999-12-31' WHERE a.name = ? LIMIT 1",
                "hr-station");
    String text =
        "证书编号,姓名,单位,证书等级,发证日期,登记日期\n%s,%s,%s,助理,%s,%s\n?,%s,%s,特级,2020,\n"
            .formatted(
                number,
                name,
                station,
                today().minusMonths(8),
                today().minusMonths(3),
                name,
                station);
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-station")) {
      Page page = visitor.page();
      page.navigate("/people/import?kind=CREDENTIALS");
      visitor.looksRight("import-credentials");
      page.locator("#file")
          .setInputFiles(
              new FilePayload("证书.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
      page.locator("#go").click();
      over(page, "JUDGED");
      visitor.looksRight("import-credentials-errors");
      page.locator("a.btn.main[href*='import-row']").click();
      visitor.looksRight("import-credentials-row");
      page.locator("#leave").click();
      page.waitForURL("**saved=left**");
      page.locator("a[href*='/people/import-post']").click();
      visitor.looksRight("import-credentials-post");
      page.locator("#go").click();
      over(page, "POSTED");
      page.locator("a[href*='/people/import-undo']").click();
      visitor.looksRight("import-credentials-undo");
      page.locator("#go").click();
      over(page, "UNDONE");
    }
  }

  /** Waits until no work about the import goes on. */
  private static void over(Page page, String state) {
    page.locator("[data-state='" + state + "']")
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    page.locator("#import-job")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED)
                .setTimeout(PATIENCE));
  }
}

package org.lingyan.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P15 in a real browser, against a provider that others wrote. */
class OpenIdConnectIT {
  private static int port;
  private static RunningProduct product;

  @BeforeAll
  static void start() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    product =
        RunningProduct.further(
            "tested-openid",
            Map.of(
                "LMS_OIDC_ISSUER",
                "http://127.0.0.1:" + port,
                "LMS_OIDC_CLIENT_ID",
                "lingyan",
                "LMS_OIDC_CLIENT_SECRET",
                OpenIdServer.SECRET,
                "LMS_OIDC_NAME",
                "鹭洲统一认证"));
  }

  @AfterAll
  static void end() {
    product.end();
  }

  private static OpenIdServer provider(int shift) throws IOException {
    return OpenIdServer.started(port, product.url() + "/openid/callback", shift);
  }

  private static Visitor visitor(Visitor.Screen screen, String language) {
    Visitor visitor = new Visitor(screen, language, product);
    // The provider's own pages ask for fonts elsewhere: tests speak with this machine only.
    visitor.context().route(url -> !url.startsWith("http://127.0.0.1"), Route::abort);
    return visitor;
  }

  /** The provider's own pages: its sign-in, then its question. */
  private static void vouched(Page page, String subject) {
    page.waitForURL("**/interaction/**");
    page.locator("input[name=login]").fill(subject);
    page.locator("input[name=password]").fill("any");
    page.locator("button[type=submit]").click();
    page.locator("input[name=prompt][value=consent]")
        .waitFor(
            new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    page.locator("button[type=submit]").click();
    page.waitForURL(url -> url.startsWith(product.url()));
  }

  private static void link(Visitor visitor, String account, String subject) {
    Page page = visitor.page();
    page.navigate("/account/openid");
    page.locator("#password").fill("not the password");
    page.locator("#go").click();
    assertThat(page.locator("[role=alert].notice")).isVisible();
    page.locator("#password").fill(product.account(account).password());
    page.locator("#go").click();
    page.locator("#go-there").click();
    vouched(page, subject);
  }

  private static void byProvider(Page page) {
    page.navigate("/sign-in?next=/account/me");
    page.locator("#by-openid").click();
  }

  @Test
  void whileTheProviderIsAwayThePageSaysSoAndThePasswordWorks() {
    try (Visitor visitor = visitor(Visitor.Screen.PHONE, "zh-CN")) {
      Page page = visitor.page();
      byProvider(page);
      page.waitForURL("**/sign-in?openid=away");
      assertThat(page.locator("[role=alert]")).containsText("鹭洲统一认证暂时没有响应");
      visitor.looksRight("openid-away");
      visitor.signedIn("trainer");
      assertThat(page.url()).doesNotContain("/sign-in");
    }
  }

  @Test
  void whoIsLinkedToNothingIsToldWhatToDo() throws IOException {
    try (OpenIdServer running = provider(0);
        Visitor visitor = visitor(Visitor.Screen.DESK, "zh-CN")) {
      assertThat(running).isNotNull();
      Page page = visitor.page();
      byProvider(page);
      vouched(page, "trainee");
      assertThat(page.url()).endsWith("/sign-in?openid=unknown");
      assertThat(page.locator("[role=alert]")).containsText("还没有绑定账号");
      visitor.looksRight("openid-unknown");
      assertThat(visitor.cookies()).doesNotContain("lingyan", "JSESSIONID");
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({"PHONE, zh-CN, trainee", "DESK, en, trainee2"})
  void sheLinksHerAccountSignsInAndUnlinks(Visitor.Screen screen, String language, String account)
      throws IOException {
    String subject = "subject of " + account;
    try (OpenIdServer running = provider(0);
        Visitor visitor = visitor(screen, language).signedIn(account);
        Visitor other = visitor(screen, language).signedIn("hr-city")) {
      assertThat(running).isNotNull();
      Page page = visitor.page();
      page.navigate("/account/openid");
      visitor.looksRight("openid");
      link(visitor, account, subject);
      assertThat(page.url()).contains("linked=true");
      visitor.looksRight("openid-linked");
      link(other, "hr-city", subject);
      assertThat(other.page().url()).endsWith("problem=of-another");
      other.looksRight("openid-of-another");

      page.navigate("/account/me");
      page.locator("main form[action='/sign-out'] button").click();
      page.waitForURL("**/sign-in?out=true");
      assertThat(page.locator("[role=status] a"))
          .hasAttribute("href", java.util.regex.Pattern.compile(".*/session/end.*"));
      visitor.looksRight("openid-out");
      byProvider(page);
      // The provider still knows her: no form there.
      page.waitForURL("**/account/me");
      assertThat(visitor.cookies()).doesNotContain("JSESSIONID");

      page.navigate("/account/openid");
      page.locator("main details summary").click();
      visitor.looksRight("openid-unlink");
      page.locator("#unlink-go").click();
      assertThat(page.locator("#password")).isVisible();
      page.navigate("/account/me");
      page.locator("main form[action='/sign-out'] button").click();
      page.waitForURL("**/sign-in?out=true");
      byProvider(page);
      page.waitForURL("**/sign-in?openid=unknown");
    }
  }

  /** An administrator types the lasting name; P10 holds here too. */
  @Test
  void anAdministratorLinksAnAccount() throws IOException {
    try (OpenIdServer running = provider(0);
        Visitor administrator = visitor(Visitor.Screen.DESK, "zh-CN").signedIn("admin");
        Visitor visitor = visitor(Visitor.Screen.DESK, "zh-CN")) {
      assertThat(running).isNotNull();
      Page page = administrator.page();
      String id =
          org.lingyan.shared.Ids.text(
              Long.parseLong(
                  Backstage.of(product)
                      .text("SELECT id FROM account WHERE name = ?", "supervisor")));
      page.navigate("/admin/openid?account=" + id);
      page.locator("#link-go").click();
      assertThat(page.locator("#subject-problem")).not().isEmpty();
      page.locator("#subject").fill("supervisor at work");
      page.locator("#link-go").click();
      assertThat(page.locator("#unlink-go")).hasCount(1);
      administrator.looksRight("openid-admin");
      byProvider(visitor.page());
      vouched(visitor.page(), "supervisor at work");
      assertThat(visitor.page().url()).endsWith("/account/me");
    }
  }

  @Test
  void anotherNonceProvesNothing() throws IOException {
    try (OpenIdServer running = provider(0);
        Visitor visitor = visitor(Visitor.Screen.DESK, "zh-CN")) {
      assertThat(running).isNotNull();
      Page page = visitor.page();
      AtomicReference<String> way = new AtomicReference<>("");
      page.onRequest((Request request) -> keep(request, "/auth?", way));
      byProvider(page);
      page.waitForURL("**/interaction/**");
      assertThat(way.get()).contains("nonce=");
      page.navigate(way.get().replaceFirst("nonce=[^&]+", "nonce=another-one"));
      vouched(page, "nonce");
      assertThat(page.url()).endsWith("/sign-in?openid=wrong");
      visitor.looksRight("openid-wrong");
    }
  }

  @Test
  void aCodeIsGoodOnceAndOnlyWhereTheWalkBegan() throws IOException {
    try (OpenIdServer running = provider(0);
        Visitor visitor = visitor(Visitor.Screen.DESK, "zh-CN")) {
      assertThat(running).isNotNull();
      Page page = visitor.page();
      AtomicReference<String> callback = new AtomicReference<>("");
      page.onRequest((Request request) -> keep(request, "/openid/callback", callback));
      page.navigate("/sign-in");
      page.locator("#by-openid").click();
      page.waitForURL("**/interaction/**");
      List<Cookie> ticket =
          visitor.context().cookies().stream()
              .filter(cookie -> cookie.name.equals("lingyan-openid"))
              .toList();
      vouched(page, "once");
      assertThat(page.url()).endsWith("/sign-in?openid=unknown");

      page.navigate(callback.get());
      assertThat(page.url()).as("without its ticket").endsWith("/sign-in?openid=again");
      visitor.context().addCookies(ticket);
      page.navigate(callback.get());
      assertThat(page.url()).as("with it").endsWith("/sign-in?openid=wrong");
      page.navigate("/openid/callback?error=access_denied&state=x");
      assertThat(page.url()).endsWith("/sign-in?openid=again");
    }
  }

  private static void keep(Request request, String part, AtomicReference<String> address) {
    if (request.url().contains(part)) {
      address.set(request.url());
    }
  }

  /** A minute apart is nothing; ten are another time. */
  @ParameterizedTest
  @CsvSource({"45, unknown", "600, wrong"})
  void clocksMayDifferALittle(int seconds, String end) throws IOException {
    try (OpenIdServer running = provider(seconds);
        Visitor visitor = visitor(Visitor.Screen.DESK, "en")) {
      assertThat(running).isNotNull();
      byProvider(visitor.page());
      vouched(visitor.page(), "clock");
      assertThat(visitor.page().url()).endsWith("/sign-in?openid=" + end);
    }
  }
}

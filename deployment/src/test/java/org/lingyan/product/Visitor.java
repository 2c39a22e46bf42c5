package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody with a browser: a real Chromium, at one width, reading one language. */
final class Visitor implements AutoCloseable {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** How wide the window is. */
  enum Screen {
    PHONE(390, 844),
    DESK(1440, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private static Playwright playwright;
  private static Browser browser;

  private final RunningProduct product;
  private final Screen screen;
  private final String language;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visitor(Screen screen, String language) {
    this(screen, language, RunningProduct.get());
  }

  /** Somebody at this product. */
  Visitor(Screen screen, String language, RunningProduct product) {
    this.product = product;
    this.screen = screen;
    this.language = language;
    this.context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(screen.width, screen.height)
                    .setLocale(language)
                    .setHasTouch(screen == Screen.PHONE)
                    .setBaseURL(product.url()));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && isOurs()) {
            complaints.add(page.url() + " console: " + message.text());
          }
        });
    page.onPageError(
        error -> {
          if (isOurs()) {
            complaints.add(page.url() + " script: " + error);
          }
        });
  }

  /** Whether the page that is shown is one of the product's, and not one that it led to. */
  private boolean isOurs() {
    return page.url().startsWith(product.url()) || page.url().startsWith("about:");
  }

  private static synchronized Browser browser() {
    if (browser == null) {
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(QUIET));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> playwright.close()));
    }
    return browser;
  }

  private static Path chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium; ./lms test installs it"));
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  Screen screen() {
    return screen;
  }

  /** Signs in through the form and stays where the product leads. */
  Visitor signedIn(String account) {
    return signedIn(account, product.account(account).password());
  }

  Visitor signedIn(String account, String password) {
    page.navigate("/sign-in");
    fillSignIn(account, password);
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  void fillSignIn(String account, String password) {
    page.locator("#account").fill(account);
    page.locator("#password").fill(password);
    page.locator("#go").click();
  }

  /** Keeps a picture for people to look at. */
  void keepPicture(String name) {
    Path folder = Path.of(System.getProperty("lingyan.home")).resolveSibling("pictures");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(
                folder.resolve(
                    "%s-%s-%s.png"
                        .formatted(
                            name, language, screen.name().toLowerCase(java.util.Locale.ROOT)))));
  }

  /** What every page has to be: accessible, no wider than the screen, without complaint. */
  void looksRight(String name) {
    keepPicture(name);
    assertThat(findings())
        .as("axe on %s", page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
        .isEmpty();
    assertThat(beyondTheEdge())
        .as("wider than the screen by, on %s", page.url())
        .isLessThanOrEqualTo(0);
    assertThat(complaints).isEmpty();
  }

  // The other way opens a second page for each look; none of ours holds foreign frames.
  @SuppressWarnings("deprecation")
  private List<Rule> findings() {
    return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
  }

  /** Pixels by which the page is wider than the screen. */
  int beyondTheEdge() {
    return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
  }

  /** Names of the cookies that this browser holds. */
  List<String> cookies() {
    return context.cookies().stream().map((Cookie cookie) -> cookie.name).toList();
  }

  @Override
  public void close() {
    context.close();
  }
}

package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P3, P4 and the guards of every changing request, from outside. */
class SignInIT {
  private static final String SIGN_IN = "/sign-in";

  private static Api.Answer form(Api asker, String path, String... pairs) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(pairs[i])
          .append('=')
          .append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
    }
    return asker.send(
        asker
            .request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  private static Api.Answer signIn(String account, String password) {
    return form(
        Api.anonymous(),
        SIGN_IN,
        "sign-in",
        "sign-in",
        "account",
        account,
        "password",
        password,
        "next",
        "/account/me",
        "go",
        "go",
        "jakarta.faces.ViewState",
        "stateless");
  }

  private static String cookieOf(Api.Answer answer) {
    return answer.header("set-cookie").split(";", 2)[0];
  }

  private static Api browser(String account) {
    Api.Answer answer = signIn(account, RunningProduct.get().account(account).password());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
    return Api.anonymous().with("Cookie", cookieOf(answer));
  }

  @Test
  void theCookieIsGuardedAndLeadsBack() {
    Api.Answer answer = signIn("hr-city", RunningProduct.get().account("hr-city").password());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
    assertThat(answer.header("location")).endsWith("/account/me");
    assertThat(answer.header("set-cookie")).contains("HttpOnly").contains("SameSite=Lax");
  }

  @Test
  void itLeadsOnlyInside() {
    Api.Answer answer =
        form(
            Api.anonymous(),
            SIGN_IN,
            "sign-in",
            "sign-in",
            "account",
            "hr-city",
            "password",
            RunningProduct.get().account("hr-city").password(),
            "next",
            "//elsewhere.example/",
            "go",
            "go",
            "jakarta.faces.ViewState",
            "stateless");
    assertThat(answer.header("location")).doesNotContain("elsewhere");
  }

  /** P3: five are free, the sixth is looked at but makes the next one wait. */
  @Test
  void theSixthWrongPasswordMakesTheAccountWait() {
    String body = "{\"account\":\"auditor\",\"password\":\"wrong password\"}";
    for (int i = 1; i <= 6; i++) {
      assertThat(Api.anonymous().post("/api/v1/tokens", body).status())
          .as("try " + i)
          .isEqualTo(401);
    }
    Api.Answer seventh = Api.anonymous().post("/api/v1/tokens", body);
    assertThat(seventh.status()).isEqualTo(429);
    assertThat(Integer.parseInt(seventh.header("retry-after"))).isPositive();
  }

  /** P3 where the password is changed; a program learns when to come again. */
  @Test
  void theSixthWrongPresentPasswordMakesTheAccountWaitToo() {
    Api api = Api.as("trainer");
    String body = "{\"current\":\"wrong password\",\"wanted\":\"another-password\"}";
    for (int i = 1; i <= 6; i++) {
      assertThat(api.post("/api/v1/me/password", body).status()).as("try " + i).isEqualTo(409);
    }
    Api.Answer seventh = api.post("/api/v1/me/password", body);
    assertThat(seventh.status()).isEqualTo(429);
    assertThat(Integer.parseInt(seventh.header("retry-after"))).isPositive();
    Backstage.get().forgetWrongPasswords();
  }

  @Test
  void signingOutEndsTheRow() {
    Api browser = browser("trainer");
    assertThat(browser.get("/account/me").status()).isEqualTo(200);
    String csrf = csrfOn(browser, "/account/me");
    assertThat(form(browser, "/sign-out", "csrf", csrf).status()).isEqualTo(302);
    assertThat(browser.get("/account/me").status()).isEqualTo(302);
  }

  private static String csrfOn(Api browser, String page) {
    java.util.regex.Matcher field =
        java.util.regex.Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"")
            .matcher(browser.get(page).text());
    assertThat(field.find()).isTrue();
    return field.group(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void aCookieAloneChangesNothing(String csrf) {
    Api browser = browser("trainer");
    assertThat(form(browser, "/sign-out", "csrf", csrf).status()).isEqualTo(403);
    Api.Answer api =
        browser.with("X-CSRF-Token", csrf).post("/api/v1/me/proofs", "{\"year\":2026}");
    assertThat(api.status()).isEqualTo(403);
    assertThat(api.header("content-type")).startsWith("application/problem+json");
    assertThat(api.json().get("type").getAsString()).isEqualTo("/problems/csrf");
    assertThat(browser.get("/account/me").status()).as("still signed in").isEqualTo(200);
  }

  @Test
  void aForeignPageCannotSignIn() {
    Api foreign = Api.anonymous().with("Sec-Fetch-Site", "cross-site");
    assertThat(form(foreign, SIGN_IN, "account", "x").status()).isEqualTo(403);
  }

  @Test
  void aNewPasswordEndsEverySignIn() {
    Api here = browser("supervisor");
    Api there = Api.as("supervisor");
    String old = RunningProduct.get().account("supervisor").password();
    String body = "{\"current\":\"%s\",\"wanted\":\"%s\"}";
    assertThat(
            there.post("/api/v1/me/password", body.formatted("wrong", "another-password")).status())
        .isEqualTo(409);
    assertThat(there.post("/api/v1/me/password", body.formatted(old, "short")).status())
        .isEqualTo(409);
    assertThat(there.post("/api/v1/me/password", body.formatted(old, "another-password")).status())
        .isIn(200, 204);
    assertThat(there.get("/api/v1/me").status()).isEqualTo(401);
    assertThat(here.get("/account/me").status()).isEqualTo(302);
    assertThat(signIn("supervisor", "another-password").status()).isEqualTo(302);
  }

  @Test
  void whileTheDatabaseIsAwayItSaysWhenToComeAgain() {
    Api browser = browser("hr-city").with("Accept-Language", "en");
    Api program = Api.as("hr-city");
    try (RunningProduct.Outage outage = RunningProduct.get().withoutDatabase()) {
      Api.Answer api = program.get("/api/v1/me");
      assertThat(api.status()).as("without database %d: %s", outage.database(), api).isEqualTo(503);
      assertThat(api.header("content-type")).startsWith("application/problem+json");
      assertThat(Integer.parseInt(api.header("retry-after"))).isPositive();
      assertThat(api.json().get("type").getAsString()).isEqualTo("/problems/unavailable");
      Api.Answer page = browser.get("/hr/board");
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.header("retry-after")).isNotEmpty();
      assertThat(page.text()).contains("Temporarily unavailable");
      Api.Answer chinese = Api.anonymous().get("/verify/0000000000000000");
      assertThat(chinese.status()).isEqualTo(503);
      assertThat(chinese.text()).contains("系统暂时不可用");
    }
    assertThat(browser.get("/hr/board").status()).as("still signed in").isEqualTo(200);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "trainee2, /hr/board, 403",
    "trainee2, /rules/what-if, 403",
    "hr-city, /trainee/home, 403",
    "admin, /hr/board, 403",
    "training, /hr/board, 403",
    "training, /rules/what-if, 200",
    "hr-station, /hr/board, 200",
    "trainee2, /trainee/home, 200",
    "hr-city, /metrics, 403",
    "admin, /metrics, 200",
    "hr-station, /hr/person?id=0, 404",
    "hr-station, /hr/board?organisation=zzzzzz, 404",
    "trainee2, /trainee/lesson?attempt=0&lesson=x, 404",
    "trainee2, /trainee/course?id=%E4%BD%A0, 404",
    "trainee2, /trainee/course?id=nothing, 404",
  })
  void withoutTheRole403OutsideTheScope404(String account, String path, int status) {
    assertThat(browser(account).get(path).status()).as(path).isEqualTo(status);
  }

  @Test
  void everyAnswerCarriesTheGuards() {
    Api browser = browser("hr-city");
    List.of(
            "/sign-in",
            "/hr/board",
            "/account/me",
            "/nothing",
            "/api/v1/me",
            "/static/lingyan.css",
            "/openapi")
        .forEach(
            path -> {
              Api.Answer answer = browser.get(path);
              assertThat(answer.header("x-content-type-options")).as(path).isEqualTo("nosniff");
              assertThat(answer.header("x-frame-options")).as(path).isEqualTo("DENY");
              assertThat(answer.header("referrer-policy")).as(path).isEqualTo("same-origin");
              assertThat(answer.header("server")).as(path).isEmpty();
              assertThat(answer.header("content-security-policy"))
                  .as(path)
                  .contains("frame-ancestors 'none'")
                  .doesNotContain("unsafe-inline")
                  .doesNotContain("unsafe-eval");
            });
  }
}

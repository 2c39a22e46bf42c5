package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HR looks for people, puts one on record, corrects her; others read what they may. */
class PeopleJourneyIT {
  private static final AtomicInteger NUMBERS = new AtomicInteger(80_000_000);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, zh-CN", "DESK, en"})
  void hrFindsEntersAndCorrects(Visitor.Screen screen, String language) {
    String passport = "E" + NUMBERS.incrementAndGet();
    String phone = "154" + NUMBERS.incrementAndGet();
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-city")) {
      Page page = visitor.page();
      page.navigate("/people/list");
      visitor.looksRight("people-list");
      page.locator("#q").fill("zyt");
      page.locator("form[role=search] button").click();
      page.waitForURL("**q=zyt**");
      page.locator(".people-list .name", new Page.LocatorOptions().setHasText("周语桐"))
          .first()
          .waitFor();
      visitor.looksRight("people-found");
      page.navigate("/people/list?q=nobodyatall");
      assertThat(page.locator(".empty").isVisible()).isTrue();
      visitor.looksRight("people-none");
      page.navigate("/people/list?presence=LEFT");
      visitor.looksRight("people-left");

      page.navigate("/people/new");
      page.locator("#go").click();
      page.locator("#name-problem:not(:empty)").waitFor();
      visitor.looksRight("person-new-empty");
      page.locator("#name").fill("　仇　秋月 ");
      page.locator("#document-kind").selectOption("ID_CARD");
      page.locator("#document").fill("110105194912310021");
      page.locator("#birth-date").fill("1990-01-01");
      page.locator("#phone").fill("123");
      page.locator("#organisation").fill(place(page));
      page.locator("#category").selectOption("AGENCY");
      page.locator("#go").click();
      page.locator("#document-problem:not(:empty)").waitFor();
      assertThat(page.locator("#phone-problem").textContent()).isNotEmpty();
      assertThat(page.locator("#phone").inputValue()).as("nothing is lost").isEqualTo("123");
      visitor.looksRight("person-new-wrong");
      page.locator("#document-kind").selectOption("PASSPORT");
      page.locator("#document").fill(passport.toLowerCase(java.util.Locale.ROOT));
      page.locator("#phone").fill(phone);
      page.locator("#go").click();
      page.waitForURL("**/people/person?id=**");
      assertThat(page.locator("h1").textContent()).contains("仇秋月");
      visitor.looksRight("person-entered");
      String file = page.url().replaceAll("&done=.*", "");

      page.navigate("/people/new");
      page.locator("#name").fill("别的名字");
      page.locator("#document-kind").selectOption("PASSPORT");
      page.locator("#document").fill(passport);
      page.locator("#organisation").fill(place(page));
      page.locator("#category").selectOption("AGENCY");
      page.locator("#go").click();
      page.locator("a[href*='/people/person?id=']").waitFor();
      visitor.looksRight("person-known");

      page.navigate(file);
      assertThat(page.locator("main").textContent()).doesNotContain(passport, phone);
      page.locator("#show-numbers").click();
      page.locator(".notice.wait").waitFor();
      assertThat(page.locator("main").textContent()).contains(passport, phone);
      visitor.looksRight("person-revealed");

      page.locator("a[href^='/people/correct']").click();
      page.waitForURL("**/people/correct**");
      visitor.looksRight("person-correct");
      page.locator("#name").fill("仇秋晴");
      page.locator("#go").click();
      page.locator("#reason-problem:not(:empty)").waitFor();
      page.locator("#reason").fill("户口簿改名");
      page.locator("#go").click();
      page.waitForURL("**done=corrected**");
      assertThat(page.locator("main").textContent()).contains("仇秋晴", "仇秋月", "户口簿改名");
      visitor.looksRight("person-corrected");
      Page second = page.context().newPage();
      second.navigate(file.replace("/people/person", "/people/correct"));
      page.locator("a[href^='/people/correct']").click();
      page.waitForURL("**/people/correct**");
      page.locator("#birth-date").fill("1991-02-03");
      page.locator("#reason").fill("出生日期登记有误");
      page.locator("#go").click();
      page.waitForURL("**done=corrected**");
      second.locator("#level").selectOption("SENIOR");
      second.locator("#reason").fill("已取得证书");
      second.locator("#go").click();
      second.locator("#present-head").waitFor();
      assertThat(second.locator("dl.facts").textContent()).contains("1991");
      assertThat(second.locator("#level").inputValue()).as("nothing is lost").isEqualTo("SENIOR");
      second.locator("#birth-date").fill("1991-02-03");
      second.locator("#go").click();
      second.waitForURL("**done=corrected**");
      assertThat(second.locator("dl.facts").textContent()).contains("1991");
      second.close();
      page.navigate("/people/list?q=qiuqiuyue");
      assertThat(page.locator(".former").first().textContent()).contains("仇秋月");
      visitor.looksRight("people-former");
      assertThat(visitor.cookies()).doesNotContain("JSESSIONID");
    }
  }

  private static String place(Page page) {
    return page.locator("#places option").last().getAttribute("value");
  }

  @Test
  void othersReadMaskedAndCorrectNothing() {
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "zh-CN").signedIn("auditor")) {
      Page page = visitor.page();
      page.navigate("/people/list?q=zyt");
      page.locator(".people-list a.row-link").first().click();
      page.waitForURL("**/people/person?id=**");
      assertThat(page.locator("main").textContent()).contains("周语桐", "****");
      assertThat(page.locator("#show-numbers").count()).isZero();
      assertThat(page.locator("a[href^='/people/correct']").count()).isZero();
      visitor.looksRight("person-auditor");
      String id = page.url().replaceAll(".*id=", "");
      assertThat(page.navigate("/people/correct?id=" + id).status()).isIn(403, 404);
      assertThat(page.navigate("/people/new").status()).isEqualTo(403);
    }
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "zh-CN").signedIn("trainee")) {
      assertThat(visitor.page().navigate("/people/list").status()).isEqualTo(403);
    }
  }
}

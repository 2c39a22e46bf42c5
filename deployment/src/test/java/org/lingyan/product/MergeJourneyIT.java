package org.lingyan.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HR finds a double record, merges it, and takes the merge back, in a real browser. */
class MergeJourneyIT {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PHONE, zh-CN", "PHONE, en", "DESK, zh-CN", "DESK, en"})
  void aDoubleRecordIsMergedAndTakenBack(Visitor.Screen screen, String language) {
    TwoRecords two = TwoRecords.entered();
    two.worked(Api.as("hr-city"));
    try (Visitor visitor = new Visitor(screen, language).signedIn("hr-city")) {
      Page page = visitor.page();
      page.navigate("/people/duplicates");
      visitor.looksRight("duplicates");
      Locator pair =
          page.locator(".pairs > li").filter(new Locator.FilterOptions().setHasText(two.name()));
      pair.locator("a.btn").click();
      page.waitForURL("**/people/merge**");
      visitor.looksRight("merge");
      page.locator("a[href^='/people/merge']").first().click();
      assertThat(page.url()).as("the other one stays").contains("a=" + two.second());
      page.locator("a[href^='/people/merge']").first().click();

      page.locator("#go").click();
      assertThat(page.locator("#reason-problem")).not().isEmpty();
      visitor.looksRight("merge-refused");
      page.locator("#reason").fill("核对身份证，系重复建档");
      page.locator("#go").click();
      page.waitForURL("**/people/unmerge**");
      visitor.looksRight("unmerge");

      page.navigate("/hr/person?id=" + two.second());
      assertThat(page.url()).as("the other address leads to who stays").contains(two.first());
      visitor.looksRight("person-merged");
      page.navigate("/hr/life?id=" + two.first());
      visitor.looksRight("life-merged");
      page.locator("a[href^='/people/unmerge']").click();
      page.locator("#go").click();
      assertThat(page.locator("#reason-problem")).not().isEmpty();
      page.locator("#reason").fill("合并错了");
      page.locator("#go").click();
      page.waitForURL("**done=undone**");
      visitor.looksRight("unmerged");

      page.navigate("/people/merge?a=" + two.first() + "&b=" + two.second());
      page.locator("#why").fill("两人同名，已当面核对");
      page.locator("#decide").click();
      page.waitForURL("**done=apart**");
      page.navigate("/people/duplicates?show=apart");
      visitor.looksRight("duplicates-apart");
      page.navigate("/people/merge?a=" + two.first() + "&b=" + two.second());
      visitor.looksRight("merge-apart");
      page.navigate("/people/duplicates?page=999");
      visitor.keepPicture("duplicates-empty-page");
    }
  }

  /** Nobody is led to a page that she may not open. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"hr-city, 1", "admin, 0"})
  void whoDecidesAboutDuplicatesIsLedToThem(String account, int links) {
    try (Visitor visitor = new Visitor(Visitor.Screen.DESK, "zh-CN").signedIn(account)) {
      visitor.page().navigate("/people/list");
      assertThat(visitor.page().locator("a[href='/people/duplicates']")).hasCount(links);
    }
  }
}

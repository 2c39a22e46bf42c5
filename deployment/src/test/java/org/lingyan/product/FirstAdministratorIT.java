package org.lingyan.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bureau of its own, without the sample city: the link in the log makes the first account. */
class FirstAdministratorIT {
  private static final Pattern LINK = Pattern.compile("(http://\\S+)/setup\\?token=[\\w-]+");
  private static final String PASSWORD = "Plover-harbour-92";

  @Test
  void theLinkWorksOnce(@TempDir Path data) throws IOException, InterruptedException {
    Launcher launcher = new Launcher(data, Map.of());
    Launcher.Answer up = launcher.run("up", "--background", "--no-sample", "--port", "0");
    try (Visitor visitor = new Visitor(Visitor.Screen.PHONE, "zh-CN")) {
      Matcher link = LINK.matcher(up.text());
      assertThat(link.find()).as(up.text()).isTrue();
      Page page = visitor.page();
      page.navigate(link.group(1) + "/setup?token=wrong");
      assertThat(page.locator("main")).containsText("链接已失效");

      page.navigate(link.group());
      visitor.looksRight("setup");
      page.locator("#account").fill("bureau.admin");
      page.locator("#password").fill(PASSWORD);
      page.locator("#go").click();
      assertThat(page.locator("#organisation-problem")).hasText("请填写最上级单位名称。");
      visitor.looksRight("setup-incomplete");
      page.locator("#organisation").fill("平湖市社会工作部");
      page.locator("#password").fill(PASSWORD);
      page.locator("#go").click();
      page.waitForURL(address -> address.contains("/sign-in"));

      visitor.fillSignIn("bureau.admin", PASSWORD);
      page.waitForURL("**/admin/start");
      visitor.looksRight("admin-start");
      page.navigate(link.group(1) + "/account/me");
      assertThat(page.locator("main")).containsText("平湖市社会工作部");
      page.navigate(link.group());
      assertThat(page.locator("main")).containsText("链接已失效");
    } finally {
      launcher.run("down");
    }
  }
}

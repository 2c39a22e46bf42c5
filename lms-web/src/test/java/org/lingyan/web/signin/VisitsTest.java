package org.lingyan.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.people.account.BrowserKind;
import org.lingyan.people.account.PlatformKind;
import org.lingyan.people.account.Token;
import org.lingyan.people.account.Visit;

/** P11, P12: what is read off a request, and no more. */
class VisitsTest {
  private static HttpServletRequest request(String agent, Cookie... cookies) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            VisitsTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getHeader" -> "User-Agent".equals(arguments[0]) ? agent : null;
                  case "getCookies" -> cookies;
                  case "getRemoteAddr" -> "192.0.2.1";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36 | CHROME | WINDOWS
          Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0 | EDGE | WINDOWS
          Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1 | SAFARI | IOS
          Mozilla/5.0 (Linux; Android 14; X) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.50 | WECHAT | ANDROID
          Mozilla/5.0 (Linux; Android 14; X) Chrome/116.0 Mobile Safari/537.36 wxwork/4.1.3 MicroMessenger/7.0.1 | WECOM | ANDROID
          Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0 | FIREFOX | MAC
          Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0 Safari/537.36 ArkWeb/4.1 | CHROME | HARMONY
          Java-http-client/17 | OTHER | OTHER
          """)
  void theKindOfBrowserAndMachine(String agent, BrowserKind browser, PlatformKind platform) {
    Visit visit = Visits.of(request(agent));
    assertThat(visit.browser()).isEqualTo(browser);
    assertThat(visit.platform()).isEqualTo(platform);
    assertThat(visit.address()).isEqualTo("192.0.2.1");
  }

  @Test
  void aMarkOfAnotherFormIsNone() {
    Token mark = Token.fresh();
    assertThat(Visits.of(request("x", new Cookie("lingyan-device", mark.text()))).mark())
        .contains(mark);
    assertThat(Visits.of(request("x", new Cookie("lingyan-device", "short"))).mark()).isEmpty();
    assertThat(Visits.of(request("x", new Cookie("other", mark.text()))).mark())
        .isEqualTo(Optional.empty());
  }
}

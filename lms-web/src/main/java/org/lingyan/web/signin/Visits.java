package org.lingyan.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lingyan.people.account.BrowserKind;
import org.lingyan.people.account.PlatformKind;
import org.lingyan.people.account.SignInOutcome;
import org.lingyan.people.account.Token;
import org.lingyan.people.account.Visit;

/** From where a request to sign in comes (P11, P12), and the cookies that a browser gets for it. */
public final class Visits {
  private static final String MARK = "lingyan-device";
  private static final int HALF_A_YEAR = 180 * 24 * 60 * 60;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  // The first that is found counts: most of them also call themselves Chrome and Safari.
  private static final Map<String, BrowserKind> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, PlatformKind> PLATFORMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("wxwork/", BrowserKind.WECOM);
    BROWSERS.put("MicroMessenger/", BrowserKind.WECHAT);
    BROWSERS.put("DingTalk", BrowserKind.DINGTALK);
    BROWSERS.put("Edg", BrowserKind.EDGE);
    BROWSERS.put("QQBrowser/", BrowserKind.QQ);
    BROWSERS.put("UCBrowser/", BrowserKind.UC);
    BROWSERS.put("Firefox/", BrowserKind.FIREFOX);
    BROWSERS.put("Chrome/", BrowserKind.CHROME);
    BROWSERS.put("CriOS/", BrowserKind.CHROME);
    BROWSERS.put("Safari/", BrowserKind.SAFARI);
    PLATFORMS.put("OpenHarmony", PlatformKind.HARMONY);
    PLATFORMS.put("HarmonyOS", PlatformKind.HARMONY);
    PLATFORMS.put("Android", PlatformKind.ANDROID);
    PLATFORMS.put("iPhone", PlatformKind.IOS);
    PLATFORMS.put("iPad", PlatformKind.IOS);
    PLATFORMS.put("Windows", PlatformKind.WINDOWS);
    PLATFORMS.put("Mac OS X", PlatformKind.MAC);
    PLATFORMS.put("Linux", PlatformKind.LINUX);
  }

  private Visits() {}

  /** The visit behind a request. */
  public static Visit of(HttpServletRequest request) {
    String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    return new Visit(
        Address.of(request),
        first(BROWSERS, agent).orElse(BrowserKind.OTHER),
        first(PLATFORMS, agent).orElse(PlatformKind.OTHER),
        mark(request));
  }

  private static <T> Optional<T> first(Map<String, T> kinds, String agent) {
    return kinds.entrySet().stream()
        .filter(kind -> agent.contains(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<Token> mark(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(MARK))
            .map(Cookie::getValue)
            .filter(value -> FORM.matcher(value).matches())
            .map(Token::new)
            .findFirst();
  }

  /** Gives a browser its sign-in, and the mark by which it is known again. */
  public static void welcome(
      HttpServletRequest request, HttpServletResponse response, SignInOutcome.SignedIn in) {
    SignInCookie.write(request, response, in.token());
    in.mark()
        .ifPresent(
            mark -> {
              Cookie cookie = SignInCookie.guarded(request, MARK, mark.text());
              cookie.setMaxAge(HALF_A_YEAR);
              response.addCookie(cookie);
            });
  }
}

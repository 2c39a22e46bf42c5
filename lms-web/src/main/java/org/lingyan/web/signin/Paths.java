package org.lingyan.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/** Which addresses are what. */
public final class Paths {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Pattern PAGE_OF = Pattern.compile("^https?://[^/]*");
  private static final String API = "/api/";

  // The API says it in its own words; the rest is open to everybody, or leads out.
  private static final Pattern BEFORE_PASSWORD =
      Pattern.compile(
          "/(api/.*|account/password(\\.xhtml)?|sign-out|sign-in.*|openid/.*|language|verify.*)");

  private Paths() {}

  /** Files that are the same for everybody, and the addresses of the machine room. */
  static boolean needsCaller(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.startsWith("/jakarta.faces.resource/")
        && !path.startsWith("/static/")
        && !path.startsWith("/health")
        && !path.startsWith("/openapi")
        && !path.equals("/favicon.ico");
  }

  /** Whether programs and the busy paths of pages ask here: an answer is JSON, not a page. */
  public static boolean isApi(String path) {
    return path.startsWith(API);
  }

  /** Whether a request is about the caller's own account: a deputy does that for herself. */
  static boolean isOwn(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/account/")
        || path.startsWith("/api/v1/me")
        || path.startsWith("/api/v1/tokens")
        || path.equals("/sign-out");
  }

  /** Whether a request is answered also to somebody who must change her password first. */
  static boolean isBeforePassword(HttpServletRequest request) {
    return BEFORE_PASSWORD.matcher(request.getRequestURI()).matches();
  }

  /**
   * Where somebody who has to sign in first goes on afterwards: to the page asked for, or to the
   * one whose button was pressed, for what was sent with it cannot be sent again by an address.
   */
  static String wanted(HttpServletRequest request) {
    if (READING.contains(request.getMethod())) {
      String query = request.getQueryString();
      return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
    String from = request.getHeader("Referer");
    return from == null ? "/" : inside(PAGE_OF.matcher(from).replaceFirst(""));
  }

  /**
   * An address inside the product that may be returned to; anything else becomes the start page.
   */
  public static String inside(String wanted) {
    boolean safe =
        wanted != null
            && wanted.startsWith("/")
            && !wanted.startsWith("//")
            && wanted.chars().noneMatch(c -> c == '\\' || c < ' ');
    return safe ? wanted : "/";
  }
}

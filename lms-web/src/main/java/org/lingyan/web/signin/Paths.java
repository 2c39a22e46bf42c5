package org.lingyan.web.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Which addresses are what. */
public final class Paths {
  private static final String API = "/api/";

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

package org.lingyan.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.lingyan.web.setup.Setting;

/** Where a request comes from; forwarded headers are believed only behind a balancer of ours. */
public final class Address {
  private Address() {}

  /** The caller's network address. */
  public static String of(HttpServletRequest request) {
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !Setting.BEHIND_PROXY.on()) {
      return request.getRemoteAddr();
    }
    // The last hop is the one our own balancer wrote; what stands before it anybody may write.
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }

  /** Whether the browser speaks TLS. */
  public static boolean secure(HttpServletRequest request) {
    return request.isSecure()
        || ("https".equals(request.getHeader("X-Forwarded-Proto")) && Setting.BEHIND_PROXY.on());
  }
}

package org.lingyan.web.signin;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A request and its response without a container; what was answered can be asked afterwards. */
public final class Exchange {
  private final String method;
  private final String path;
  private final Map<String, String> asked = new HashMap<>();
  private final Map<String, String> answered = new HashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private int status = HttpServletResponse.SC_OK;

  /** A request without headers, over TLS. */
  public Exchange(String method, String path) {
    this.method = method;
    this.path = path;
  }

  /** The same with a header. */
  public Exchange header(String name, String value) {
    asked.put(name, value);
    return this;
  }

  /** The same with an attribute. */
  public Exchange attribute(String name, Object value) {
    attributes.put(name, value);
    return this;
  }

  /** The status that was answered. */
  public int status() {
    return status;
  }

  /** A header that was answered; empty text for none. */
  public String answered(String name) {
    return answered.getOrDefault(name, "");
  }

  /** The request. */
  public HttpServletRequest request() {
    return as(
        HttpServletRequest.class,
        (proxy, called, with) ->
            switch (called.getName()) {
              case "getMethod" -> method;
              case "getRequestURI" -> path;
              case "getHeader" -> asked.get(with[0].toString());
              case "getAttribute" -> attributes.get(with[0].toString());
              case "isSecure" -> true;
              case "getRemoteAddr" -> "192.0.2.1";
              default -> null;
            });
  }

  /** The response. */
  public HttpServletResponse response() {
    return as(
        HttpServletResponse.class,
        (proxy, called, with) -> {
          switch (called.getName()) {
            case "setHeader" -> answered.put(with[0].toString(), with[1].toString());
            case "sendError" -> status = (int) with[0];
            case "isCommitted" -> {
              return false;
            }
            default -> {}
          }
          return null;
        });
  }

  /** The container's part in signing in; nothing is protected. */
  public HttpMessageContext context() {
    return as(
        HttpMessageContext.class,
        (proxy, called, with) ->
            switch (called.getName()) {
              case "doNothing" -> AuthenticationStatus.NOT_DONE;
              case "isProtected" -> false;
              case "notifyContainerAboutLogin" -> AuthenticationStatus.SUCCESS;
              default -> null;
            });
  }

  private static <T> T as(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}

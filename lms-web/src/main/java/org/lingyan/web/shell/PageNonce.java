package org.lingyan.web.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a posted page the nonce for its content policy. The page library takes it from a field that
 * its own script writes into forms; a form without that script, or a browser without any, would get
 * an error instead of its answer.
 */
@WebFilter(
    servletNames = "faces",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class PageNonce extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String FIELD = "primefaces.nonce";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean missing = request.getMethod().equals("POST") && request.getParameter(FIELD) == null;
    chain.doFilter(missing ? new WithNonce(request) : request, response);
  }

  private static final class WithNonce extends HttpServletRequestWrapper {
    private final Map<String, String[]> parameters;

    WithNonce(HttpServletRequest request) {
      super(request);
      String nonce =
          Base64.getEncoder()
              .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
      Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
      all.put(FIELD, new String[] {nonce});
      this.parameters = Collections.unmodifiableMap(all);
    }

    @Override
    public String getParameter(String name) {
      String[] values = parameters.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
      return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(parameters.keySet());
    }
  }
}

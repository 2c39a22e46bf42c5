package org.lingyan.container;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs a test's work in a request of its own. A managed thread would not do: it shares its maker's
 * persistence context outside a transaction, which two requests never do.
 */
@WebServlet("/tested/at-once")
public class AtOnceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Runnable> WORK = new ConcurrentHashMap<>();

  /** Keeps work for the request with this name. */
  static void keep(String name, Runnable work) {
    WORK.put(name, work);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    WORK.remove(request.getParameter("work")).run();
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}

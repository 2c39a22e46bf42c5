package org.lingyan.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What was typed and chosen for a robot that was not added. */
@Named
@RequestScoped
public class RobotFields {
  private final HttpServletRequest request;

  /** For the container's proxy. */
  protected RobotFields() {
    this(null);
  }

  /** Reads this request. */
  @Inject
  public RobotFields(HttpServletRequest request) {
    this.request = request;
  }

  /** The value of a field; empty for none. Only what was sent counts: no address fills it in. */
  public String typed(String field) {
    String value = request.getMethod().equals("POST") ? request.getParameter(field) : null;
    return value == null ? "" : value;
  }
}

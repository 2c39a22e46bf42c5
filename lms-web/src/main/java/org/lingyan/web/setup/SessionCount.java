package org.lingyan.web.setup;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicLong;

/** Counts servlet sessions. There must never be one; the health check shows the number. */
@WebListener
public class SessionCount implements HttpSessionListener {
  // Static, because the container makes the listener by itself.
  private static final AtomicLong CREATED = new AtomicLong();

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    CREATED.incrementAndGet();
  }

  /** Sessions made since the start. */
  static long created() {
    return CREATED.get();
  }
}

package org.lingyan.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of static files; a changed file has a changed address, so browsers may keep them. */
@Named
@ApplicationScoped
public class Assets {
  private final ServletContext context;
  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  /** For the container's proxy. */
  protected Assets() {
    this(null);
  }

  /** Reads files of this application. */
  @Inject
  public Assets(ServletContext context) {
    this.context = context;
  }

  /** The address of a file below {@code /static/}. */
  public String of(String name) {
    return addresses.computeIfAbsent(name, this::address);
  }

  private String address(String name) {
    try (InputStream file = context.getResourceAsStream("/static/" + name)) {
      CRC32 sum = new CRC32();
      sum.update(file.readAllBytes());
      return "/static/" + name + "?v=" + Long.toHexString(sum.getValue());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

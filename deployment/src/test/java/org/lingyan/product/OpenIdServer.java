package org.lingyan.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A real OpenID provider, written by others, on loopback. */
final class OpenIdServer implements AutoCloseable {
  static final String SECRET = "only-for-tests-and-long-enough-for-anything";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;

  private OpenIdServer(Process process) {
    this.process = process;
  }

  /**
   * Starts one; returns when it listens.
   *
   * @param back the redirect address of the product
   * @param shift seconds by which its clock is ahead
   */
  static OpenIdServer started(int port, String back, int shift) throws IOException {
    Path folder = Launcher.home().resolveSibling("openid");
    if (!Files.isDirectory(folder.resolve("node_modules"))) {
      throw new IllegalStateException("no OpenID provider; ./lms test installs it");
    }
    Files.copy(
        Path.of("src", "test", "openid", "provider.mjs"),
        folder.resolve("provider.mjs"),
        StandardCopyOption.REPLACE_EXISTING);
    Path said = folder.resolve("provider-" + shift + ".log");
    ProcessBuilder builder =
        new ProcessBuilder("node", "provider.mjs")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().put("BACK", back);
    builder.environment().put("SHIFT", Integer.toString(shift));
    builder.environment().put("SECRET", SECRET);
    OpenIdServer server = new OpenIdServer(builder.start());
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(said).contains("ready")) {
      if (!server.process.isAlive() || System.nanoTime() > end) {
        server.close();
        throw new IllegalStateException("no provider; it said: " + Files.readString(said));
      }
      pause();
    }
    return server;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

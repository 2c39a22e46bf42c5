package org.lingyan.deployment;

import java.nio.file.Files;
import java.nio.file.Path;
import org.lingyan.deployment.host.Trouble;

/**
 * The folder that the build gathered.
 *
 * @param war the application's archive
 */
record Home(Path payara, Path war) {
  /**
   * The folder this very launcher runs from, unless a system property names another.
   *
   * @throws Trouble when something of it is missing
   */
  static Home find() {
    Path folder = Path.of(System.getProperty("lingyan.home", "deployment/target/lingyan"));
    Path war = Path.of(System.getProperty("lingyan.war", folder.resolve("lms.war").toString()));
    Path payara = folder.resolve("payara-micro.jar");
    for (Path needed : new Path[] {payara, war}) {
      if (!Files.exists(needed)) {
        throw new Trouble("home.incomplete", needed.toString());
      }
    }
    return new Home(payara.toAbsolutePath(), war.toAbsolutePath());
  }
}

package org.lingyan.deployment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lingyan.deployment.host.Trouble;

/**
 * The folder that the build gathered.
 *
 * @param war the application's archive
 * @param beside an archive of the measuring command's own, deployed beside it; ordinarily none
 */
record Home(Path payara, Path war, Optional<Path> beside) {
  /** Names the archive to be deployed beside the application. */
  static final String BESIDE = "lingyan.beside";

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
    Optional<Path> beside = Optional.ofNullable(System.getProperty(BESIDE)).map(Path::of);
    return new Home(payara.toAbsolutePath(), war.toAbsolutePath(), beside);
  }
}

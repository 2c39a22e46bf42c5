package org.lingyan.deployment.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.lingyan.deployment.bench.bare.BareApplication;
import org.lingyan.deployment.bench.bare.BareNamesakes;
import org.lingyan.deployment.bench.bare.BareRead;
import org.lingyan.deployment.bench.bare.BareRow;

/**
 * Packs the bare read into an archive of its own: what is only measured with has no place in the
 * product's archive.
 */
final class BareArchive {
  /** Name of the file; the server takes the path from it. */
  static final String FILE = "bench.war";

  /** Where the bare read answers, followed by a person's id. */
  static final String PATH = "/bench/people/";

  /** Where the bare read of people answers, followed by their name. */
  static final String NAMED = "/bench/named/";

  private static final String BEANS =
      "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
          + " bean-discovery-mode=\"annotated\"/>\n";

  private BareArchive() {}

  /** Writes it into a folder. */
  static Path write(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try (JarOutputStream archive = new JarOutputStream(Files.newOutputStream(file))) {
      for (Class<?> one :
          List.of(BareApplication.class, BareRead.class, BareNamesakes.class, BareRow.class)) {
        String name = one.getName().replace('.', '/') + ".class";
        try (InputStream bytes = one.getClassLoader().getResourceAsStream(name)) {
          add(archive, "WEB-INF/classes/" + name, bytes.readAllBytes());
        }
      }
      add(archive, "WEB-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
      // the product's own copy lies in its archive and cannot be seen from another
      add(archive, "WEB-INF/lib/driver.jar", Files.readAllBytes(driver()));
    }
    return file;
  }

  private static Path driver() throws IOException {
    URI source;
    try {
      source =
          org.mariadb.jdbc.MariaDbDataSource.class
              .getProtectionDomain()
              .getCodeSource()
              .getLocation()
              .toURI();
    } catch (URISyntaxException impossible) {
      throw new IOException(impossible);
    }
    return Path.of(source);
  }

  private static void add(JarOutputStream archive, String name, byte[] bytes) throws IOException {
    archive.putNextEntry(new JarEntry(name));
    archive.write(bytes);
    archive.closeEntry();
  }
}

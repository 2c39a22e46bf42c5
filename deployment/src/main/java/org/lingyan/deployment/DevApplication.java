package org.lingyan.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.deployment.host.Trouble;

/**
 * The application as a folder, kept like its sources.
 *
 * @param folder what is deployed
 * @param sources the checkout
 */
record DevApplication(Path folder, Path sources) {
  static final String PAGES = "lms-web/src/main/webapp";

  private static final String DESCRIPTOR = "WEB-INF/web.xml";
  private static final Map<String, String> WHILE_DEVELOPING =
      Map.of(
          "jakarta.faces.PROJECT_STAGE", "Development",
          "jakarta.faces.FACELETS_REFRESH_PERIOD", "0");

  /** Unpacks the archive that was built and lays the pages of the moment over it. */
  void explode(Path war) {
    try {
      DataFolder.deleteTree(folder);
      Files.createDirectories(folder);
      unpack(war, folder);
      copyPages();
    } catch (IOException unwritable) {
      throw new Trouble("folder.unwritable", folder.toString(), unwritable.toString())
          .because(unwritable);
    }
  }

  private static void unpack(Path war, Path folder) throws IOException {
    try (JarInputStream archive = new JarInputStream(Files.newInputStream(war))) {
      JarEntry entry = archive.getNextJarEntry();
      while (entry != null) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (target.startsWith(folder) && !entry.isDirectory()) {
          Files.createDirectories(target.getParent());
          Files.copy(archive, target, StandardCopyOption.REPLACE_EXISTING);
        }
        entry = archive.getNextJarEntry();
      }
    }
  }

  private void copyPages() throws IOException {
    Path pages = sources.resolve(PAGES);
    try (Stream<Path> all = Files.walk(pages)) {
      for (Path page : all.filter(Files::isRegularFile).toList()) {
        followPage(pages.relativize(page));
      }
    }
  }

  /**
   * Makes one page like its source, gone included.
   *
   * @param page relative to the pages
   * @return whether the application must start anew for it
   */
  boolean followPage(Path page) throws IOException {
    Path source = sources.resolve(PAGES).resolve(page);
    Path target = folder.resolve(page.toString());
    boolean descriptor = page.equals(Path.of(DESCRIPTOR));
    if (!Files.exists(source)) {
      Files.deleteIfExists(target);
    } else {
      Files.createDirectories(target.getParent());
      if (descriptor) {
        Files.writeString(target, forDevelopment(Files.readString(source)));
      } else {
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    boolean configuration = page.startsWith("WEB-INF") && !page.toString().endsWith(".xhtml");
    return descriptor || configuration;
  }

  /** A descriptor whose pages are read anew and whose errors are told in full. */
  static String forDevelopment(String descriptor) {
    String text = descriptor;
    StringBuilder added = new StringBuilder();
    for (Map.Entry<String, String> wish : WHILE_DEVELOPING.entrySet()) {
      text =
          text.replaceAll(
              "(?s)<context-param>\\s*<param-name>\\s*"
                  + wish.getKey().replace(".", "\\.")
                  + "\\s*</param-name>.*?</context-param>",
              "");
      added
          .append("<context-param><param-name>")
          .append(wish.getKey())
          .append("</param-name><param-value>")
          .append(wish.getValue())
          .append("</param-value></context-param>\n");
    }
    return text.replace("</web-app>", added + "</web-app>");
  }

  /** Takes over the classes that Maven has just compiled. */
  void takeClasses() throws IOException {
    Path classes = folder.resolve("WEB-INF/classes");
    DataFolder.deleteTree(classes);
    DataFolder.copyTree(sources.resolve("lms-web/target/classes"), classes);
    for (String module : List.of("lms-domain", "course-content")) {
      try (Stream<Path> libraries = Files.list(folder.resolve("WEB-INF/lib"))) {
        for (Path library :
            libraries.filter(one -> one.getFileName().toString().startsWith(module)).toList()) {
          pack(sources.resolve(module).resolve("target/classes"), library);
        }
      }
    }
  }

  private static void pack(Path classes, Path library) throws IOException {
    // a new file in its place: the running server still has the old one open
    Files.delete(library);
    try (OutputStream out = Files.newOutputStream(library);
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> all = Files.walk(classes)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(one).toString()));
        try (InputStream bytes = Files.newInputStream(one)) {
          bytes.transferTo(jar);
        }
      }
    }
  }
}

package org.lingyan.access;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lingyan.files.FilePurpose;
import org.lingyan.jobs.JobKind;

/** All that can be asked, taken from the sources and classes of the product. */
final class Inventory {
  static final String API = "/api/v1/";

  private static final java.nio.file.Path WEB = java.nio.file.Path.of("../lms-web");
  private static final java.nio.file.Path PAGES = WEB.resolve("src/main/webapp");
  private static final List<java.nio.file.Path> SOURCES =
      List.of(java.nio.file.Path.of("../lms-domain/src/main/java"), WEB.resolve("src/main/java"));
  private static final Pattern FORM = Pattern.compile("<h:form\\s[^>]*?\\bid=\"([^\"]+)\"");
  private static final Pattern NOTICE =
      Pattern.compile("new\\s+NoticeDraft\\(\\s*([^,]+?),|NoticeDraft\\.of\\(\\s*([^,]+?),");
  private static final Map<Class<? extends Annotation>, String> VERBS =
      Map.of(GET.class, "GET", POST.class, "POST", PUT.class, "PUT", DELETE.class, "DELETE");
  private static final Map<String, String> SERVLET_METHODS =
      Map.of("doGet", "GET", "doPost", "POST", "doPut", "PUT", "doDelete", "DELETE");

  private final Declared declared = Declared.in(PAGES.resolve("WEB-INF/web.xml"));
  private final WebClasses web = WebClasses.WEB;
  private final SortedSet<Item> items = new TreeSet<>();

  private Inventory() {}

  /** Everything. */
  static SortedSet<Item> read() {
    Inventory inventory = new Inventory();
    inventory.pages();
    inventory.classes();
    inventory.resources();
    inventory.notices();
    Arrays.stream(FilePurpose.values())
        .forEach(purpose -> inventory.add("FILE " + purpose, Gate.ANYBODY_SIGNED_IN));
    inventory.machineRoom();
    return inventory.items;
  }

  private void add(String name, Gate gate) {
    items.add(new Item(name, gate));
  }

  /** What the server adds by itself; it stands in no class of ours. */
  private void machineRoom() {
    for (String path :
        List.of(
            "/health",
            "/health/live",
            "/health/ready",
            "/openapi",
            "/metrics",
            "/favicon.ico",
            "/static/lingyan.css",
            "/api/v1/application.wadl",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF")) {
      add("GET " + path, declared.gate(path));
    }
  }

  private void pages() {
    for (java.nio.file.Path file : files(PAGES, ".xhtml")) {
      String path = "/" + PAGES.relativize(file).toString().replace('\\', '/');
      if (path.startsWith("/WEB-INF/")
          || path.startsWith("/resources/")
          || path.contains("/fragments/")) {
        add("FRAGMENT " + path, Gate.OPEN);
        continue;
      }
      String address = path.replaceFirst("\\.xhtml$", "");
      add("GET " + address, declared.gate(address));
      Matcher forms = FORM.matcher(text(file));
      while (forms.find()) {
        add("POST " + address + "#" + forms.group(1), declared.gate(address));
      }
    }
  }

  private void classes() {
    for (Class<?> type : web.types()) {
      WebServlet servlet = type.getAnnotation(WebServlet.class);
      if (servlet != null) {
        servlet(type, servlet);
      }
    }
    web.sheets().forEach((type, gate) -> add("SHEET " + type.getSimpleName(), gate));
    Stream.concat(web.types().stream(), WebClasses.DOMAIN.types().stream())
        .filter(JobKind.class::isAssignableFrom)
        .filter(type -> !Modifier.isAbstract(type.getModifiers()))
        .forEach(type -> add("JOB " + type.getSimpleName(), Gate.ANYBODY_SIGNED_IN));
  }

  private void servlet(Class<?> type, WebServlet servlet) {
    for (String pattern : servlet.value().length > 0 ? servlet.value() : servlet.urlPatterns()) {
      String path = pattern.isEmpty() ? "/" : pattern;
      Arrays.stream(type.getDeclaredMethods())
          .map(method -> SERVLET_METHODS.get(method.getName()))
          .filter(java.util.Objects::nonNull)
          .distinct()
          .forEach(verb -> add(verb + " " + path, declared.gate(path.replace("/*", "/any"))));
    }
  }

  private void resources() {
    for (Class<?> resource : web.resources()) {
      String at = resource.getAnnotation(Path.class).value();
      for (Method method : resource.getDeclaredMethods()) {
        VERBS.forEach(
            (annotation, verb) -> {
              if (method.isAnnotationPresent(annotation)) {
                Path more = method.getAnnotation(Path.class);
                add(
                    verb + " " + API + at + (more == null ? "" : "/" + more.value()),
                    web.gate(method));
              }
            });
      }
    }
  }

  /** Every message: who writes one names its rule. */
  private void notices() {
    for (java.nio.file.Path root : SOURCES) {
      for (java.nio.file.Path file : files(root, ".java")) {
        if (file.endsWith("NoticeDraft.java")) {
          continue;
        }
        String source = text(file);
        Matcher notices = NOTICE.matcher(source);
        while (notices.find()) {
          String rule = notices.group(1) == null ? notices.group(2) : notices.group(1);
          add("NOTICE " + word(rule.strip(), source), Gate.OPEN);
        }
      }
    }
  }

  /** A text in quotes, or the constant of that name in the same source. */
  private static String word(String expression, String source) {
    if (expression.startsWith("\"")) {
      return expression.replace("\"", "");
    }
    Matcher constant =
        Pattern.compile("String " + Pattern.quote(expression) + "\\s*=\\s*\"([^\"]+)\"")
            .matcher(source);
    return constant.find() ? constant.group(1) : expression;
  }

  static List<java.nio.file.Path> files(java.nio.file.Path root, String ending) {
    try (Stream<java.nio.file.Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(java.nio.file.Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

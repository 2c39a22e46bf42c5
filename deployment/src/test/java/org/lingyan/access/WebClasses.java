package org.lingyan.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lingyan.people.account.Role;

/**
 * The classes of a module as they were compiled; those of the archive are on no class path here.
 */
final class WebClasses {
  static final WebClasses WEB = new WebClasses("../lms-web/target/classes");
  static final WebClasses DOMAIN = new WebClasses("../lms-domain/target/classes");

  private final Path folder;
  private final ClassLoader loader;

  private WebClasses(String folder) {
    this.folder = Path.of(folder);
    try {
      this.loader =
          new URLClassLoader(
              new URL[] {this.folder.toUri().toURL()}, WebClasses.class.getClassLoader());
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** All types of ours that can be loaded here: servlets, kinds of work and resources can. */
  List<Class<?>> types() {
    return Inventory.files(folder, ".class").stream()
        .map(file -> folder.relativize(file).toString().replace('/', '.'))
        .map(name -> name.substring(0, name.length() - ".class".length()))
        .filter(name -> name.startsWith("org.lingyan.") && !name.endsWith("-info"))
        .<Class<?>>flatMap(name -> loadable(name).stream())
        .toList();
  }

  /** Empty for what builds on a library that only the archive has. */
  private Optional<Class<?>> loadable(String name) {
    try {
      return Optional.of(Class.forName(name, false, loader));
    } catch (NoClassDefFoundError elsewhere) {
      return Optional.empty();
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private Class<?> named(String name) {
    return loadable(name).orElseThrow(() -> new IllegalStateException("no " + name));
  }

  /** The resources of the API. */
  List<Class<?>> resources() {
    return Stream.of(value(named("org.lingyan.api.LingyanApi"), "RESOURCES"))
        .map(List.class::cast)
        .flatMap(List<Class<?>>::stream)
        .toList();
  }

  /** Every list that can be saved, with whom it is for. */
  Map<Class<?>, Gate> sheets() {
    Class<?> source = named("org.lingyan.web.sheet.SheetSource");
    Map<Class<?>, Gate> sheets = new LinkedHashMap<>();
    for (Class<?> type : types()) {
      if (source.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
        sheets.put(type, Gate.of(roles(type)));
      }
    }
    return sheets;
  }

  @SuppressWarnings("unchecked")
  private static Set<Role> roles(Class<?> sheet) {
    try {
      Constructor<?> empty = sheet.getDeclaredConstructor();
      empty.setAccessible(true);
      Method roles = sheet.getMethod("roles");
      return (Set<Role>) roles.invoke(empty.newInstance());
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("whom is it for: " + sheet, changed);
    }
  }

  private static Object value(Class<?> type, String constant) {
    try {
      return type.getField(constant).get(null);
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** Whom a method of the API lets ask. */
  Gate gate(Method method) {
    List<Annotation> all = Arrays.asList(method.getAnnotations());
    if (all.stream().anyMatch(one -> is(one, "org.lingyan.api.edge.Open"))) {
      return Gate.OPEN;
    }
    Annotation needs =
        all.stream()
            .filter(one -> is(one, "org.lingyan.api.edge.Needs"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("neither @Needs nor @Open: " + method));
    try {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      roles.addAll(Arrays.asList((Role[]) needs.annotationType().getMethod("value").invoke(needs)));
      return Gate.of(roles);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(changed);
    }
  }

  private static boolean is(Annotation one, String name) {
    return one.annotationType().getName().equals(name);
  }
}

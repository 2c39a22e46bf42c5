package org.lingyan.web.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lingyan.people.account.Caller;

/** Every list that can be saved, found by itself. */
@ApplicationScoped
public class SheetSources {
  private final Map<String, SheetSource> sources = new TreeMap<>();

  /** For the container's proxy. */
  protected SheetSources() {}

  /**
   * Gathers them.
   *
   * @throws IllegalStateException when two have one name
   */
  @Inject
  public SheetSources(Instance<SheetSource> found) {
    for (SheetSource source : found) {
      if (sources.put(source.name(), source) != null) {
        throw new IllegalStateException("two lists are called " + source.name());
      }
    }
  }

  /** All of them, by name. */
  public Collection<SheetSource> all() {
    return sources.values();
  }

  /** The list with this name. */
  public Optional<SheetSource> named(String name) {
    return Optional.ofNullable(sources.get(name));
  }

  /** Whether somebody may save a list at all; what of it, her scope says. */
  static boolean isFor(SheetSource source, Caller caller) {
    return source.roles().isEmpty() || caller.hasAny(source.roles());
  }
}

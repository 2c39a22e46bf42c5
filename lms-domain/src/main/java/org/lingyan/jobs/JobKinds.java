package org.lingyan.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every kind of work that this server knows, found by itself. */
@ApplicationScoped
public class JobKinds {
  private final Map<String, JobKind> kinds = new TreeMap<>();

  /** For the container's proxy. */
  protected JobKinds() {}

  /**
   * Gathers them.
   *
   * @throws IllegalStateException when two have one name
   */
  @Inject
  public JobKinds(Instance<JobKind> found) {
    for (JobKind kind : found) {
      if (kinds.put(kind.name(), kind) != null) {
        throw new IllegalStateException("two kinds of work are called " + kind.name());
      }
    }
  }

  /** Their names. */
  public Set<String> names() {
    return Set.copyOf(kinds.keySet());
  }

  /** The kind with this name. */
  public Optional<JobKind> named(String name) {
    return Optional.ofNullable(kinds.get(name));
  }
}

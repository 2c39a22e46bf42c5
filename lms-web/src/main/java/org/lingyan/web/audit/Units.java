package org.lingyan.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;

/** Finds the unit that somebody typed. */
@ApplicationScoped
public class Units {
  private static final int SUGGESTED = 50;

  private final Organisations organisations;

  /** For the container's proxy. */
  protected Units() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public Units(Organisations organisations) {
    this.organisations = organisations;
  }

  /** The unit of this name, or of this label with the name above it; empty when there is none. */
  Optional<Organisations.Named> typed(Scope scope, String text) {
    return organisations.named(scope, text, SUGGESTED).stream()
        .filter(one -> one.label().equals(text) || one.organisation().name().equals(text))
        .findFirst();
  }

  /** Some to choose from. */
  List<String> suggested(Scope scope) {
    return organisations.named(scope, "", SUGGESTED).stream()
        .map(Organisations.Named::label)
        .toList();
  }
}

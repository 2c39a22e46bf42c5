package org.lingyan.container.outside;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian to prepare the surroundings of the server that it starts. */
public final class TestedServerExtension implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Surroundings.class);
  }
}

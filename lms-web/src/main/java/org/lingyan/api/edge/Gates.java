package org.lingyan.api.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import org.lingyan.web.signin.CurrentCaller;

/** A1: puts a gate before every method, once, when the application starts. */
@Provider
@ApplicationScoped
public class Gates implements DynamicFeature {
  private static final String OURS = "org.lingyan.api";

  private final CurrentCaller current;

  /** For the container's proxy. */
  protected Gates() {
    this(null);
  }

  /** Asks this for the caller. */
  @Inject
  public Gates(CurrentCaller current) {
    this.current = current;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Method method = resource.getResourceMethod();
    if (!method.getDeclaringClass().getPackageName().startsWith(OURS)
        || method.isAnnotationPresent(Open.class)) {
      return;
    }
    Needs needs = method.getAnnotation(Needs.class);
    if (needs == null) {
      throw new IllegalStateException("neither @Needs nor @Open: " + method);
    }
    context.register(new Gate(current, Set.of(needs.value()), needs.evenBeforePasswordChange()));
  }
}

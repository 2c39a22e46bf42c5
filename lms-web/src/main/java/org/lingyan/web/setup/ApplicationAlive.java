package org.lingyan.web.setup;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive as soon as it is deployed. */
@Liveness
@ApplicationScoped
public class ApplicationAlive implements HealthCheck {
  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("application")
        .withData("servletSessionsCreated", SessionCount.created())
        .up()
        .build();
  }
}

package org.lingyan.deployment.bench.bare;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The archive's one application. */
@ApplicationPath("/")
public class BareApplication extends Application {}

package org.lingyan.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API, version 1. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Lingyan 领雁",
            version = "1",
            description =
                "Training and supervision for social workers: one ledger of hours, dated rules,"
                    + " every verdict explained. Ids are opaque texts; days are local"
                    + " (Asia/Shanghai), moments UTC; periods include both ends; an undefined"
                    + " value is null.",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    security = @SecurityRequirement(name = "bearer"),
    tags = {
      @Tag(name = LingyanApi.ACCOUNT, description = "Signing in, and who is signed in."),
      @Tag(name = LingyanApi.PEOPLE, description = "People in the caller's scope."),
      @Tag(name = LingyanApi.HOURS, description = "The ledger of hours and what it means."),
      @Tag(name = LingyanApi.LEARNING, description = "Courses and what earns an hour."),
      @Tag(name = LingyanApi.PROOFS, description = "Papers and how strangers check them."),
      @Tag(name = LingyanApi.RULES, description = "Rules tried on facts that are typed in.")
    })
@SecurityScheme(
    securitySchemeName = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "The token that POST /api/v1/tokens gives; browsers use their cookie.")
public class LingyanApi extends Application {
  static final String ACCOUNT = "account";
  static final String PEOPLE = "people";
  static final String HOURS = "hours";
  static final String LEARNING = "learning";
  static final String PROOFS = "proofs";
  static final String RULES = "rules";

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        // The OpenAPI document describes the API; there is no second description.
        "jersey.config.server.wadl.disableWadl",
        true,
        // Problems are answered as JSON, never by the pages for browsers.
        "jersey.config.server.response.setStatusOverSendError",
        true);
  }
}

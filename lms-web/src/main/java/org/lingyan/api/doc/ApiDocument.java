package org.lingyan.api.doc;

import jakarta.ws.rs.ApplicationPath;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.lingyan.api.LingyanApi;
import org.lingyan.api.edge.Problem;

/** The OpenAPI document of the API. */
public class ApiDocument implements OASModelReader {
  static final String BEARER = "bearer";

  @Override
  public OpenAPI buildModel() {
    Shapes shapes = new Shapes();
    shapes.of(Problem.class);
    String root = LingyanApi.class.getAnnotation(ApplicationPath.class).value();
    Paths paths = OASFactory.createPaths();
    LingyanApi.RESOURCES.forEach(
        resource -> new DescribedResource(root, resource, shapes).addTo(paths));
    return OASFactory.createOpenAPI()
        .openapi("3.0.3")
        .info(info())
        .servers(List.of(OASFactory.createServer().url("/")))
        .tags(
            LingyanApi.TAGS.entrySet().stream()
                .map(tag -> tag(tag.getKey(), tag.getValue()))
                .toList())
        .paths(paths)
        .components(
            OASFactory.createComponents()
                .schemas(shapes.named())
                .addSecurityScheme(BEARER, bearer()));
  }

  private static Info info() {
    return OASFactory.createInfo()
        .title("Lingyan 领雁")
        .version("1")
        .description(
            "Training and supervision for social workers: one ledger of hours, dated rules, every"
                + " verdict explained. Ids are opaque texts; days are local (Asia/Shanghai),"
                + " moments UTC; periods include both ends; an undefined value is null.")
        .license(
            OASFactory.createLicense()
                .name("Apache-2.0")
                .url("https://www.apache.org/licenses/LICENSE-2.0"));
  }

  private static Tag tag(String name, String description) {
    return OASFactory.createTag().name(name).description(description);
  }

  private static SecurityScheme bearer() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme(BEARER)
        .description(
            "The token that POST /api/v1/tokens gives. Browsers use their cookie, and send"
                + " X-CSRF-Token with everything but GET.");
  }
}

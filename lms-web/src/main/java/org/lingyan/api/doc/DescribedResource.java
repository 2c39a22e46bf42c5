package org.lingyan.api.doc;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.edge.Open;
import org.lingyan.api.edge.Problem;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Wish;

/** Describes the methods of one resource. */
final class DescribedResource {
  private static final String JSON = "application/json";
  private static final String ANYTHING = "*/*";
  private static final String PROBLEM = "application/problem+json";
  private static final String NEW = "201";
  private static final String KNOWN = "200";

  private final String root;
  private final Class<?> resource;
  private final Shapes shapes;

  DescribedResource(String root, Class<?> resource, Shapes shapes) {
    this.root = root;
    this.resource = resource;
    this.shapes = shapes;
  }

  void addTo(Paths paths) {
    Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> verb(method) != null)
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            method -> {
              String path = path(method);
              PathItem known = paths.getPathItem(path);
              PathItem item = known == null ? OASFactory.createPathItem() : known;
              item.setOperation(PathItem.HttpMethod.valueOf(verb(method)), operation(method));
              paths.addPathItem(path, item);
            });
  }

  private static String verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(found -> found.annotationType().getAnnotation(HttpMethod.class))
        .filter(found -> found != null)
        .map(HttpMethod::value)
        .findFirst()
        .orElse(null);
  }

  private String path(Method method) {
    Path below = method.getAnnotation(Path.class);
    String own = root + "/" + resource.getAnnotation(Path.class).value();
    return below == null ? own : own + "/" + below.value();
  }

  private Operation operation(Method method) {
    org.eclipse.microprofile.openapi.annotations.Operation said =
        method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
    Operation operation =
        OASFactory.createOperation()
            .operationId(resource.getSimpleName().replace("Resource", ".") + method.getName())
            .summary(said.summary())
            .description((said.description() + " " + roles(method)).strip())
            .addTag(resource.getAnnotation(Tag.class).name())
            .responses(responses(method));
    for (java.lang.reflect.Parameter parameter : method.getParameters()) {
      describe(parameter, operation);
    }
    if (isFact(method)) {
      operation.addParameter(key());
    }
    if (!method.isAnnotationPresent(Open.class)) {
      operation.addSecurityRequirement(
          OASFactory.createSecurityRequirement().addScheme(ApiDocument.BEARER));
    }
    return operation;
  }

  private static String roles(Method method) {
    Needs needs = method.getAnnotation(Needs.class);
    if (needs == null) {
      return "No sign-in.";
    }
    return needs.value().length == 0
        ? "Any role."
        : Arrays.stream(needs.value())
            .map(Enum::name)
            .collect(Collectors.joining(", ", "Role: ", "."));
  }

  private void describe(java.lang.reflect.Parameter parameter, Operation operation) {
    PathParam inPath = parameter.getAnnotation(PathParam.class);
    QueryParam inQuery = parameter.getAnnotation(QueryParam.class);
    if (inPath != null) {
      operation.addParameter(
          OASFactory.createParameter()
              .name(inPath.value())
              .in(Parameter.In.PATH)
              .required(true)
              .schema(OASFactory.createSchema().type(SchemaType.STRING)));
    } else if (inQuery != null) {
      operation.addParameter(
          OASFactory.createParameter()
              .name(inQuery.value())
              .in(Parameter.In.QUERY)
              .description(
                  parameter
                      .getAnnotation(
                          org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class)
                      .description())
              .schema(query(inQuery.value())));
    } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
      operation.addParameter(
          OASFactory.createParameter()
              .name(parameter.getAnnotation(HeaderParam.class).value())
              .in(Parameter.In.HEADER)
              .description(
                  parameter
                      .getAnnotation(
                          org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class)
                      .description())
              .schema(OASFactory.createSchema().type(SchemaType.STRING)));
    } else if (parameter.getType() == InputStream.class) {
      operation.requestBody(
          OASFactory.createRequestBody().required(true).content(content(ANYTHING, bytes())));
    } else if (Wish.class.isAssignableFrom(parameter.getType())) {
      operation.requestBody(
          OASFactory.createRequestBody()
              .required(true)
              .content(content(JSON, shapes.of(parameter.getType()))));
    }
  }

  /** What a query parameter of a name holds; the names mean the same on every path. */
  private static Schema query(String name) {
    Schema text = OASFactory.createSchema().type(SchemaType.STRING);
    return switch (name) {
      case "page" -> whole(0).defaultValue(0);
      case "size" ->
          whole(1).maximum(new java.math.BigDecimal(Paging.MOST)).defaultValue(Paging.USUAL);
      case "on", "period", "from", "to" -> text.format("date");
      case "knownAt" -> text.format("date-time");
      default -> text;
    };
  }

  private static Schema whole(int least) {
    return OASFactory.createSchema()
        .type(SchemaType.INTEGER)
        .format("int32")
        .minimum(new java.math.BigDecimal(least));
  }

  /** Whether it adds a fact: new, or on record already. */
  private static boolean isFact(Method method) {
    return Arrays.stream(method.getAnnotationsByType(APIResponse.class))
        .map(APIResponse::responseCode)
        .collect(Collectors.toSet())
        .containsAll(List.of(NEW, KNOWN));
  }

  private static Parameter key() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .description(
            "1 to 100 visible ASCII characters; the repeat answers 200 with the first result")
        .schema(
            OASFactory.createSchema().type(SchemaType.STRING).pattern("^[\\x21-\\x7e]{1,100}$"));
  }

  private APIResponses responses(Method method) {
    APIResponses responses = OASFactory.createAPIResponses();
    for (APIResponse said : method.getAnnotationsByType(APIResponse.class)) {
      org.eclipse.microprofile.openapi.models.responses.APIResponse response =
          OASFactory.createAPIResponse().description(said.description());
      Arrays.stream(said.content())
          .findFirst()
          .ifPresent(
              told ->
                  response.content(
                      told.mediaType().isEmpty()
                          ? content(JSON, shapes.of(told.schema().implementation()))
                          : content(told.mediaType(), bytes())));
      responses.addAPIResponse(said.responseCode(), response);
    }
    if (responses.getAPIResponses() == null || responses.getAPIResponses().isEmpty()) {
      responses.addAPIResponse(
          KNOWN,
          OASFactory.createAPIResponse()
              .description("The answer")
              .content(content(JSON, shapes.of(method.getGenericReturnType()))));
    }
    return responses.addAPIResponse("default", problem());
  }

  private org.eclipse.microprofile.openapi.models.responses.APIResponse problem() {
    return OASFactory.createAPIResponse()
        .description(
            "A problem: 400 names the fields, 401 not signed in, 403 the role is missing, 404"
                + " unknown or out of scope, 409 refused by a rule or a lost race, 413, 415, 429"
                + " and 503 with Retry-After.")
        .content(content(PROBLEM, shapes.of(Problem.class)));
  }

  private static Schema bytes() {
    return OASFactory.createSchema().type(SchemaType.STRING).format("binary");
  }

  private static Content content(String mediaType, Schema schema) {
    return OASFactory.createContent()
        .addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
  }
}

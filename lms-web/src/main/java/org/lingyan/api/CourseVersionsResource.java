package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.CourseJson;
import org.lingyan.api.json.LessonJson;
import org.lingyan.content.ContentStore;
import org.lingyan.learning.course.Asset;
import org.lingyan.learning.course.CourseShelf;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;
import org.lingyan.shared.UnknownSubject;

/** Lessons and figures of a version; they never change. */
@ApplicationScoped
@Path("courses/{id}/versions/{version}")
@Tag(name = LingyanApi.LEARNING)
public class CourseVersionsResource {
  // A figure that is opened by itself runs nothing and loads nothing.
  private static final String FIGURE_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private final CourseShelf shelf;
  private final ContentStore store;
  private final Asking asking;

  /** For the container's proxy. */
  protected CourseVersionsResource() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public CourseVersionsResource(CourseShelf shelf, ContentStore store, Asking asking) {
    this.shelf = shelf;
    this.store = store;
    this.asking = asking;
  }

  /** A lesson's page. */
  @GET
  @Path("lessons/{lesson}")
  @Produces(MediaType.APPLICATION_JSON)
  @Needs
  @Operation(summary = "A lesson's page")
  public LessonJson lesson(
      @PathParam("id") String id,
      @PathParam("version") String version,
      @PathParam("lesson") String lessonId) {
    CourseVersion course = found(id, version);
    Lesson lesson =
        course.lesson(lessonId).orElseThrow(() -> new UnknownSubject("lesson:" + lessonId));
    return new LessonJson(
        lesson.id(),
        lesson.title().in(asking.texts().locale()),
        lesson.minutes(),
        new String(bytes(lesson.htmlHash()), StandardCharsets.UTF_8),
        CourseJson.base(course));
  }

  /** A figure's bytes. */
  @GET
  @Path("figures/{name}")
  @Produces(MediaType.WILDCARD)
  @Needs
  @Operation(summary = "A figure's bytes")
  @APIResponse(
      responseCode = "200",
      description = "The figure; it may be kept for a year",
      content =
          @Content(
              mediaType = "*/*",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response figure(
      @PathParam("id") String id,
      @PathParam("version") String version,
      @PathParam("name") String name) {
    Asset figure =
        found(id, version).assets().stream()
            .filter(asset -> asset.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new UnknownSubject("figure:" + name));
    return Response.ok(bytes(figure.hash()), figure.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
        .header("Content-Security-Policy", FIGURE_POLICY)
        .build();
  }

  private CourseVersion found(String id, String version) {
    CourseVersion course = shelf.version(Subjects.id("course version", version));
    if (!course.courseId().equals(id)) {
      throw new UnknownSubject("course version:" + version);
    }
    return course;
  }

  private byte[] bytes(String hash) {
    return store.get(hash).orElseThrow(() -> new IllegalStateException("no content " + hash));
  }
}

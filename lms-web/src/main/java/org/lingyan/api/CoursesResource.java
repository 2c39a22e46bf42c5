package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.CourseJson;
import org.lingyan.api.json.CoursesPage;
import org.lingyan.learning.course.CourseShelf;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.shared.Page;

/** The catalogue. */
@ApplicationScoped
@Path("courses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.LEARNING)
public class CoursesResource {
  private final CourseShelf shelf;
  private final Asking asking;

  /** For the container's proxy. */
  protected CoursesResource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public CoursesResource(CourseShelf shelf, Asking asking) {
    this.shelf = shelf;
    this.asking = asking;
  }

  /** The newest version of every course. */
  @GET
  @Needs
  @Operation(summary = "The catalogue: the newest version of every course")
  public CoursesPage courses(
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    List<CourseVersion> all = shelf.newest();
    return CoursesPage.of(
        new Page<>(
            all.stream().skip(wanted.offset()).limit(wanted.size()).toList(),
            wanted.page(),
            wanted.size(),
            all.size()),
        asking.texts());
  }

  /** The outline of a course. */
  @GET
  @Path("{id}")
  @Needs
  @Operation(summary = "The outline of a course, newest version")
  public CourseJson course(@PathParam("id") String id) {
    return CourseJson.of(shelf.newest(Subjects.name("course", id)), asking.texts());
  }
}

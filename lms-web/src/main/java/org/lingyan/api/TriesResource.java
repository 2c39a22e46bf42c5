package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Facts;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.NewAnswer;
import org.lingyan.api.json.SavedJson;
import org.lingyan.api.json.TryJson;
import org.lingyan.learning.attempt.TakingQuiz;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Outcome;

/** One's own try at a quiz. */
@ApplicationScoped
@Path("tries/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.LEARNING)
public class TriesResource {
  private final TakingQuiz quiz;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected TriesResource() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public TriesResource(TakingQuiz quiz, Facts facts, Asking asking) {
    this.quiz = quiz;
    this.facts = facts;
    this.asking = asking;
  }

  /** The try. */
  @GET
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "One's own try: questions and saved answers",
      description =
          "After submission each question says whether it was right; the right letters and why are"
              + " told of a try that passed.")
  public TryJson get(@PathParam("id") String id) {
    return TryJson.of(quiz.own(asking.person(), Subjects.id("try", id)));
  }

  /** Saves an answer. */
  @PUT
  @Path("answers/{question}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "Save one answer",
      description =
          "When this answers 200, the database has kept it. An answer with a smaller counter than"
              + " the saved one is passed over.")
  public SavedJson answer(
      @PathParam("id") String id, @PathParam("question") String question, NewAnswer wish) {
    Outcome<Long> outcome = saved(Subjects.id("try", id), question, wish);
    Answer.of(outcome, Function.identity());
    return new SavedJson(question, wish.seq());
  }

  private Outcome<Long> saved(long tryId, String question, NewAnswer wish) {
    try {
      return quiz.answer(asking.person(), tryId, question, wish.letters(), wish.seq(), asking.at());
    } catch (IllegalArgumentException impossible) {
      throw ApiProblem.malformed("answer", "api.field.letters");
    }
  }

  /** Hands the try in. */
  @POST
  @Path("submission")
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "Hand the try in",
      description =
          "When it passes and all lessons are done, the course is complete and its minutes are in"
              + " the ledger. Again is 200 with the same result.")
  @APIResponse(
      responseCode = "201",
      description = "Handed in",
      content = @Content(schema = @Schema(implementation = TryJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Handed in before",
      content = @Content(schema = @Schema(implementation = TryJson.class)))
  public Response submit(@PathParam("id") String id) {
    long person = asking.person();
    long tryId = Subjects.id("try", id);
    return facts.add(() -> Answer.of(quiz.submit(person, tryId, asking.at()), TryJson::of));
  }
}

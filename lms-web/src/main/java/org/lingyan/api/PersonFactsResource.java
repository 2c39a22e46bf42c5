package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.NewFacts;
import org.lingyan.api.json.PersonFactsJson;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.CorrectingFacts;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;

/** What is on record about a person. */
@ApplicationScoped
@Path("people/{id}/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PEOPLE)
public class PersonFactsResource {
  private final PersonFile file;
  private final CorrectingFacts correcting;
  private final LookingAtOthers looking;
  private final Asking asking;

  /** For the container's proxy. */
  protected PersonFactsResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonFactsResource(
      PersonFile file, CorrectingFacts correcting, LookingAtOthers looking, Asking asking) {
    this.file = file;
    this.correcting = correcting;
    this.looking = looking;
    this.asking = asking;
  }

  /** Her facts. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.TRAINEE})
  @Operation(
      summary = "What is on record about a person in scope",
      description = "Numbers of documents and phones are masked.")
  public PersonFactsJson facts(@PathParam("id") String id) {
    long person = Subjects.id("person", id);
    PersonFacts found = file.facts(asking.readable(), person);
    looking.note(asking.caller(), Asking.readers(), person, SensitiveKind.FILE, "", asking.at());
    return PersonFactsJson.of(person, found);
  }

  /** Corrects them. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Correct what is on record about a person",
      description =
          "What is missing stays as it is. A new name keeps the old one as a former name. Refused"
              + " with its reasons (409): a name of no letters, a day of birth that contradicts the"
              + " ID number, a document of somebody else. Sent twice, it changes nothing.")
  public PersonFactsJson correct(@PathParam("id") String id, NewFacts wish) {
    long person = Subjects.id("person", id);
    Scope scope = asking.changeable(Role.HR);
    PersonFacts was = file.facts(scope, person);
    Change why = new Change(asking.today(), wish.reason(), asking.account(), asking.at());
    Answer answer =
        Answer.of(
            correcting.correct(scope, person, wish.over(was), why),
            done -> PersonFactsJson.of(done, file.facts(scope, done)));
    return (PersonFactsJson) answer.entity();
  }
}

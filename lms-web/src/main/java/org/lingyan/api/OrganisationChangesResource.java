package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Facts;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.NewTreeChange;
import org.lingyan.api.json.TreeChangeJson;
import org.lingyan.api.json.TreeChangesPage;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Reorganising;
import org.lingyan.people.person.Splitting;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.FormerOrganisations;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.people.tree.TreeChange;
import org.lingyan.people.tree.TreeHistory;
import org.lingyan.people.tree.TreeWish;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;

/** What happens to an organisation. */
@ApplicationScoped
@Path("organisations/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PEOPLE)
public class OrganisationChangesResource {
  private final Reorganising reorganising;
  private final Splitting splitting;
  private final Organisations organisations;
  private final FormerOrganisations former;
  private final TreeHistory history;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected OrganisationChangesResource() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public OrganisationChangesResource(
      Reorganising reorganising,
      Splitting splitting,
      Organisations organisations,
      FormerOrganisations former,
      TreeHistory history,
      Facts facts,
      Asking asking) {
    this.reorganising = reorganising;
    this.splitting = splitting;
    this.organisations = organisations;
    this.former = former;
    this.history = history;
    this.facts = facts;
    this.asking = asking;
  }

  /** Its history. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.ADMIN})
  @Operation(
      summary = "What was recorded of an organisation, the latest first",
      description = "Also of one that is no more, for whom it lay in scope on its last day.")
  public TreeChangesPage changes(
      @PathParam("id") String id,
      @Parameter(description = "Number of the page, from 0") @QueryParam("page") String page,
      @Parameter(description = "Rows of a page, at most 500") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    long organisation = Subjects.id("organisation", id);
    Scope scope = OrganisationsResource.readable(asking);
    former.readable(scope, organisation, asking.today());
    return TreeChangesPage.of(history.page(scope, OptionalLong.of(organisation), wanted));
  }

  /** Records a change. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Rename, move, merge, split or close an organisation from a day on",
      description =
          "Past reports keep the old tree; everybody whose place changes is judged again in the"
              + " same transaction. Refused with its reasons (409): a circle, a sister of the same"
              + " name, a day on which it does not exist, a day before a later change, the top of"
              + " the tree, closing what is not empty.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = TreeChangeJson.class)))
  public Response record(@PathParam("id") String id, NewTreeChange wish) {
    long organisation = Subjects.id("organisation", id);
    Scope scope = asking.changeable(Role.ADMIN);
    Change change = new Change(wish.day(), wish.reason(), asking.account(), asking.at());
    return facts.add(
        () ->
            Answer.of(
                recorded(scope, organisation, wish, change), made -> told(scope, organisation)));
  }

  private Outcome<TreeChange> recorded(Scope scope, long id, NewTreeChange wish, Change change) {
    return switch (wish.kind()) {
      case RENAME -> reorganising.change(scope, new TreeWish.Rename(id, wish.name()), change);
      case MOVE -> reorganising.change(scope, new TreeWish.Move(id, target(wish)), change);
      case MERGE -> reorganising.change(scope, new TreeWish.Merge(id, target(wish)), change);
      case CLOSE -> reorganising.change(scope, new TreeWish.Close(id), change);
      case SPLIT -> split(scope, id, wish, change);
    };
  }

  private Outcome<TreeChange> split(Scope scope, long id, NewTreeChange wish, Change change) {
    List<Long> people =
        wish.people().stream().map(person -> Subjects.id("person", person)).toList();
    return wish.target().isEmpty()
        ? splitting.intoNew(
            scope,
            id,
            people,
            new TreeWish.Establish(
                organisations.beside(id, change.day()),
                wish.organisationKind(),
                wish.level(),
                wish.name()),
            change)
        : splitting.into(scope, id, people, target(wish), change);
  }

  private static long target(NewTreeChange wish) {
    return Subjects.id("organisation", wish.target());
  }

  private TreeChangeJson told(Scope scope, long organisation) {
    return history
        .page(scope, OptionalLong.of(organisation), new Page.Request(0, 1))
        .items()
        .stream()
        .map(TreeChangeJson::of)
        .findFirst()
        .orElseThrow();
  }
}

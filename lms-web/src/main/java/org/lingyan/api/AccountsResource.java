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
import org.lingyan.api.json.AccountJson;
import org.lingyan.api.json.AccountsPage;
import org.lingyan.api.json.CodeJson;
import org.lingyan.api.json.NewAccount;
import org.lingyan.api.json.NewClosing;
import org.lingyan.api.json.NewCode;
import org.lingyan.people.account.AccountDirectory;
import org.lingyan.people.account.AccountQuery;
import org.lingyan.people.account.AccountState;
import org.lingyan.people.account.IssuingCodes;
import org.lingyan.people.account.ManagingAccounts;
import org.lingyan.people.account.OldPassword;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;

/** Accounts that the caller administers. */
@ApplicationScoped
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.ACCOUNT)
public class AccountsResource {
  private final AccountDirectory accounts;
  private final ManagingAccounts managing;
  private final IssuingCodes codes;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected AccountsResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AccountsResource(
      AccountDirectory accounts,
      ManagingAccounts managing,
      IssuingCodes codes,
      Facts facts,
      Asking asking) {
    this.accounts = accounts;
    this.managing = managing;
    this.codes = codes;
    this.facts = facts;
    this.asking = asking;
  }

  /** The list. */
  @GET
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Accounts that the caller administers, by name",
      description =
          "Those whose person works or worked last in the caller's subtree, and those that hold or"
              + " held a role on something in it.")
  public AccountsPage accounts(
      @Parameter(
              description =
                  "Part of the account's name; part of the person's, pinyin, initials; a whole"
                      + " document or phone number")
          @QueryParam("q")
          String q,
      @Parameter(description = "Only those that stand so: ACTIVE MUST_CHANGE LOCKED CLOSED")
          @QueryParam("state")
          String state,
      @Parameter(description = "Only those that hold this role today") @QueryParam("role")
          String role,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    AccountQuery query =
        new AccountQuery(
            Checks.given(q).orElse(""),
            checks.word("state", state, AccountState.class),
            checks.word("role", role, Role.class));
    checks.done();
    return AccountsPage.of(accounts.search(scope(), query, wanted, asking.at()));
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Needs(Role.ADMIN)
  @Operation(summary = "An account")
  public AccountJson account(@PathParam("id") String id) {
    return told(Subjects.id("account", id));
  }

  /** Opens one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Open an account for a person",
      description =
          "Without a password: a one-time code leads in. Refused (409): she has one, the name is"
              + " taken or is none.")
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = AccountJson.class)))
  public Response open(NewAccount wish) {
    return facts.add(
        () ->
            Answer.of(
                managing.open(
                    asking.caller(),
                    Subjects.id("person", wish.person()),
                    wish.name(),
                    asking.at()),
                this::told));
  }

  /** Unlocks one. */
  @POST
  @Path("{id}/unlock")
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Forget the wrong passwords of an account",
      description =
          "Refused (409) for the caller's own, and for one with a role outside of what the caller"
              + " administers.")
  @APIResponse(
      responseCode = "201",
      description = "Unlocked",
      content = @Content(schema = @Schema(implementation = AccountJson.class)))
  public Response unlock(@PathParam("id") String id) {
    long account = Subjects.id("account", id);
    return facts.add(
        () -> Answer.of(codes.unlock(asking.caller(), account, asking.at()), this::told));
  }

  /** Issues a code. */
  @POST
  @Path("{id}/codes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Issue a one-time code",
      description =
          "An older one becomes void. The code can be read in this answer and nowhere else, so an"
              + " Idempotency-Key has no meaning here: whoever lost the answer asks for a new one.")
  @APIResponse(
      responseCode = "201",
      description = "Issued",
      content = @Content(schema = @Schema(implementation = CodeJson.class)))
  public Response issue(@PathParam("id") String id, NewCode wish) {
    Answer answer =
        Answer.of(
            codes.issue(
                asking.caller(),
                Subjects.id("account", id),
                wish.closeOld() ? OldPassword.CLOSED : OldPassword.KEPT,
                asking.at()),
            CodeJson::of);
    return Response.status(answer.status()).entity(answer.entity()).build();
  }

  /** Closes one. */
  @POST
  @Path("{id}/closing")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Close an account",
      description =
          "Every sign-in of it ends at once. Refused (409): the caller's own, one that is closed,"
              + " one with a role outside of what the caller administers, the last one that"
              + " administers the whole.")
  @APIResponse(
      responseCode = "201",
      description = "Closed",
      content = @Content(schema = @Schema(implementation = AccountJson.class)))
  public Response close(@PathParam("id") String id, NewClosing wish) {
    long account = Subjects.id("account", id);
    return facts.add(
        () ->
            Answer.of(
                managing.close(asking.caller(), account, wish.reason(), asking.at()), this::told));
  }

  private Scope scope() {
    return asking.changeable(Role.ADMIN);
  }

  private AccountJson told(long account) {
    return AccountJson.of(accounts.inScope(scope(), account, asking.at()));
  }
}

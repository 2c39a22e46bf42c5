package org.lingyan.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.hours.claim.ClaimLine;
import org.lingyan.hours.claim.Claims;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The inbox as a file, by the filter of its page. */
@ApplicationScoped
public class ClaimsSheet implements SheetSource {
  private final Claims claims;
  private final Organisations organisations;

  /** For the container's proxy. */
  protected ClaimsSheet() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public ClaimsSheet(Claims claims, Organisations organisations) {
    this.claims = claims;
    this.organisations = organisations;
  }

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public Set<Role> roles() {
    return Reviewer.roles();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    ClaimFilter filter = ClaimFilter.of(parameter);
    Scope scope = Reviewer.scope(asker.caller(), asker.today());
    Optional<OrganisationView> below =
        filter.organisation().map(id -> organisations.inScope(scope, id));
    return PagedSheet.of(
        head(asker, FilterWords.of(filter, below, "", asker.texts())),
        page -> claims.inScope(scope, filter.query(below), page),
        line -> cells(line, asker.texts()));
  }

  private static SheetHead head(SheetAsker asker, String words) {
    Texts texts = asker.texts();
    return new SheetHead(
        texts.of("claims.inbox") + "-" + asker.today(),
        texts.of("claims.inbox"),
        List.of(texts.of("claims.inbox"), words + " · " + asker.today()),
        List.of(
            new SheetColumn(texts.of("people.name"), 12),
            new SheetColumn(texts.of("people.organisation"), 28),
            new SheetColumn(texts.of("claim.day"), 14),
            new SheetColumn(texts.of("claim.title"), 40),
            new SheetColumn(texts.of("claim.form"), 20),
            new SheetColumn(texts.of("claim.provider"), 24),
            new SheetColumn(texts.of("claim.category"), 12),
            new SheetColumn(texts.of("claim.minutes.name"), 10),
            new SheetColumn(texts.of("claim.granted"), 10),
            new SheetColumn(texts.of("claim.state"), 12),
            new SheetColumn(texts.of("claim.sent"), 18),
            new SheetColumn(texts.of("claim.decided"), 18),
            new SheetColumn(texts.of("claims.warned"), 12)));
  }

  private static List<?> cells(ClaimLine line, Texts texts) {
    return List.of(
        line.name(),
        line.organisation(),
        line.day(),
        line.title(),
        texts.of(line.form()),
        line.provider(),
        line.category().map(one -> texts.category(one.code())).orElse(""),
        line.minutes().isPresent() ? line.minutes().getAsInt() : "",
        line.granted().isPresent() && !line.reversed() ? line.granted().getAsInt() : "",
        line.reversed() ? texts.of("claim.reversed") : texts.of(line.state()),
        line.sentAt(),
        line.decidedAt(),
        line.warned() ? texts.of("claims.warned") : "");
  }
}

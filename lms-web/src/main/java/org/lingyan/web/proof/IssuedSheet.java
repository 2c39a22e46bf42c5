package org.lingyan.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.certificate.ProofLine;
import org.lingyan.certificate.ProofList;
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

/** Proofs of hours of the people of my units, as on the page. */
@ApplicationScoped
public class IssuedSheet implements SheetSource {
  private final ProofList list;
  private final Organisations organisations;

  /** For the container's proxy. */
  protected IssuedSheet() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public IssuedSheet(ProofList list, Organisations organisations) {
    this.list = list;
    this.organisations = organisations;
  }

  @Override
  public String name() {
    return "issued-proofs";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.HR);
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    IssuedFilter filter = IssuedFilter.of(parameter);
    Scope scope = asker.caller().scope(EnumSet.of(Role.HR), asker.today());
    Optional<OrganisationView> below =
        filter.organisation().map(id -> organisations.inScope(scope, id));
    return PagedSheet.of(
        head(asker, filter),
        page -> list.list(scope, filter.query(below), page),
        line -> cells(line, asker.texts()));
  }

  private static SheetHead head(SheetAsker asker, IssuedFilter filter) {
    Texts texts = asker.texts();
    return SheetHead.of(
        texts.of("issued.title") + " " + asker.today(),
        texts.of("issued.title") + " · " + texts.of("issued.show." + filter.show()),
        new SheetColumn(texts.of("people.name"), 16),
        new SheetColumn(texts.of("people.organisation"), 30),
        new SheetColumn(texts.of("sheets.proofs.title"), 40),
        new SheetColumn(texts.of("sheets.proofs.number"), 22),
        new SheetColumn(texts.of("sheets.proofs.issued"), 14),
        new SheetColumn(texts.of("hours.worth"), 10),
        new SheetColumn(texts.of("sheets.state"), 16),
        new SheetColumn(texts.of("sheets.proofs.fate"), 40),
        new SheetColumn(texts.of("issued.sealed"), 12));
  }

  private static List<?> cells(ProofLine line, Texts texts) {
    PaperLine row = new PaperLine(line, texts);
    return List.of(
        row.getHolder(),
        row.getOrganisation(),
        row.getTitle(),
        row.getPrintedNumber(),
        row.getIssuedOn(),
        line.proof().hours(),
        texts.of(line.status()),
        row.getFate(),
        texts.of(line.sealed() ? "issued.sealed" : "issued.blank"));
  }
}

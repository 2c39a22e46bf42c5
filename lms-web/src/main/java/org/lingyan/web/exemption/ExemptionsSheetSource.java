package org.lingyan.web.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.hours.exemption.ExemptionLine;
import org.lingyan.hours.exemption.Exemptions;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Words;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** Leave and exemptions of the people of my units; as on the page, neither reason nor evidence. */
@ApplicationScoped
public class ExemptionsSheetSource implements SheetSource {
  private final Exemptions exemptions;
  private final Organisations organisations;
  private final Requirements requirements;

  /** For the container's proxy. */
  protected ExemptionsSheetSource() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public ExemptionsSheetSource(
      Exemptions exemptions, Organisations organisations, Requirements requirements) {
    this.exemptions = exemptions;
    this.organisations = organisations;
    this.requirements = requirements;
  }

  @Override
  public String name() {
    return "exemptions";
  }

  @Override
  public Set<Role> roles() {
    return Office.ROLES;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    ExemptionFilter filter = ExemptionFilter.of(parameter);
    Scope scope = Office.of(asker.caller(), asker.today());
    Optional<OrganisationView> below =
        filter.organisation().map(id -> organisations.inScope(scope, id));
    return PagedSheet.of(
        head(asker, filter),
        page -> lines(exemptions.list(scope, filter.query(below), page), scope),
        line -> cells(line, asker.texts()));
  }

  /** A line with the title of its requirement. */
  private record Line(ExemptionLine line, Optional<Words> requirement) {}

  private Page<Line> lines(Page<ExemptionLine> found, Scope scope) {
    Map<String, Words> titles =
        requirements.titles(
            found.items().stream().map(ExemptionLine::requirement).toList(), scope.day());
    return found.map(line -> new Line(line, line.requirement().map(titles::get)));
  }

  private static SheetHead head(SheetAsker asker, ExemptionFilter filter) {
    Texts texts = asker.texts();
    return SheetHead.of(
        texts.of("exemptions.title") + " " + asker.today(),
        texts.of("exemptions.title") + " · " + texts.of("exemptions.show." + filter.show()),
        new SheetColumn(texts.of("people.name"), 16),
        new SheetColumn(texts.of("people.organisation"), 30),
        new SheetColumn(texts.of("exemption.kind"), 14),
        new SheetColumn(texts.of("exemption.from"), 14),
        new SheetColumn(texts.of("exemption.last"), 14),
        new SheetColumn(texts.of("exemption.requirement"), 30),
        new SheetColumn(texts.of("sheets.state"), 14));
  }

  private static List<?> cells(Line row, Texts texts) {
    return List.of(
        row.line().name(),
        row.line().organisation(),
        texts.of(row.line().kind()),
        row.line().days().from(),
        row.line().days().last(),
        row.requirement()
            .map(words -> words.in(texts.locale()))
            .orElseGet(() -> texts.of("exemption.every")),
        texts.of(row.line().state()));
  }
}

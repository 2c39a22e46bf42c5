package org.lingyan.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.inspection.DrawingSample;
import org.lingyan.inspection.Sample;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** A sample as a file, in the order in which it was drawn. */
@ApplicationScoped
public class AuditSampleSheet implements SheetSource {
  private final DrawingSample drawing;
  private final Units units;
  private final Inspector inspector;

  /** For the container's proxy. */
  protected AuditSampleSheet() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public AuditSampleSheet(DrawingSample drawing, Units units, Inspector inspector) {
    this.drawing = drawing;
    this.units = units;
    this.inspector = inspector;
  }

  @Override
  public String name() {
    return "audit-sample";
  }

  @Override
  public Set<Role> roles() {
    return Inspector.auditors();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Asked asked = new Asked(parameter);
    SampleQuery query = SampleQuery.of(asked, asker.at());
    asked.done(asker.texts());
    if (!query.asked()) {
      throw new UnknownSubject("sample without a seed");
    }
    Scope scope = Inspector.scope(asker.caller(), roles(), asker.today());
    long unit =
        query.unit().isEmpty()
            ? asker.caller().topmost(roles()).orElseThrow().organisationId()
            : units
                .typed(scope, query.unit())
                .orElseThrow(() -> new UnknownSubject("unit of an address"))
                .organisation()
                .id();
    inspector.note(asker.caller(), unit, "file of " + query.noted(), asker.at());
    Sample sample = drawing.draw(scope, query.wish(unit));
    Texts texts = asker.texts();
    String title = texts.of("audit.sample.title");
    return PagedSheet.of(
        new SheetHead(
            title + " " + query.seed(),
            title,
            List.of(
                title,
                texts.of("audit.sample.seed") + " " + query.seed(),
                texts.of("audit.sample.list", sample.entries().size(), sample.population()),
                texts.of("audit.sample.known", query.knownWords())),
            AuditLedgerSheet.columns(texts)),
        page ->
            new Page<>(
                page.page() == 0 ? sample.entries() : List.of(),
                page.page(),
                page.size(),
                sample.entries().size()),
        line -> AuditLedgerSheet.cells(line, texts));
  }
}

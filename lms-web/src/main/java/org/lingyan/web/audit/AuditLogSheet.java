package org.lingyan.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.inspection.LogLine;
import org.lingyan.inspection.ReadingLog;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The action log as a file. */
@ApplicationScoped
public class AuditLogSheet implements SheetSource {
  private final ReadingLog log;
  private final Inspector inspector;

  /** For the container's proxy. */
  protected AuditLogSheet() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public AuditLogSheet(ReadingLog log, Inspector inspector) {
    this.log = log;
    this.inspector = inspector;
  }

  @Override
  public String name() {
    return "audit-log";
  }

  @Override
  public Set<Role> roles() {
    return Inspector.logReaders();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Asked asked = new Asked(parameter);
    LogQuery query = LogQuery.of(asked, asker.at());
    asked.done(asker.texts());
    inspector.note(asker.caller(), roles(), "file of " + query.noted(), asker.at());
    Scope scope = Inspector.scope(asker.caller(), roles(), asker.today());
    return PagedSheet.of(
        head(query, asker.texts()),
        page -> log.lines(scope, query.filter(), page),
        line -> cells(line, asker.texts()));
  }

  private static SheetHead head(LogQuery query, Texts texts) {
    String title = texts.of("audit.log.title");
    return new SheetHead(
        title + " " + query.from() + " " + query.to(),
        title,
        List.of(title, texts.of("audit.grant.days", query.from(), query.to())),
        List.of(
            new SheetColumn(texts.of("audit.at"), 20),
            new SheetColumn(texts.of("audit.who"), 14),
            new SheetColumn(texts.of("subject.account"), 18),
            new SheetColumn(texts.of("audit.behalf.column"), 14),
            new SheetColumn(texts.of("audit.action"), 16),
            new SheetColumn(texts.of("audit.whom.label"), 20),
            new SheetColumn(texts.of("audit.unit.column"), 26),
            new SheetColumn(texts.of("audit.outcome"), 10),
            new SheetColumn(texts.of("audit.detail"), 40)));
  }

  private static List<?> cells(LogLine line, Texts texts) {
    LogRow row = new LogRow(line, texts);
    return List.of(
        row.getAt(),
        row.getWho(),
        line.account(),
        line.behalf(),
        row.getAction(),
        row.getWhom(),
        row.getPlace(),
        row.getOutcome(),
        row.getDetail());
  }
}

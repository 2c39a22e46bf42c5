package org.lingyan.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.inspection.DeliveryLine;
import org.lingyan.inspection.ReadingDeliveries;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** What left the product, or should have, as a file. */
@ApplicationScoped
public class DeliveriesSheet implements SheetSource {
  private final ReadingDeliveries deliveries;

  /** For the container's proxy. */
  protected DeliveriesSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public DeliveriesSheet(ReadingDeliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public String name() {
    return "deliveries";
  }

  @Override
  public Set<Role> roles() {
    return DeliveriesPage.readers();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Asked asked = new Asked(parameter);
    DeliveryQuery query = DeliveryQuery.of(asked, asker.at());
    asked.done(asker.texts());
    Scope scope = Inspector.scope(asker.caller(), roles(), asker.today());
    return PagedSheet.of(
        head(query, asker.texts()),
        page -> deliveries.lines(scope, query.filter(), page),
        line -> cells(line, asker.texts()));
  }

  private static SheetHead head(DeliveryQuery query, Texts texts) {
    String title = texts.of("deliveries.title");
    return new SheetHead(
        title + " " + query.from() + " " + query.to(),
        title,
        List.of(title, texts.of("audit.grant.days", query.from(), query.to())),
        List.of(
            new SheetColumn(texts.of("deliveries.at"), 18),
            new SheetColumn(texts.of("deliveries.whom"), 18),
            new SheetColumn(texts.of("audit.unit.column"), 28),
            new SheetColumn(texts.of("deliveries.channel"), 12),
            new SheetColumn(texts.of("deliveries.what"), 24),
            new SheetColumn(texts.of("deliveries.state"), 12),
            new SheetColumn(texts.of("sheets.deliveries.tries"), 8),
            new SheetColumn(texts.of("sheets.deliveries.failure"), 26),
            new SheetColumn(texts.of("sheets.deliveries.next"), 18),
            new SheetColumn(texts.of("sheets.ended"), 18)));
  }

  private static List<?> cells(DeliveryLine line, Texts texts) {
    DeliveryRow row = new DeliveryRow(line, texts);
    return List.of(
        line.times().queued(),
        row.getWhom(),
        row.getPlace(),
        row.getChannel(),
        row.getWhat(),
        row.getState(),
        line.attempts(),
        line.failure().map(texts::of),
        line.times().next(),
        line.times().ended());
  }
}

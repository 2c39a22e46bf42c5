package org.lingyan.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lingyan.people.account.Right;
import org.lingyan.people.account.Rights;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Page;
import org.lingyan.web.admin.RightCells;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** Deputies of one's own as a file: whom one has let act, for whom one may act. */
@ApplicationScoped
public class DeputiesSheet implements SheetSource {
  private final Rights rights;

  /** For the container's proxy. */
  protected DeputiesSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public DeputiesSheet(Rights rights) {
    this.rights = rights;
  }

  @Override
  public String name() {
    return "deputies";
  }

  @Override
  public Set<Role> roles() {
    return Set.of();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    long account = asker.caller().accountId();
    List<Right> all =
        Stream.concat(
                rights.letBy(account, asker.today()).stream(),
                rights.of(account, asker.today()).stream()
                    .filter(right -> right.deputyshipId().isPresent()))
            .toList();
    return PagedSheet.of(
        head(asker),
        page ->
            new Page<>(
                all.stream().skip(page.offset()).limit(page.size()).toList(),
                page.page(),
                page.size(),
                all.size()),
        right -> cells(right, asker));
  }

  private static SheetHead head(SheetAsker asker) {
    Texts texts = asker.texts();
    String title = texts.of("deputies.title");
    return new SheetHead(
        title + " " + asker.today(),
        title,
        List.of(title),
        List.of(
            new SheetColumn(texts.of("deputies.owner"), 14),
            new SheetColumn(texts.of("deputies.deputy"), 14),
            new SheetColumn(texts.of("grants.role"), 14),
            new SheetColumn(texts.of("accounts.organisation"), 28),
            new SheetColumn(texts.of("grants.from"), 12),
            new SheetColumn(texts.of("grants.last"), 12),
            new SheetColumn(texts.of("accounts.state"), 10),
            new SheetColumn(texts.of("grants.given"), 14),
            new SheetColumn(texts.of("grants.given-on"), 12),
            new SheetColumn(texts.of("grants.reason"), 28),
            new SheetColumn(texts.of("grants.ended"), 14),
            new SheetColumn(texts.of("grants.ended-on"), 12),
            new SheetColumn(texts.of("grants.end-reason"), 28)));
  }

  private static List<?> cells(Right right, SheetAsker asker) {
    List<Object> cells = new ArrayList<>(List.of(right.owner(), right.holder()));
    cells.addAll(RightCells.days(right, asker));
    return cells;
  }
}

package org.lingyan.web.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Role;
import org.lingyan.personal.Held;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;

/** All of one kind of data about me, as its page shows it: with stars where that has stars. */
@ApplicationScoped
public class DataPartSheetSource implements SheetSource {
  private static final int WIDTH = 22;

  private final OwnData data;

  /** For the container's proxy. */
  protected DataPartSheetSource() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public DataPartSheetSource(OwnData data) {
    this.data = data;
  }

  @Override
  public String name() {
    return "my-data";
  }

  @Override
  public Set<Role> roles() {
    return Set.of();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    long person =
        asker
            .caller()
            .personId()
            .orElseThrow(() -> new UnknownSubject("person of an account without one"));
    String given = parameter.apply("kind");
    Held held = data.kind(given == null ? "" : given);
    DataWords words = new DataWords(asker.texts(), false);
    String title = words.title(held);
    return PagedSheet.of(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            held.columns().stream()
                .map(column -> new SheetColumn(words.column(column), WIDTH))
                .toArray(SheetColumn[]::new)),
        page -> data.rows(person, held.name(), page),
        row -> cells(held, row, words));
  }

  private static List<?> cells(Held held, List<Object> row, DataWords words) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(words.cell(held.columns().get(i), row.get(i)));
    }
    return cells;
  }
}

package org.lingyan.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.people.account.Role;
import org.lingyan.people.intake.Heading;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.IntakeWork;
import org.lingyan.people.intake.Intakes;
import org.lingyan.people.intake.KnownColumn;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetCell;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;

/**
 * The checked file: the columns as they came, what was found behind them, and marks where it is
 * wrong; rows in the order of the file. Corrected, it can be brought again.
 */
@ApplicationScoped
public class RowsSheetSource implements SheetSource {
  private static final int USUAL_WIDTH = 14;
  private static final int FINDING_WIDTH = 70;

  private final Intakes intakes;

  /** For the container's proxy. */
  protected RowsSheetSource() {
    this(null);
  }

  /** Works through this. */
  @Inject
  public RowsSheetSource(Intakes intakes) {
    this.intakes = intakes;
  }

  @Override
  public String name() {
    return "import-rows";
  }

  @Override
  public Set<Role> roles() {
    return IntakeWork.ROLES;
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    String given = parameter.apply("id");
    long account = asker.caller().accountId();
    IntakeView intake =
        intakes.own(
            account, Ids.parse(given).orElseThrow(() -> new UnknownSubject("intake:" + given)));
    Optional<RowVerdict> verdict =
        Arrays.stream(RowVerdict.values())
            .filter(one -> one.name().equals(parameter.apply("verdict")))
            .findFirst();
    IntakeWords words = new IntakeWords(asker.texts());
    return PagedSheet.of(
        head(intake, words),
        page -> intakes.rowsInOrder(account, intake.id(), verdict, page),
        row -> cells(row, intake.headings(), words));
  }

  private static SheetHead head(IntakeView intake, IntakeWords words) {
    List<SheetColumn> columns = new ArrayList<>();
    for (Heading heading : intake.headings().all()) {
      if (isOurs(heading)) {
        continue;
      }
      columns.add(
          new SheetColumn(
              heading.text(), heading.field().map(IntakeField::width).orElse(USUAL_WIDTH)));
    }
    columns.add(new SheetColumn(words.texts().of("intake.found"), FINDING_WIDTH));
    String name = intake.fileName().replaceFirst("\\.[A-Za-z]{2,5}$", "");
    return new SheetHead(
        words.texts().of("intake.checked-file", name),
        words.texts().of("intake.found"),
        List.of(),
        columns);
  }

  private static List<?> cells(IntakeRow row, Headings headings, IntakeWords words) {
    Set<IntakeField> wrong =
        row.troubles().stream().flatMap(one -> one.field().stream()).collect(Collectors.toSet());
    List<Object> cells = new ArrayList<>();
    for (int column = 0; column < headings.all().size(); column++) {
      if (isOurs(headings.all().get(column))) {
        continue;
      }
      String text = column < row.raw().cells().size() ? row.raw().cells().get(column) : "";
      boolean marked = headings.all().get(column).field().filter(wrong::contains).isPresent();
      cells.add(marked ? SheetCell.marked(text) : text);
    }
    cells.add(found(row, headings, words));
    return cells;
  }

  /** What an earlier check found is not given back beside what this one did. */
  private static boolean isOurs(Heading heading) {
    return heading.known().equals(Optional.of(KnownColumn.FINDING));
  }

  private static String found(IntakeRow row, Headings headings, IntakeWords words) {
    String verdict = row.verdict().map(words.texts()::of).orElse("");
    String details =
        Stream.of(
                row.troubles().stream().map(one -> words.trouble(headings, one)),
                row.notes().stream().map(one -> words.trouble(headings, one)),
                row.differences().stream().map(one -> words.difference(headings, one)))
            .flatMap(all -> all)
            .collect(Collectors.joining(" "));
    return details.isEmpty() ? verdict : verdict + words.texts().of("intake.colon") + details;
  }
}

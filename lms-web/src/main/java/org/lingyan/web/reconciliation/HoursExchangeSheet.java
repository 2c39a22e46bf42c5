package org.lingyan.web.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.hours.reconciliation.HoursExchange;
import org.lingyan.people.account.Role;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.ListedCategory;
import org.lingyan.people.intake.ListedUnit;
import org.lingyan.people.intake.Vocabulary;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** C6: our own hours of a year, in the form in which lists of authorities come in. */
@ApplicationScoped
public class HoursExchangeSheet implements SheetSource {
  private final HoursExchange exchange;

  /** For the container's proxy. */
  protected HoursExchangeSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public HoursExchangeSheet(HoursExchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public String name() {
    return "hours-exchange";
  }

  @Override
  public Set<Role> roles() {
    return Office.ROLES;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    String year =
        Objects.toString(parameter.apply("year"), Integer.toString(asker.today().getYear()));
    if (!year.matches("[12]\\d{3}")) {
      throw new UnknownSubject("year " + year);
    }
    DateRange days = DateRange.yearOf(LocalDate.of(Integer.parseInt(year), 1, 1));
    Scope scope = Office.of(asker.caller(), asker.today());
    Texts texts = asker.texts();
    String title = texts.of("compare.exchange.title", year);
    return PagedSheet.of(
        new SheetHead(
            title + " " + asker.today(),
            title,
            List.of(),
            IntakeField.of(IntakeKind.COMPARISON).stream()
                .map(field -> new SheetColumn(texts.of(field), field.width()))
                .toList()),
        page -> exchange.list(scope, days, page),
        HoursExchangeSheet::cells);
  }

  /** In the order of {@link IntakeField#of}; numbers of documents and phones do not leave. */
  private static List<?> cells(HoursExchange.Line line) {
    return List.of(
        line.name(),
        "",
        "",
        line.place(),
        line.ofYear() ? Integer.toString(line.on().getYear()) : line.on().toString(),
        Integer.toString(line.minutes()),
        Vocabulary.usual(ListedUnit.MINUTE),
        category(line.category()),
        line.title(),
        "",
        line.number(),
        "");
  }

  private static String category(String code) {
    return Arrays.stream(ListedCategory.values())
        .filter(one -> one.name().equals(code))
        .findFirst()
        .map(Vocabulary::usual)
        .orElse(code);
  }
}

package org.lingyan.web.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.statement.StatedEntry;
import org.lingyan.hours.statement.StatingHours;
import org.lingyan.people.account.Role;
import org.lingyan.shared.DateRange;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** My hours of a year, with what each entry counts and why it counts less. */
@ApplicationScoped
public class HoursSheet implements SheetSource {
  private final StatingHours stating;

  /** For the container's proxy. */
  protected HoursSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public HoursSheet(StatingHours stating) {
    this.stating = stating;
  }

  @Override
  public String name() {
    return "my-hours";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.TRAINEE);
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    long person = Learner.id(asker.caller());
    String given = parameter.apply("year");
    int year =
        given != null && given.matches(HoursPage.YEAR)
            ? Integer.parseInt(given)
            : asker.today().getYear();
    DateRange days = DateRange.yearOf(LocalDate.of(year, 1, 1));
    return PagedSheet.of(
        SheetHead.of(
            texts.of("hours.title") + " " + year,
            texts.of("hours.title") + " " + year,
            new SheetColumn(texts.of("hours.day"), 12),
            new SheetColumn(texts.of("hours.entry"), 40),
            new SheetColumn(texts.of("sheets.hours.source"), 14),
            new SheetColumn(texts.of("sheets.hours.category"), 14),
            new SheetColumn(texts.of("hours.minutes"), 10),
            new SheetColumn(texts.of("hours.worth"), 10),
            new SheetColumn(texts.of("hours.state"), 14),
            new SheetColumn(texts.of("sheets.hours.note"), 60),
            new SheetColumn(texts.of("sheets.hours.recorded"), 18)),
        page -> stating.of(person, days, page, asker.at()).entries(),
        entry -> cells(entry, texts));
  }

  private static List<?> cells(StatedEntry stated, Texts texts) {
    EntryView entry = stated.entry();
    return List.of(
        entry.occurredOn(),
        entry.title().isEmpty() ? texts.of("hours.untitled") : entry.title(),
        texts.of(entry.source().kind()),
        texts.category(entry.category()),
        entry.minutes(),
        stated.worth(),
        texts.of(stated.state()),
        stated.reasons().stream().map(texts::of).collect(Collectors.joining("；")),
        entry.recordedAt());
  }
}

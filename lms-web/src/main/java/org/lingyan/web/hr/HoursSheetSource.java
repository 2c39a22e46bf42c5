package org.lingyan.web.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** A person's hours of a year as her file shows them to HR. */
@ApplicationScoped
public class HoursSheetSource implements SheetSource {
  private final Directory directory;
  private final SeeingDays seeing;
  private final Ledger ledger;
  private final LookingAtOthers looking;

  /** For the container's proxy. */
  protected HoursSheetSource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public HoursSheetSource(
      Directory directory, SeeingDays seeing, Ledger ledger, LookingAtOthers looking) {
    this.directory = directory;
    this.seeing = seeing;
    this.ledger = ledger;
    this.looking = looking;
  }

  @Override
  public String name() {
    return "hours";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.HR);
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    String given = parameter.apply("id");
    long person = Ids.parse(given).orElseThrow(() -> new UnknownSubject("person:" + given));
    String period = parameter.apply("period");
    int year = BoardFilter.year(period == null ? "" : period, asker.today());
    SeeingDays.Look look = seeing.look(asker.scope(roles()), person, Optional.empty());
    String name = directory.inScope(look.scope(), person).name();
    looking.note(asker.caller(), roles(), person, SensitiveKind.FILE, "", asker.at());
    Texts texts = asker.texts();
    DateRange days = DateRange.yearOf(asker.today().withYear(year));
    String title = name + " · " + texts.of("person.ledger", Integer.toString(year));
    SheetHead head =
        new SheetHead(
            title,
            texts.of("person.ledger.title"),
            List.of(title),
            List.of(
                new SheetColumn(texts.of("person.ledger.day"), 12),
                new SheetColumn(texts.of("person.ledger.title"), 40),
                new SheetColumn(texts.of("sheets.hours.category"), 14),
                new SheetColumn(texts.of("person.ledger.minutes"), 10),
                new SheetColumn(texts.of("sheets.hours.source"), 14),
                new SheetColumn(texts.of("sheets.hours.recorded"), 18),
                new SheetColumn(texts.of("sheets.hours.note"), 40)));
    return PagedSheet.of(
        head,
        page -> ledger.entries(person, days, look.seen(), page),
        entry -> cells(entry, texts));
  }

  private static List<?> cells(EntryView entry, Texts texts) {
    return List.of(
        entry.occurredOn(),
        entry.title(),
        texts.category(entry.category()),
        entry.minutes(),
        texts.of(entry.source().kind()),
        entry.recordedAt(),
        entry.reversedBy().isPresent() ? texts.of("ledger.gone") : entry.reason());
  }
}

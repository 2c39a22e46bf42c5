package org.lingyan.web.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.WorkingLifeEvent;
import org.lingyan.people.tree.DatedNames;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.sheet.SheetWriter;
import org.lingyan.web.text.Texts;

/** What was entered about somebody's working life. */
@ApplicationScoped
public class LifeSheetSource implements SheetSource {
  private final ChangingWorkingLife life;
  private final Directory directory;
  private final Organisations organisations;
  private final LookingAtOthers looking;

  /** For the container's proxy. */
  protected LifeSheetSource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public LifeSheetSource(
      ChangingWorkingLife life,
      Directory directory,
      Organisations organisations,
      LookingAtOthers looking) {
    this.life = life;
    this.directory = directory;
    this.organisations = organisations;
    this.looking = looking;
  }

  @Override
  public String name() {
    return "life";
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
    Scope scope = asker.scope(roles());
    String name = directory.inScope(scope, person).name();
    looking.note(asker.caller(), roles(), person, SensitiveKind.FILE, "", asker.at());
    List<WorkingLifeEvent> events = life.history(scope, person);
    DatedNames places =
        organisations.dated(
            events.stream()
                .flatMapToLong(
                    event -> LongStream.concat(event.from().stream(), event.to().stream()))
                .boxed()
                .distinct()
                .toList());
    Texts texts = asker.texts();
    String title = name + " · " + texts.of("life.history");
    return new History(
        new SheetHead(
            title,
            texts.of("life.history"),
            List.of(title),
            List.of(
                new SheetColumn(texts.of("sheets.life.kind"), 14),
                new SheetColumn(texts.of("life.day"), 12),
                new SheetColumn(texts.of("sheets.life.from"), 28),
                new SheetColumn(texts.of("sheets.life.to"), 28),
                new SheetColumn(texts.of("life.category"), 14),
                new SheetColumn(texts.of("sheets.life.other"), 14),
                new SheetColumn(texts.of("life.reason"), 40),
                new SheetColumn(texts.of("sheets.hours.recorded"), 18),
                new SheetColumn(texts.of("life.undone"), 10))),
        events,
        places,
        directory.names(Lives.others(events)),
        texts);
  }

  private record History(
      SheetHead head,
      List<WorkingLifeEvent> events,
      DatedNames places,
      Map<Long, String> people,
      Texts texts)
      implements Sheet {
    @Override
    public long rows() {
      return events.size();
    }

    @Override
    public void write(SheetWriter writer) throws IOException {
      for (WorkingLifeEvent event : events) {
        writer.row(
            texts.of(event.kind()),
            event.day(),
            places.on(event.from(), event.day()),
            places.on(event.to(), event.day()),
            event.category().map(texts::of).orElse(""),
            event.other().isPresent() ? people.getOrDefault(event.other().getAsLong(), "") : "",
            event.reason(),
            event.at(),
            event.undone() ? texts.of("life.undone") : "");
      }
    }
  }
}

package org.lingyan.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.notice.channel.Robots;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The robots of groups inside the scope; their keys are told to nobody. */
@ApplicationScoped
public class RobotsSheetSource implements SheetSource {
  private final Robots robots;
  private final Organisations organisations;

  /** For the container's proxy. */
  protected RobotsSheetSource() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public RobotsSheetSource(Robots robots, Organisations organisations) {
    this.robots = robots;
    this.organisations = organisations;
  }

  @Override
  public String name() {
    return "robots";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.ADMIN);
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    Scope scope = asker.scope(roles());
    String title = texts.of("channels.robots");
    List<List<String>> rows =
        robots.all().stream()
            .flatMap(
                robot ->
                    organisations
                        .find(robot.organisationId(), scope.day())
                        .filter(place -> scope.covers(place.path()))
                        .map(
                            place -> List.of(robot.name(), texts.of(robot.channel()), place.name()))
                        .stream())
            .toList();
    return new ListSheet<>(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("channels.robots.name"), 24),
            new SheetColumn(texts.of("channels.robots.channel"), 14),
            new SheetColumn(texts.of("channels.robots.organisation"), 28)),
        rows,
        row -> row);
  }
}

package org.lingyan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.FormerOrganisations;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.people.tree.TreeHistory;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** What was done to the tree, as a file. */
@ApplicationScoped
public class TreeHistorySheet implements SheetSource {
  private static final Set<Role> ROLES = EnumSet.of(Role.ADMIN);

  private final TreeHistory history;
  private final Organisations organisations;
  private final FormerOrganisations former;

  /** For the container's proxy. */
  protected TreeHistorySheet() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public TreeHistorySheet(
      TreeHistory history, Organisations organisations, FormerOrganisations former) {
    this.history = history;
    this.organisations = organisations;
    this.former = former;
  }

  @Override
  public String name() {
    return "tree-history";
  }

  @Override
  public Set<Role> roles() {
    return ROLES;
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Scope scope = asker.scope(ROLES);
    String asked = parameter.apply("organisation");
    OptionalLong one =
        asked == null || asked.isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(Administrator.id("organisation", asked));
    one.ifPresent(id -> former.readable(scope, id, asker.today()));
    OptionalLong shown =
        one.isPresent() && top(scope, one.getAsLong()) ? OptionalLong.empty() : one;
    return PagedSheet.of(
        head(asker), page -> history.page(scope, shown, page), line -> cells(line, asker.texts()));
  }

  /** As its page does: the topmost place of the scope shows everything in it. */
  private boolean top(Scope scope, long id) {
    return organisations
        .find(id, scope.day())
        .filter(place -> scope.subtrees().contains(place.path()))
        .isPresent();
  }

  private static SheetHead head(SheetAsker asker) {
    Texts texts = asker.texts();
    String title = texts.of("tree.events");
    return new SheetHead(
        title + " " + asker.today(),
        title,
        List.of(title),
        List.of(
            new SheetColumn(texts.of("tree.day"), 12),
            new SheetColumn(texts.of("tree.what"), 12),
            new SheetColumn(texts.of("tree.name"), 28),
            new SheetColumn(texts.of("tree.other"), 28),
            new SheetColumn(texts.of("tree.before"), 28),
            new SheetColumn(texts.of("tree.reason"), 40),
            new SheetColumn(texts.of("tree.at"), 18),
            new SheetColumn(texts.of("tree.undone"), 10)));
  }

  private static List<?> cells(TreeHistory.Line line, Texts texts) {
    return List.of(
        line.sinceEver() ? texts.of("tree.ever") : line.event().day(),
        line.took()
            .map(took -> texts.of("tree.event.UNDO", texts.of(line.event().kind()), texts.of(took)))
            .orElse(texts.of(line.event().kind())),
        line.name(),
        line.other(),
        line.event().before(),
        line.event().reason(),
        line.event().at(),
        line.event().undone() ? texts.of("tree.undone") : "");
  }
}

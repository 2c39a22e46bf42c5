package org.lingyan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.certificate.seal.SealView;
import org.lingyan.certificate.seal.Seals;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** What stands where papers are sealed, by organisation, as a file. */
@ApplicationScoped
public class SealsSheet implements SheetSource {
  private static final Set<Role> ROLES = EnumSet.of(Role.ADMIN);

  private final Seals seals;

  /** For the container's proxy. */
  protected SealsSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public SealsSheet(Seals seals) {
    this.seals = seals;
  }

  @Override
  public String name() {
    return "seals";
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
    Texts texts = asker.texts();
    String title = texts.of("seals.title");
    return PagedSheet.of(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("seal.organisation"), 30),
            new SheetColumn(texts.of("seal.kind"), 14),
            new SheetColumn(texts.of("seal.from"), 14),
            new SheetColumn(texts.of("seal.last"), 14),
            new SheetColumn(texts.of("seal.authority"), 40),
            new SheetColumn(texts.of("seal.entered-by"), 16),
            new SheetColumn(texts.of("seal.entered"), 14),
            new SheetColumn(texts.of("seal.used"), 10),
            new SheetColumn(texts.of("seal.ending"), 30)),
        page -> seals.list(scope, page),
        seal -> cells(seal, texts));
  }

  private static List<?> cells(SealView seal, Texts texts) {
    return List.of(
        seal.organisation(),
        texts.of(seal.picture() ? "seal.picture" : "seal.blank"),
        seal.days().from(),
        seal.days().end().isPresent() ? seal.days().last() : "",
        seal.authority(),
        seal.enteredBy(),
        Timekeeper.day(seal.recordedAt()),
        seal.uses(),
        seal.ending().orElse(""));
  }
}

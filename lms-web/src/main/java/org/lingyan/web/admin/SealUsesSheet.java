package org.lingyan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.seal.SealView;
import org.lingyan.certificate.seal.Seals;
import org.lingyan.people.account.Role;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The papers that bear a seal, as a file. */
@ApplicationScoped
public class SealUsesSheet implements SheetSource {
  private static final Set<Role> ROLES = EnumSet.of(Role.ADMIN);

  private final Seals seals;

  /** For the container's proxy. */
  protected SealUsesSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public SealUsesSheet(Seals seals) {
    this.seals = seals;
  }

  @Override
  public String name() {
    return "seal-uses";
  }

  @Override
  public Set<Role> roles() {
    return ROLES;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    SealView seal =
        seals.inScope(
            asker.scope(ROLES),
            Administrator.id("seal", Objects.toString(parameter.apply("id"), "")));
    Texts texts = asker.texts();
    String title = texts.of("seal.uses.title");
    return PagedSheet.of(
        SheetHead.of(
            title + " " + asker.today(),
            title + " · " + seal.organisation(),
            new SheetColumn(texts.of("sheets.proofs.number"), 22),
            new SheetColumn(texts.of("people.name"), 16),
            new SheetColumn(texts.of("seal.used-by"), 16),
            new SheetColumn(texts.of("seal.used-at"), 20)),
        page -> seals.uses(seal.id(), page),
        use -> List.of(ProofView.printed(use.number()), use.holder(), use.usedBy(), use.at()));
  }
}

package org.lingyan.web.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.privacy.erasure.ErasureView;
import org.lingyan.privacy.erasure.Erasures;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** Who is to be erased and who was; notes and answers about a person stay on her page. */
@ApplicationScoped
public class ErasuresSheetSource implements SheetSource {
  private final Erasures erasures;

  /** For the container's proxy. */
  protected ErasuresSheetSource() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public ErasuresSheetSource(Erasures erasures) {
    this.erasures = erasures;
  }

  @Override
  public String name() {
    return "erasures";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.ADMIN);
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    Scope scope = asker.scope(roles());
    String title = texts.of("erasures.title");
    return PagedSheet.of(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("people.name"), 16),
            new SheetColumn(texts.of("sheets.ground"), 24),
            new SheetColumn(texts.of("sheets.state"), 12),
            new SheetColumn(texts.of("sheets.asked-by"), 14),
            new SheetColumn(texts.of("sheets.asked"), 18),
            new SheetColumn(texts.of("sheets.ended"), 18)),
        page -> erasures.inScope(scope, page),
        erasure -> cells(erasure, texts));
  }

  private static List<?> cells(ErasureView erasure, Texts texts) {
    return List.of(
        erasure.name(),
        texts.of(erasure.ground()),
        texts.of(erasure.state()),
        texts.of(erasure.own() ? "sheets.asked-by.own" : "sheets.asked-by.admin"),
        erasure.askedAt(),
        erasure.endedAt());
  }
}

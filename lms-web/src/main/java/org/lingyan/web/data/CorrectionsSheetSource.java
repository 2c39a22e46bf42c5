package org.lingyan.web.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.privacy.correction.CorrectionRequests;
import org.lingyan.privacy.correction.CorrectionView;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** What people of my units ask to have corrected; as on the page, not what is wanted. */
@ApplicationScoped
public class CorrectionsSheetSource implements SheetSource {
  private final CorrectionRequests requests;

  /** For the container's proxy. */
  protected CorrectionsSheetSource() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public CorrectionsSheetSource(CorrectionRequests requests) {
    this.requests = requests;
  }

  @Override
  public String name() {
    return "corrections";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.HR);
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    boolean open = !"decided".equals(parameter.apply("show"));
    Scope scope = asker.scope(roles());
    return PagedSheet.of(
        head(asker, open),
        page -> requests.inScope(scope, open, page),
        request -> cells(request, asker.texts()));
  }

  private static SheetHead head(SheetAsker asker, boolean open) {
    Texts texts = asker.texts();
    String title =
        texts.of("corrections.title")
            + " · "
            + texts.of(open ? "corrections.open" : "corrections.decided");
    return SheetHead.of(
        title + " " + asker.today(),
        texts.of("corrections.title"),
        new SheetColumn(texts.of("people.name"), 16),
        new SheetColumn(texts.of("sheets.field"), 14),
        new SheetColumn(texts.of("sheets.state"), 12),
        new SheetColumn(texts.of("sheets.asked"), 18),
        new SheetColumn(texts.of("sheets.decided"), 18));
  }

  private static List<?> cells(CorrectionView request, Texts texts) {
    return List.of(
        request.name(),
        texts.of(request.wish().field()),
        texts.of(request.state()),
        request.at(),
        request.decidedAt());
  }
}

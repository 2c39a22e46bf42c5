package org.lingyan.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.MySignIns;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.SignInView;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** Where I am signed in. */
@ApplicationScoped
public class SignInsSheetSource implements SheetSource {
  private final MySignIns signIns;

  /** For the container's proxy. */
  protected SignInsSheetSource() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public SignInsSheetSource(MySignIns signIns) {
    this.signIns = signIns;
  }

  @Override
  public String name() {
    return "sign-ins";
  }

  @Override
  public Set<Role> roles() {
    return Set.of();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    String title = texts.of("sign-ins.title");
    return PagedSheet.of(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("sheets.sign-ins.device"), 30),
            new SheetColumn(texts.of("sheets.sign-ins.place"), 30),
            new SheetColumn(texts.of("sheets.sign-ins.since"), 18),
            new SheetColumn(texts.of("sheets.sign-ins.used"), 18),
            new SheetColumn(texts.of("sheets.sign-ins.until"), 18),
            new SheetColumn(texts.of("sign-ins.current"), 10)),
        page -> signIns.of(asker.caller(), page, asker.at()),
        one -> cells(one, texts));
  }

  private static List<?> cells(SignInView view, Texts texts) {
    SignInRow row = new SignInRow(view, texts);
    return List.of(
        row.getDevice(),
        row.getPlace(),
        view.since(),
        view.usedAt(),
        view.until(),
        view.current() ? texts.of("sign-ins.current") : "");
  }
}

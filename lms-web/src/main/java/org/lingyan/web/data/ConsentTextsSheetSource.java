package org.lingyan.web.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Role;
import org.lingyan.privacy.consent.ConsentText;
import org.lingyan.privacy.consent.ConsentTexts;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** Every version of what people are told and asked, with its words in both languages. */
@ApplicationScoped
public class ConsentTextsSheetSource implements SheetSource {
  private final ConsentTexts consents;

  /** For the container's proxy. */
  protected ConsentTextsSheetSource() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public ConsentTextsSheetSource(ConsentTexts consents) {
    this.consents = consents;
  }

  @Override
  public String name() {
    return "consent-texts";
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
    String title = texts.of("consents.title");
    return new ListSheet<>(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("consents.title-zh"), 30),
            new SheetColumn(texts.of("consents.title-en"), 30),
            new SheetColumn(texts.of("sheets.version"), 8),
            new SheetColumn(texts.of("consents.from"), 14),
            new SheetColumn(texts.of("sheets.basis"), 20),
            new SheetColumn(texts.of("consents.body-zh"), 80),
            new SheetColumn(texts.of("consents.body-en"), 80)),
        consents.all(),
        text -> cells(text, texts));
  }

  private static List<?> cells(ConsentText text, Texts texts) {
    return List.of(
        text.title().zh(),
        text.title().en(),
        text.version(),
        text.from(),
        texts.of(text.basis()),
        text.body().zh(),
        text.body().en());
  }
}

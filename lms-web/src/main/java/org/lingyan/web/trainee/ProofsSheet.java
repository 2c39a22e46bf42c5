package org.lingyan.web.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.certificate.ProofLine;
import org.lingyan.certificate.ProofList;
import org.lingyan.people.account.Role;
import org.lingyan.web.proof.PaperLine;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** My papers. */
@ApplicationScoped
public class ProofsSheet implements SheetSource {
  private final ProofList proofs;

  /** For the container's proxy. */
  protected ProofsSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public ProofsSheet(ProofList proofs) {
    this.proofs = proofs;
  }

  @Override
  public String name() {
    return "my-proofs";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.TRAINEE);
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    String title = texts.of("proofs.title");
    return new ListSheet<>(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("sheets.proofs.title"), 40),
            new SheetColumn(texts.of("sheets.proofs.kind"), 16),
            new SheetColumn(texts.of("sheets.proofs.number"), 22),
            new SheetColumn(texts.of("sheets.proofs.issued"), 14),
            new SheetColumn(texts.of("sheets.proofs.from"), 14),
            new SheetColumn(texts.of("sheets.proofs.until"), 14),
            new SheetColumn(texts.of("hours.worth"), 10),
            new SheetColumn(texts.of("sheets.state"), 16),
            new SheetColumn(texts.of("sheets.proofs.fate"), 40)),
        proofs.of(Learner.id(asker.caller())),
        line -> cells(line, texts));
  }

  private static List<?> cells(ProofLine line, Texts texts) {
    PaperLine row = new PaperLine(line, texts);
    return List.of(
        row.getTitle(),
        row.getKind(),
        row.getPrintedNumber(),
        row.getIssuedOn(),
        line.proof().period().from(),
        line.proof().period().last(),
        line.proof().hours(),
        texts.of(line.status()),
        row.getFate());
  }
}

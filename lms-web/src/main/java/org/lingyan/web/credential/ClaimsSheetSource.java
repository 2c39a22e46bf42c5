package org.lingyan.web.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.credential.certificate.ClaimView;
import org.lingyan.credential.certificate.Claims;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** Certificates that people brought themselves and that wait; numbers are not among it. */
@ApplicationScoped
public class ClaimsSheetSource implements SheetSource {
  private final Claims claims;

  /** For the container's proxy. */
  protected ClaimsSheetSource() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public ClaimsSheetSource(Claims claims) {
    this.claims = claims;
  }

  @Override
  public String name() {
    return "certificate-claims";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.HR);
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Scope scope = asker.scope(roles());
    Texts texts = asker.texts();
    String title = texts.of("certificate.claims.title");
    return PagedSheet.of(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("people.name"), 14),
            new SheetColumn(texts.of("certificate.level"), 18),
            new SheetColumn(texts.of("certificate.issuedOn"), 14),
            new SheetColumn(texts.of("sheets.state"), 12),
            new SheetColumn(texts.of("sheets.asked"), 18)),
        page -> claims.open(scope, page),
        claim -> cells(claim, texts));
  }

  private static List<?> cells(ClaimView claim, Texts texts) {
    return List.of(
        claim.name(),
        texts.of(claim.level()),
        claim.issuedOn(),
        texts.of(claim.state()),
        claim.at());
  }
}

package org.lingyan.web.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.credential.certificate.Hands;
import org.lingyan.credential.overview.CredentialFilter;
import org.lingyan.credential.overview.CredentialLine;
import org.lingyan.credential.overview.CredentialList;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** Certificates and registrations of HR's people, with the filter of the page. */
@ApplicationScoped
public class CredentialsSheetSource implements SheetSource {
  private final CredentialList list;
  private final Organisations organisations;

  /** For the container's proxy. */
  protected CredentialsSheetSource() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public CredentialsSheetSource(CredentialList list, Organisations organisations) {
    this.list = list;
    this.organisations = organisations;
  }

  @Override
  public String name() {
    return "credentials";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.HR);
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    CredentialQuery query = CredentialQuery.of(parameter);
    Scope scope = Hands.office(asker.scope(roles()));
    CredentialFilter filter =
        query.filter(query.organisation().map(id -> organisations.inScope(scope, id)));
    Texts texts = asker.texts();
    String title = texts.of("credentials.title") + " · " + texts.of(query.which());
    return PagedSheet.of(
        SheetHead.of(
            title + " " + asker.today(),
            texts.of("credentials.title"),
            new SheetColumn(texts.of("people.name"), 14),
            new SheetColumn(texts.of("people.organisation"), 28),
            new SheetColumn(texts.of("certificate.level"), 18),
            new SheetColumn(texts.of("certificate.issuedOn"), 14),
            new SheetColumn(texts.of("certificate.verified"), 12),
            new SheetColumn(texts.of("credential.registration"), 16),
            new SheetColumn(texts.of("credential.valid-until"), 14),
            new SheetColumn(texts.of("credential.renewal-from"), 14)),
        page -> list.page(scope, filter, page),
        line -> cells(line, texts));
  }

  private static List<?> cells(CredentialLine line, Texts texts) {
    return List.of(
        line.name(),
        line.organisation(),
        texts.of(line.level()),
        line.issuedOn(),
        texts.of(line.verified() ? "certificate.verified.yes" : "certificate.verified.no"),
        texts.of(line.standing().state()),
        line.standing().lastValid().<Object>map(day -> day).orElse(""),
        line.standing().renewalFrom().<Object>map(day -> day).orElse(""));
  }
}

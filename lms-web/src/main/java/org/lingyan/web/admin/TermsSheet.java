package org.lingyan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Timekeeper;
import org.lingyan.term.Term;
import org.lingyan.term.TermVersion;
import org.lingyan.term.Terms;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** What the authority and the profession are called, where and from when, as a file. */
@ApplicationScoped
public class TermsSheet implements SheetSource {
  private static final Set<Role> ROLES = EnumSet.of(Role.ADMIN);

  private final Terms terms;

  /** For the container's proxy. */
  protected TermsSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public TermsSheet(Terms terms) {
    this.terms = terms;
  }

  @Override
  public String name() {
    return "terms";
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
    return PagedSheet.of(
        head(asker), page -> terms.versions(scope, page), one -> cells(one, asker.texts()));
  }

  private static SheetHead head(SheetAsker asker) {
    Texts texts = asker.texts();
    String title = texts.of("terms.title");
    return new SheetHead(
        title + " " + asker.today(),
        title,
        List.of(title),
        List.of(
            new SheetColumn(texts.of("terms.organisation"), 28),
            new SheetColumn(texts.of("terms.day"), 12),
            new SheetColumn(texts.of("terms.authorityZh"), 18),
            new SheetColumn(texts.of("terms.authorityEn"), 24),
            new SheetColumn(texts.of("terms.workerZh"), 18),
            new SheetColumn(texts.of("terms.workerEn"), 24),
            new SheetColumn(texts.of("terms.citation"), 36),
            new SheetColumn(texts.of("terms.source"), 24),
            new SheetColumn(texts.of("terms.status"), 12),
            new SheetColumn(texts.of("terms.entered"), 12)));
  }

  private static List<?> cells(TermVersion version, Texts texts) {
    Term term = version.term();
    Citation citation = term.citation();
    boolean always = version.from().equals(TermRow.BEGINNING);
    return List.of(
        version.organisationId().isPresent()
            ? version.organisation()
            : texts.of("terms.everywhere"),
        always ? texts.of("terms.always") : version.from(),
        term.authority().zh(),
        term.authority().en(),
        term.worker().zh(),
        term.worker().en(),
        citation.text(),
        citation.source(),
        texts.of(citation.status()),
        Timekeeper.day(version.at()));
  }
}

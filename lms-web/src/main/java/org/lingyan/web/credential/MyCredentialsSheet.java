package org.lingyan.web.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.credential.registration.RegistrationView;
import org.lingyan.credential.registration.Registrations;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** One's own registrations. */
@ApplicationScoped
public class MyCredentialsSheet implements SheetSource {
  private final Registrations registrations;

  /** For the container's proxy. */
  protected MyCredentialsSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public MyCredentialsSheet(Registrations registrations) {
    this.registrations = registrations;
  }

  @Override
  public String name() {
    return "my-credentials";
  }

  @Override
  public Set<Role> roles() {
    return Set.of();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    long person =
        asker
            .caller()
            .personId()
            .orElseThrow(() -> new UnknownSubject("person of " + asker.caller().account()));
    Scope self =
        new Scope(asker.caller().accountId(), OptionalLong.of(person), List.of(), asker.today());
    Texts texts = asker.texts();
    String title = texts.of("credentials.mine");
    return new ListSheet<>(
        SheetHead.of(
            title + " " + asker.today(),
            title,
            new SheetColumn(texts.of("certificate.level"), 18),
            new SheetColumn(texts.of("registration.kind"), 12),
            new SheetColumn(texts.of("registration.registeredOn"), 14),
            new SheetColumn(texts.of("credential.valid-from"), 14),
            new SheetColumn(texts.of("credential.valid-until"), 14)),
        registrations.of(self, person).stream().filter(RegistrationView::stands).toList(),
        one -> cells(one, texts));
  }

  private static List<?> cells(RegistrationView one, Texts texts) {
    return List.of(
        texts.of(one.level()),
        texts.of(one.kind()),
        one.registeredOn(),
        one.days().from(),
        one.days().last());
  }
}

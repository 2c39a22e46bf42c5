package org.lingyan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.lingyan.people.account.AccountDirectory;
import org.lingyan.people.account.AccountEvent;
import org.lingyan.people.account.AccountView;
import org.lingyan.people.account.ManagingAccounts;
import org.lingyan.people.account.PhoneSignIn;
import org.lingyan.people.account.Rights;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.FoundPerson;
import org.lingyan.people.person.PeopleQuery;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** Gathers what the pages of accounts and rights show. */
@ApplicationScoped
public class AccountReading {
  private static final int SUGGESTIONS = 400;
  private static final int CANDIDATES = 50;

  private final AccountDirectory accounts;
  private final ManagingAccounts managing;
  private final Rights rights;
  private final Directory people;
  private final Organisations organisations;
  private final PhoneSignIn phones;

  /** For the container's proxy. */
  protected AccountReading() {
    this(null, null, null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public AccountReading(
      AccountDirectory accounts,
      ManagingAccounts managing,
      Rights rights,
      Directory people,
      Organisations organisations,
      PhoneSignIn phones) {
    this.accounts = accounts;
    this.managing = managing;
    this.rights = rights;
    this.people = people;
    this.organisations = organisations;
    this.phones = phones;
  }

  AccountView account(Scope scope, long id, Instant at) {
    return accounts.inScope(scope, id, at);
  }

  List<RightRow> rights(long account, LocalDate today, PageTexts texts) {
    return rights.of(account, today).stream()
        .map(right -> new RightRow(right, today, texts))
        .toList();
  }

  /** Who reaches a place, and through which right. */
  List<RightRow> over(String path, LocalDate today, PageTexts texts) {
    return rights.over(path, today).stream()
        .map(right -> new RightRow(right, today, texts))
        .toList();
  }

  /** What happened to an account, a line each, the latest first. */
  List<String> events(long account, PageTexts texts) {
    List<AccountEvent> events = managing.events(account);
    Map<Long, String> names =
        accounts.names(
            events.stream().flatMapToLong(event -> event.by().stream()).boxed().toList());
    return events.stream().map(event -> words(event, names, texts)).toList();
  }

  private static String words(AccountEvent event, Map<Long, String> names, PageTexts texts) {
    OptionalLong by = event.by();
    String who = by.isPresent() ? names.getOrDefault(by.getAsLong(), "") : texts.get("tree.system");
    String line =
        texts.of("account.event", texts.word(event.kind()), who, Timekeeper.day(event.at()));
    return event.reason().isEmpty() ? line : line + " · " + event.reason();
  }

  /** Whether a phone number names the account. */
  PhoneSignIn.Use phone(long person) {
    return phones.of(person);
  }

  PersonView person(Scope scope, long id) {
    return people.inScope(scope, id);
  }

  /** People of this very name, at most fifty. */
  List<PersonView> called(Scope scope, String typed) {
    String name = typed.strip().replaceFirst("（.*", "");
    return people
        .search(scope, PeopleQuery.named(name), new Page.Request(0, CANDIDATES))
        .items()
        .stream()
        .map(FoundPerson::person)
        .filter(one -> one.name().equals(typed.strip()) || label(one).equals(typed.strip()))
        .toList();
  }

  /** Name and organisation. */
  static String label(PersonView person) {
    return person.name() + "（" + person.organisation() + "）";
  }

  List<String> placeSuggestions(Scope scope) {
    return organisations.named(scope, "", SUGGESTIONS).stream()
        .map(Organisations.Named::label)
        .toList();
  }

  Organisations organisations() {
    return organisations;
  }
}

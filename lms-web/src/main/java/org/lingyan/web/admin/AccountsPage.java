package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.account.AccountDirectory;
import org.lingyan.people.account.AccountQuery;
import org.lingyan.people.account.AccountState;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The accounts that somebody administers. */
@Named
@RequestScoped
public class AccountsPage {
  private static final int ROWS = 20;
  private static final String NUMBER = "\\d{1,6}";

  private final AccountDirectory accounts;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String query = "";
  private String state = "";
  private String role = "";
  private String page = "";
  private Page<AccountRow> rows = new Page<>(List.of(), 0, ROWS, 0);

  /** For the container's proxy. */
  protected AccountsPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AccountsPage(
      AccountDirectory accounts, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.accounts = accounts;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /**
   * Reads the page of the list that the address names.
   *
   * @throws UnknownSubject when it cannot be one
   */
  public void load() {
    if (!page.isEmpty() && !page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    Instant now = time.now();
    rows =
        accounts
            .search(
                Administrator.scope(current, Timekeeper.day(now)),
                new AccountQuery(
                    query, word(state, AccountState.values()), word(role, Role.values())),
                new Page.Request(page.isEmpty() ? 0 : Integer.parseInt(page), ROWS),
                now)
            .map(view -> new AccountRow(view, texts));
  }

  static <E extends Enum<E>> Optional<E> word(String text, E[] words) {
    return Arrays.stream(words).filter(one -> one.name().equals(text)).findFirst();
  }

  /** The rows of this page. */
  public List<AccountRow> getRows() {
    return rows.items();
  }

  /** How many there are in all, and which are shown. */
  public String getCount() {
    return texts.of("accounts.count", rows.total());
  }

  /** Whether only some are shown. */
  public boolean isFiltered() {
    return !query.isBlank() || !state.isEmpty() || !role.isEmpty();
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : href(rows.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    boolean last = (long) (rows.page() + 1) * ROWS >= rows.total();
    return last ? "" : href(rows.page() + 1);
  }

  private String href(int other) {
    return "/admin/accounts?" + getFilter() + "&page=" + other;
  }

  /** The filter as addresses write it. */
  public String getFilter() {
    return "q="
        + URLEncoder.encode(query, StandardCharsets.UTF_8)
        + "&state="
        + state
        + "&role="
        + role;
  }

  /** How accounts can stand. */
  public List<AccountState> getStates() {
    return Arrays.asList(AccountState.values());
  }

  /** Roles to choose from. */
  public List<Role> getRoles() {
    return Arrays.asList(Role.values());
  }

  /** Part of a name that is looked for. */
  public String getQuery() {
    return query;
  }

  /** Takes the part of a name. */
  public void setQuery(String query) {
    this.query = query;
  }

  /** Only those that stand so; empty for all. */
  public String getState() {
    return state;
  }

  /** Takes how they stand; anything else finds all. */
  public void setState(String state) {
    this.state = word(state, AccountState.values()).map(Enum::name).orElse("");
  }

  /** Only those that hold this role; empty for all. */
  public String getRole() {
    return role;
  }

  /** Takes the role; anything else finds all. */
  public void setRole(String role) {
    this.role = word(role, Role.values()).map(Enum::name).orElse("");
  }

  /** The page of the list. */
  public String getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(String page) {
    this.page = page;
  }
}

package org.lingyan.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.people.account.Caller;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.Language;

/** What the frame of a page shows: who is signed in, where she is, where she can go. */
@Named
@RequestScoped
public class Shell {
  private static final int TABS_ON_A_PHONE = 5;
  private static final int MOST_SHOWN = 99;

  private final CurrentCaller current;
  private final HttpServletRequest request;
  private final Language language;
  private String name = "";
  private String initial = "";
  private int unread;
  private List<NavItem> items = List.of();
  private Optional<NavItem> here = Optional.empty();
  private String languageSwitch = "";

  /** For the container's proxy. */
  protected Shell() {
    this(null, null, null);
  }

  /** Reads the request. */
  @Inject
  public Shell(CurrentCaller current, HttpServletRequest request, Language language) {
    this.current = current;
    this.request = request;
    this.language = language;
  }

  @PostConstruct
  void load() {
    String path = asked();
    current.get().ifPresent(this::greet);
    here = Arrays.stream(NavItem.values()).filter(item -> item.leadsTo(path)).findFirst();
    String query = request.getQueryString();
    languageSwitch =
        "/language?to="
            + (language.isEnglish() ? "zh-CN" : "en")
            + "&next="
            + URLEncoder.encode(path + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
  }

  /** The address that was asked for, also where an error page answers it. */
  private String asked() {
    return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
        .map(request::getAttribute)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .findFirst()
        .orElseGet(request::getRequestURI);
  }

  private void greet(Caller caller) {
    name = caller.name();
    unread = caller.unread();
    initial = new String(Character.toChars(name.codePointAt(0)));
    items = Arrays.stream(NavItem.values()).filter(item -> item.seenBy(caller.roles())).toList();
  }

  /** Whether somebody is signed in. */
  public boolean isSignedIn() {
    return !items.isEmpty();
  }

  /** Name of who is signed in. */
  public String getName() {
    return name;
  }

  /** First character of the name. */
  public String getInitial() {
    return initial;
  }

  /** How many notices are not read. */
  public int getUnread() {
    return unread;
  }

  /** The same for the narrow place beside the bell. */
  public String getUnreadBadge() {
    return unread > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(unread);
  }

  /** Places for the rail of a wide screen. */
  public List<NavItem> getItems() {
    return items;
  }

  /** Places for the bar of a phone: at most five, one's own account always the last. */
  public List<NavItem> getTabs() {
    if (items.size() <= TABS_ON_A_PHONE) {
      return items;
    }
    return java.util.stream.Stream.concat(
            items.stream().limit(TABS_ON_A_PHONE - 1L),
            java.util.stream.Stream.of(items.get(items.size() - 1)))
        .toList();
  }

  /** Places that the bar of a phone has no room for. */
  public List<NavItem> getBeyond() {
    List<NavItem> tabs = getTabs();
    return items.stream().filter(item -> !tabs.contains(item)).toList();
  }

  /** Whether the reader inspects. */
  public boolean isInspector() {
    return items.contains(NavItem.AUDIT);
  }

  /** Whether the reader is here. */
  public boolean here(NavItem item) {
    return here.filter(item::equals).isPresent();
  }

  /** Address that switches the language and comes back. */
  public String getLanguageSwitch() {
    return languageSwitch;
  }
}

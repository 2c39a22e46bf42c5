package org.lingyan.web.shell;

import java.util.Set;
import org.lingyan.people.account.Role;

/** A place in the navigation, with who sees it. */
public enum NavItem {
  /** The trainee's first page. */
  HOME("/trainee/home", "home"),
  /** Courses. */
  COURSES("/trainee/courses", "courses"),
  /** One's own hours. */
  HOURS("/trainee/hours", "hours"),
  /** HR's board. */
  BOARD("/hr/board", "board"),
  /** Claims for training elsewhere, to be decided. */
  CLAIMS("/hr/claims", "claims"),
  /** What an inspector reads. */
  AUDIT("/audit/start", "audit"),
  /** What there is to administer. */
  ADMIN("/admin/start", "admin"),
  /** The people of one's scope. */
  PEOPLE("/people/list", "people"),
  /** Requirements, and the rule desk. */
  RULES("/rules/packs", "rules"),
  /** What is announced to one's own subtree. */
  ANNOUNCEMENTS("/announcements/list", "announcements"),
  /** One's own papers. */
  PROOFS("/trainee/proofs", "proofs"),
  /** One's own account. */
  ACCOUNT("/account/me", "account");

  private final String href;
  private final String word;

  NavItem(String href, String word) {
    this.href = href;
    this.word = word;
  }

  /** Address of the page. */
  public String getHref() {
    return href;
  }

  /** Key of its name, behind {@code nav.}; also the name of its sign. */
  public String getWord() {
    return word;
  }

  /** Whether somebody with these roles sees it; one's own account everybody does. */
  boolean seenBy(Set<Role> held) {
    return switch (this) {
      case HOME, COURSES, HOURS, PROOFS -> held.contains(Role.TRAINEE);
      case BOARD -> held.contains(Role.HR);
      case PEOPLE ->
          held.contains(Role.HR)
              || held.contains(Role.TRAINING)
              || held.contains(Role.ADMIN)
              || held.contains(Role.AUDITOR);
      case CLAIMS -> held.contains(Role.HR) || held.contains(Role.TRAINING);
      case RULES ->
          held.contains(Role.HR) || held.contains(Role.TRAINING) || held.contains(Role.AUDITOR);
      case ADMIN -> held.contains(Role.ADMIN);
      case ANNOUNCEMENTS ->
          held.contains(Role.TRAINING) || held.contains(Role.HR) || held.contains(Role.ADMIN);
      case AUDIT -> held.contains(Role.AUDITOR);
      case ACCOUNT -> true;
    };
  }

  /** Whether an address lies behind this item. */
  boolean leadsTo(String path) {
    return switch (this) {
      case COURSES ->
          path.startsWith("/trainee/course")
              || path.startsWith("/trainee/lesson")
              || path.startsWith("/trainee/quiz");
      case PROOFS -> path.startsWith(href) || path.startsWith("/trainee/credentials");
      case HOURS -> path.startsWith(href) || path.startsWith("/trainee/claim");
      case CLAIMS -> isOfClaims(path);
      case BOARD -> path.startsWith("/hr/") && !isOfClaims(path);
      case PEOPLE -> path.startsWith("/people/");
      case ADMIN -> path.startsWith("/admin/");
      case ANNOUNCEMENTS -> path.startsWith("/announcements/");
      case RULES -> path.startsWith("/rules/");
      case AUDIT -> path.startsWith("/audit/");
      case ACCOUNT -> path.startsWith("/account/");
      default -> path.startsWith(href);
    };
  }

  private static boolean isOfClaims(String path) {
    return path.startsWith("/hr/claim") || path.startsWith("/hr/provider");
  }
}

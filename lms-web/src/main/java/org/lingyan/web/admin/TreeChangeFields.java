package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is typed into the form of a change of the tree. */
@Named
@RequestScoped
public class TreeChangeFields {
  private Optional<TreeAct> wanted = Optional.empty();
  private Set<String> chosen = Set.of();
  private String day = "";
  private String name = "";
  private String kind = "";
  private String level = "";
  private String target = "";
  private String reason = "";
  private String seen = "";

  /** For the container's proxy. */
  protected TreeChangeFields() {}

  /**
   * Reads from the address what is done: a posted form's fields are read before the page's
   * parameters are, and which fields there are hangs on it.
   */
  @Inject
  public TreeChangeFields(HttpServletRequest request) {
    wanted =
        Arrays.stream(TreeAct.values())
            .filter(act -> act.name().equals(request.getParameter("act")))
            .findFirst();
    String[] people = request.getParameterValues("person");
    chosen = people == null ? Set.of() : new TreeSet<>(Arrays.asList(people));
  }

  /** What the address asks to do; empty when it does not say. */
  Optional<TreeAct> wanted() {
    return wanted;
  }

  /** Ids of the people chosen. */
  Set<String> chosen() {
    return chosen;
  }

  /** Whether this person is chosen. */
  public boolean chosen(String id) {
    return chosen.contains(id);
  }

  /** What the consequences were shown for: whoever changes it afterwards sees them again. */
  String signature() {
    return Integer.toHexString(
        Objects.hash(wanted.map(Enum::name), day, name, kind, level, target, List.copyOf(chosen)));
  }

  /** Whether the consequences of what is typed now were shown. */
  boolean isSeen() {
    return seen.equals(signature());
  }

  /** Whether the consequences of something else were shown. */
  boolean isChangedSince() {
    return !seen.isEmpty() && !isSeen();
  }

  /** What the consequences were shown for. */
  public String getSeen() {
    return seen;
  }

  /** Takes what the consequences were shown for. */
  public void setSeen(String seen) {
    this.seen = seen;
  }

  /** First day on which it holds. */
  public String getDay() {
    return day;
  }

  /** Takes the first day. */
  public void setDay(String day) {
    this.day = day;
  }

  /** The new name. */
  public String getName() {
    return name;
  }

  /** Takes the new name. */
  public void setName(String name) {
    this.name = name;
  }

  /** What the new organisation is. */
  public String getKind() {
    return kind;
  }

  /** Takes what the new organisation is. */
  public void setKind(String kind) {
    // An empty choice comes as null from a menu.
    this.kind = kind == null ? "" : kind;
  }

  /** The level of the new organisation. */
  public String getLevel() {
    return level;
  }

  /** Takes the level of the new organisation. */
  public void setLevel(String level) {
    this.level = level == null ? "" : level;
  }

  /** Name of the other organisation. */
  public String getTarget() {
    return target;
  }

  /** Takes the name of the other organisation. */
  public void setTarget(String target) {
    this.target = target;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}

package org.lingyan.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.privacy.erasure.Erasures;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Who is to be erased, and who was. */
@Named
@RequestScoped
public class ErasuresPage {
  private static final int SIZE = 20;
  private static final int FOUND = 20;

  private final CurrentCaller current;
  private final Erasures erasures;
  private final Timekeeper time;
  private final PageTexts texts;
  private String page = "";
  private String q = "";
  private Page<ErasureRow> rows = new Page<>(List.of(), 0, SIZE, 0);
  private List<Link> found = List.of();

  /** For the container's proxy. */
  protected ErasuresPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ErasuresPage(CurrentCaller current, Erasures erasures, Timekeeper time, PageTexts texts) {
    this.current = current;
    this.erasures = erasures;
    this.time = time;
    this.texts = texts;
  }

  /** Reads the page that the address names. */
  public void load() {
    LocalDate today = time.today();
    Scope scope = current.signedIn().scope(EnumSet.of(Role.ADMIN), today);
    int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    rows =
        erasures
            .inScope(scope, new Page.Request(number - 1, SIZE))
            .map(one -> new ErasureRow(one, texts));
    if (!q.isBlank()) {
      found =
          erasures.left(scope, q, FOUND).stream()
              .map(
                  one ->
                      new Link(
                          "/admin/erasure-entry?person=" + Ids.text(one.personId()),
                          one.name(),
                          texts.of("erasures.left", one.organisation(), one.last())))
              .toList();
    }
  }

  /** Number of the page, from 1. */
  public String getPage() {
    return page;
  }

  /** Takes the number of the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** The name that is looked for. */
  public String getQ() {
    return q;
  }

  /** Takes the name. */
  public void setQ(String q) {
    this.q = q;
  }

  /** The erasures. */
  public List<ErasureRow> getRows() {
    return rows.items();
  }

  /** Who was found. */
  public List<Link> getFound() {
    return found;
  }

  /** Whether somebody was looked for and nobody found. */
  public boolean isNobody() {
    return !q.isBlank() && found.isEmpty();
  }

  /** Address of the page before; empty on the first. */
  public String getNewer() {
    return rows.page() == 0 ? "" : "/admin/erasures?page=" + rows.page();
  }

  /** Address of the page after; empty on the last. */
  public String getOlder() {
    return (rows.page() + 1L) * SIZE < rows.total()
        ? "/admin/erasures?page=" + (rows.page() + 2)
        : "";
  }

  /** Somebody who can be erased, for the page. */
  public static final class Link {
    private final String href;
    private final String name;
    private final String where;

    private Link(String href, String name, String where) {
      this.href = href;
      this.name = name;
      this.where = where;
    }

    /** Where it begins. */
    public String getHref() {
      return href;
    }

    /** Her name. */
    public String getName() {
      return name;
    }

    /** Where she was last. */
    public String getWhere() {
      return where;
    }
  }
}

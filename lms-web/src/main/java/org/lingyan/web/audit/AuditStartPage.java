package org.lingyan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lingyan.people.account.DatedGrant;
import org.lingyan.people.account.DatedGrants;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The inspector's first page: what she may read, and until when. */
@Named
@RequestScoped
public class AuditStartPage {
  private static final int SOON = 14;

  private final DatedGrants grants;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private List<GrantRow> rows = List.of();

  /** For the container's proxy. */
  protected AuditStartPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AuditStartPage(
      DatedGrants grants, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.grants = grants;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Looks up her grants. */
  public void load() {
    LocalDate today = time.today();
    rows =
        grants.of(current.signedIn().accountId(), Role.AUDITOR, today).stream()
            .map(grant -> new GrantRow(grant, today, texts))
            .toList();
  }

  /** What she may read. */
  public List<GrantRow> getRows() {
    return rows;
  }

  /** A unit that she may read. */
  public static final class GrantRow {
    private final DatedGrant grant;
    private final LocalDate today;
    private final PageTexts texts;

    private GrantRow(DatedGrant grant, LocalDate today, PageTexts texts) {
      this.grant = grant;
      this.today = today;
      this.texts = texts;
    }

    /** Its name. */
    public String getOrganisation() {
      return grant.organisation();
    }

    /** From which day to which. */
    public String getDays() {
      return texts.of("audit.grant.days", grant.days().from(), grant.days().last());
    }

    /** How many days are left, today among them. */
    public String getLeft() {
      return texts.of("audit.grant.left", left());
    }

    /** Whether it ends soon. */
    public boolean isSoon() {
      return left() <= SOON;
    }

    private long left() {
      return ChronoUnit.DAYS.between(today, grant.days().until());
    }
  }
}

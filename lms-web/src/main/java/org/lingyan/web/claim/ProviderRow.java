package org.lingyan.web.claim;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.hours.claim.Filing;
import org.lingyan.hours.claim.ProviderView;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/** A provider on a page. */
public final class ProviderRow {
  private final ProviderView provider;
  private final LocalDate today;
  private final Texts texts;

  ProviderRow(ProviderView provider, LocalDate today, Texts texts) {
    this.provider = provider;
    this.today = today;
    this.texts = texts;
  }

  /** Its id, as addresses write it. */
  public String getId() {
    return Ids.text(provider.id());
  }

  /** Its name. */
  public String getName() {
    return provider.name();
  }

  /** What it is. */
  public String getKind() {
    return texts.of(provider.kind());
  }

  /** Who keeps the register. */
  public String getOrganisation() {
    return provider.organisation();
  }

  /** Whether it is filed today. */
  public boolean isFiled() {
    return provider.filings().stream().anyMatch(one -> one.stands() && one.days().contains(today));
  }

  /** Whether it is filed today, and for which days. */
  public String getFiledDays() {
    return provider.filings().stream()
        .filter(one -> one.stands() && one.days().contains(today))
        .findFirst()
        .map(one -> days(one, texts))
        .orElseGet(() -> texts.of("provider.not-filed"));
  }

  /** Its filings, the latest first. */
  public List<FilingRow> getFilings() {
    List<FilingRow> rows =
        new java.util.ArrayList<>(
            provider.filings().stream().map(one -> new FilingRow(one, texts)).toList());
    java.util.Collections.reverse(rows);
    return rows;
  }

  private static String days(Filing filing, Texts texts) {
    return filing
        .days()
        .end()
        .map(end -> texts.of("provider.days", filing.days().from(), filing.days().last()))
        .orElseGet(() -> texts.of("provider.days-open", filing.days().from()));
  }

  /** A filing on a page. */
  public static final class FilingRow {
    private final Filing filing;
    private final Texts texts;

    private FilingRow(Filing filing, Texts texts) {
      this.filing = filing;
      this.texts = texts;
    }

    /** Its id, as addresses write it. */
    public String getId() {
      return Ids.text(filing.id());
    }

    /** For which days. */
    public String getDays() {
      return days(filing, texts);
    }

    /** The notice that it rests on. */
    public String getNotice() {
      return filing.notice();
    }

    /** Whether it stands. */
    public boolean isStanding() {
      return filing.stands();
    }

    /** Why it was withdrawn; empty while it stands. */
    public String getWithdrawn() {
      return filing.withdrawn().orElse("");
    }
  }
}

package org.lingyan.web.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.lingyan.certificate.batch.BatchChoice;
import org.lingyan.certificate.batch.BatchWish;
import org.lingyan.certificate.batch.ProofBatches;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Choice;
import org.lingyan.web.paper.AskingForProofs;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Proofs of hours of a unit in one file. */
@Named
@RequestScoped
public class BatchPage {
  private static final String BETWEEN = "~";

  private final ProofBatches batches;
  private final Organisations organisations;
  private final AskingForProofs asking;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected BatchPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public BatchPage(
      ProofBatches batches,
      Organisations organisations,
      AskingForProofs asking,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.batches = batches;
    this.organisations = organisations;
    this.asking = asking;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  private Scope scope() {
    return current.signedIn().scope(EnumSet.of(Role.HR), time.today());
  }

  private String typed(String name) {
    return Objects.toString(request.getParameter(name), "").strip();
  }

  /** The unit that the address names, else the topmost one for which the caller answers. */
  private long unit() {
    String id = typed("organisation");
    return id.isEmpty()
        ? current.signedIn().topmost(EnumSet.of(Role.HR)).orElseThrow().organisationId()
        : Ids.parse(id).orElseThrow(() -> new UnknownSubject("organisation:" + id));
  }

  /** Asks for the file and shows the jobs, or says why there will be none. */
  public void print(ExternalContext external) throws IOException {
    Instant now = time.now();
    Outcome<Long> outcome =
        asking.ask(
            current.signedIn(),
            wish(typed("choice"), Timekeeper.day(now)),
            texts.texts().locale(),
            now);
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/account/jobs");
    }
  }

  private BatchWish wish(String option, LocalDate today) {
    String[] parts = option.split(BETWEEN, 2);
    try {
      return new BatchWish(
          unit(),
          parts[0],
          parts.length < 2 || parts[1].isEmpty() ? today : LocalDate.parse(parts[1]),
          !typed("sealed").isEmpty());
    } catch (DateTimeParseException odd) {
      throw new UnknownSubject("option of a batch");
    }
  }

  /** The unit's id. */
  public String getOrganisation() {
    return Ids.text(unit());
  }

  /** What it is called. */
  public String getUnit() {
    return organisations
        .find(unit(), time.today())
        .map(OrganisationView::name)
        .orElseThrow(() -> new UnknownSubject("organisation:" + unit()));
  }

  /** Requirements and periods under which people count there. */
  public List<Choice> getChoices() {
    return batches.choices(scope(), unit()).stream()
        .map(one -> new Choice(value(one), words(one), false))
        .toList();
  }

  private static String value(BatchChoice one) {
    return one.requirement()
        + BETWEEN
        + one.period().map(period -> one.inPeriod().toString()).orElse("");
  }

  private String words(BatchChoice one) {
    String title = texts.words(one.title());
    return one.period()
        .map(period -> ProofOptions.words(title, period, texts.texts()))
        .orElseGet(() -> texts.of("batch.own-period", title));
  }

  /** Why nothing is printed. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}

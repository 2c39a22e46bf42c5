package org.lingyan.web.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.SealingProof;
import org.lingyan.certificate.seal.UsingSeals;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Choice;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** The part of a person's file that issues proofs of hours. */
@Named
@RequestScoped
public class PersonPapers {
  private final ProofOptions options;
  private final SealingProof sealing;
  private final UsingSeals seals;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected PersonPapers() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonPapers(
      ProofOptions options,
      SealingProof sealing,
      UsingSeals seals,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.options = options;
    this.sealing = sealing;
    this.seals = seals;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  private long person() {
    String id = typed("id");
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("person:" + id));
  }

  private Scope scope(Instant at) {
    return current.signedIn().scope(EnumSet.of(Role.HR), Timekeeper.day(at));
  }

  private int year(LocalDate today) {
    String year = typed("year");
    return year.matches("[12]\\d{3}") ? Integer.parseInt(year) : today.getYear();
  }

  private String typed(String name) {
    return Objects.toString(request.getParameter(name), "").strip();
  }

  /** Issues the proof that was chosen, then shows the file again with it. */
  public void issue(ExternalContext external) throws IOException {
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    Outcome<ProofView> outcome =
        sealing.hours(
            scope(now),
            person(),
            ProofOptions.wish(typed("choice"), year(today), today),
            !typed("sealed").isEmpty(),
            now);
    if (outcome instanceof Outcome.Refused<ProofView> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      String done = outcome instanceof Outcome.Recorded<ProofView> ? "issued" : "same";
      external.redirect(
          "/hr/person?id="
              + Ids.text(person())
              + "&year="
              + year(today)
              + "&done="
              + done
              + "#papers");
    }
  }

  /** Requirements and periods to choose from. */
  public List<Choice> getChoices() {
    Instant now = time.now();
    return options.of(person(), year(Timekeeper.day(now)), now, texts.texts());
  }

  /** Whether a picture of a seal is authorised where she works. */
  public boolean isSealable() {
    return seals.authorised(scope(time.now()), person()).isPresent();
  }

  /** Why no paper was issued. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}

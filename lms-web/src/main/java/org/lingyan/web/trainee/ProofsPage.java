package org.lingyan.web.trainee;

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
import java.util.Optional;
import org.lingyan.certificate.IssuingProof;
import org.lingyan.certificate.ProofList;
import org.lingyan.certificate.ProofView;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.Choice;
import org.lingyan.web.proof.PaperLine;
import org.lingyan.web.proof.ProofOptions;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** One's own papers, and a new 学时证明. */
@Named("traineeProofs")
@RequestScoped
public class ProofsPage {
  private final CurrentCaller current;
  private final ProofList list;
  private final IssuingProof issuing;
  private final ProofOptions options;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private String issued = "";
  private List<ReasonRow> refused = List.of();
  private List<PaperLine> rows = List.of();
  private List<Choice> choices = List.of();

  /** For the container's proxy. */
  protected ProofsPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ProofsPage(
      CurrentCaller current,
      ProofList list,
      IssuingProof issuing,
      ProofOptions options,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.current = current;
    this.list = list;
    this.issuing = issuing;
    this.options = options;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads everything once. */
  public void load() {
    long person = Learner.id(current);
    rows = list.of(person).stream().map(one -> new PaperLine(one, texts.texts())).toList();
    choices = options.of(person, time.today().getYear(), time.now(), texts.texts());
  }

  /** Issues the proof that was chosen and shows it, or says why there is none. */
  public void issue(ExternalContext external) throws IOException {
    long person = Learner.id(current);
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    Scope self = current.signedIn().scope(EnumSet.noneOf(Role.class), today);
    String option = Objects.toString(request.getParameter("choice"), "");
    Outcome<ProofView> outcome =
        issuing.hours(self, person, ProofOptions.wish(option, today.getYear(), today), now);
    if (outcome instanceof Outcome.Refused<ProofView> no) {
      refused = ReasonRow.of(no.reasons(), texts.texts());
      load();
    } else {
      external.redirect("/trainee/proofs?issued=" + fact(outcome).number());
    }
  }

  private static ProofView fact(Outcome<ProofView> outcome) {
    return outcome instanceof Outcome.Recorded<ProofView> fresh
        ? fresh.fact()
        : ((Outcome.AlreadyRecorded<ProofView>) outcome).fact();
  }

  /** Requirements and periods to choose from. */
  public List<Choice> getChoices() {
    return choices;
  }

  /** Number of the paper that was just issued, from the address. */
  public String getIssued() {
    return issued;
  }

  /** Takes the number. */
  public void setIssued(String issued) {
    this.issued = issued;
  }

  /** Whether a paper of hers was just issued. */
  public boolean isJustIssued() {
    return issuedRow().isPresent();
  }

  /** The paper that was just issued. */
  public PaperLine getIssuedRow() {
    return issuedRow().orElseThrow();
  }

  private Optional<PaperLine> issuedRow() {
    return rows.stream().filter(row -> row.getNumber().equals(issued)).findAny();
  }

  /** Why no paper was issued. */
  public List<ReasonRow> getRefused() {
    return refused;
  }

  /** Her papers, newest first. */
  public List<PaperLine> getRows() {
    return rows;
  }
}

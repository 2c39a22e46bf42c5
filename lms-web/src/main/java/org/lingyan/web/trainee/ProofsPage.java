package org.lingyan.web.trainee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.lingyan.certificate.IssuingProof;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.Proofs;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** One's own papers, and a new 学时证明. */
@Named("traineeProofs")
@RequestScoped
public class ProofsPage {
  private final CurrentCaller current;
  private final Proofs proofs;
  private final IssuingProof issuing;
  private final Timekeeper time;
  private final PageTexts texts;
  private int thisYear;
  private String issued = "";
  private List<ReasonRow> refused = List.of();
  private List<ProofRow> rows = List.of();

  /** For the container's proxy. */
  protected ProofsPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ProofsPage(
      CurrentCaller current,
      Proofs proofs,
      IssuingProof issuing,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.proofs = proofs;
    this.issuing = issuing;
    this.time = time;
    this.texts = texts;
  }

  @PostConstruct
  void begin() {
    // Before any action: a form that comes back acts before the page is loaded.
    thisYear = time.today().getYear();
  }

  /** Reads everything once. */
  public void load() {
    rows =
        proofs.of(Learner.id(current)).stream()
            .map(proof -> ProofRow.of(proof, texts.texts()))
            .toList();
  }

  /** Issues the proof of a year and shows it, or says why there is none. */
  public void issue(int year, ExternalContext external) throws IOException {
    long person = Learner.id(current);
    Instant now = time.now();
    Scope self = current.signedIn().scope(EnumSet.noneOf(Role.class), Timekeeper.day(now));
    DateRange period = DateRange.yearOf(LocalDate.of(year, 1, 1));
    Outcome<ProofView> outcome = issuing.hours(self, person, period, now);
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

  /** This year. */
  public int getThisYear() {
    return thisYear;
  }

  /** The year before. */
  public int getLastYear() {
    return thisYear - 1;
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
  public ProofRow getIssuedRow() {
    return issuedRow().orElseThrow();
  }

  private Optional<ProofRow> issuedRow() {
    return rows.stream().filter(row -> row.getPdf().equals("/proofs/" + issued + ".pdf")).findAny();
  }

  /** Why no paper was issued. */
  public List<ReasonRow> getRefused() {
    return refused;
  }

  /** Her papers, newest first. */
  public List<ProofRow> getRows() {
    return rows;
  }
}

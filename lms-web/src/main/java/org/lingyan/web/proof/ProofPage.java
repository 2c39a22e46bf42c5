package org.lingyan.web.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.lingyan.certificate.ProofLine;
import org.lingyan.certificate.ProofList;
import org.lingyan.certificate.RevokingProof;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.PersonAliases;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** One proof of hours, as the office looks after it: what became of it, and taking it back. */
@Named
@RequestScoped
public class ProofPage {
  private final ProofList list;
  private final RevokingProof revoking;
  private final PersonAliases aliases;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String number = "";
  private String reason = "";
  private String problem = "";
  private PaperLine paper;
  private String fileHref = "";
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected ProofPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ProofPage(
      ProofList list,
      RevokingProof revoking,
      PersonAliases aliases,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.list = list;
    this.revoking = revoking;
    this.aliases = aliases;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the paper inside the scope. */
  public void load() {
    ProofLine found = list.inScope(scope(time.now()), number);
    paper = new PaperLine(found, texts.texts());
    fileHref = "/hr/person?id=" + Ids.text(aliases.resolve(found.proof().personId()));
  }

  private Scope scope(Instant at) {
    return current.signedIn().scope(EnumSet.of(Role.HR), Timekeeper.day(at));
  }

  /** Takes it back, or says what is missing. */
  public void revoke(ExternalContext external) throws IOException {
    FormReader form = new FormReader(texts, "proof.revoke.");
    String why = form.reason(reason);
    if (!form.isRight()) {
      problem = form.problems().getOrDefault("reason", "");
      return;
    }
    Instant now = time.now();
    Outcome<ProofLine> outcome = revoking.revoke(scope(now), number, why, now);
    if (outcome instanceof Outcome.Refused<ProofLine> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/hr/proof?number=" + number + "&done=revoked");
    }
  }

  /** Its number. */
  public String getNumber() {
    return number;
  }

  /** Takes its number. */
  public void setNumber(String number) {
    this.number = number == null ? "" : number;
  }

  /** Why it is taken back. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is taken back. */
  public void setReason(String reason) {
    this.reason = reason == null ? "" : reason;
  }

  /** What is wrong with the reason; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** Whether the form is there: also while a posted form is read, which is before it is found. */
  public boolean isOpen() {
    return paper == null || !paper.isRevoked();
  }

  /** The paper. */
  public PaperLine getPaper() {
    return paper;
  }

  /** The file of its holder. */
  public String getFileHref() {
    return fileHref;
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}

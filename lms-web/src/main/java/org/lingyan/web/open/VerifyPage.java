package org.lingyan.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.lingyan.certificate.ProofCheck;
import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.VerifyingProof;
import org.lingyan.web.text.PageTexts;

/** What a stranger learns about a paper. */
@Named
@RequestScoped
public class VerifyPage {
  private final VerifyingProof verifying;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private String number = "";
  private long wait;
  private Optional<ProofCheck> check = Optional.empty();

  /** For the container's proxy. */
  protected VerifyPage() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public VerifyPage(VerifyingProof verifying, PageTexts texts, HttpServletRequest request) {
    this.verifying = verifying;
    this.texts = texts;
    this.request = request;
  }

  /** Checks the number that the address names, unless this address has asked too often. */
  public void load(ExternalContext external) {
    if (request.getAttribute(VerifyServlet.NUMBER) instanceof String asked) {
      number = asked;
    }
    if (request.getAttribute(VerifyServlet.WAIT) instanceof Duration pause) {
      wait = pause.toSeconds() + 1;
    } else if (!number.isEmpty()) {
      check = verifying.verify(number);
      if (check.isEmpty()) {
        external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
      }
    }
  }

  private ProofView proof() {
    return check.orElseThrow().proof();
  }

  /** The number asked for; empty for the bare form. */
  public String getNumber() {
    return check.isPresent() ? proof().printedNumber() : number;
  }

  /** Whether there is such a paper. */
  public boolean isFound() {
    return check.isPresent();
  }

  /** Whether a number was asked for that no paper has. */
  public boolean isUnknown() {
    return check.isEmpty() && wait == 0 && !number.isEmpty();
  }

  /** Whether this address asked too often. */
  public boolean isTooMany() {
    return wait > 0;
  }

  /** What to do when it asked too often. */
  public String getWaitWords() {
    return texts.of("verify.too-many", wait);
  }

  /** What the check says, as a name of a style. */
  public String getStatus() {
    return check.orElseThrow().status().name();
  }

  /** What the check says, in a word. */
  public String getStatusTitle() {
    return texts.get("verify." + getStatus() + ".title");
  }

  /** What the check says, explained. */
  public String getStatusWords() {
    return texts.get("verify." + getStatus() + ".words");
  }

  /** Day on which it was taken back; empty when it was not. */
  public String getRevokedOn() {
    return check.flatMap(ProofCheck::revokedOn).map(this::full).orElse("");
  }

  /** Number of the paper that replaced it; empty when none did. */
  public String getNewer() {
    return check.flatMap(ProofCheck::supersededBy).map(ProofView::printed).orElse("");
  }

  /** Where that one is checked. */
  public String getNewerHref() {
    return "/verify/" + check.flatMap(ProofCheck::supersededBy).orElse("");
  }

  /** Kind of paper. */
  public ProofKind getKind() {
    return proof().kind();
  }

  /** The holder's name, masked. */
  public String getHolder() {
    return proof().maskedHolder();
  }

  /** What it certifies. */
  public String getTitle() {
    return texts.words(proof().title());
  }

  /** 学时; empty where no rule converts minutes. */
  public String getHours() {
    return proof().hours().map(texts::amount).orElse("");
  }

  /** The days it speaks of. */
  public String getPeriod() {
    LocalDate first = proof().period().from();
    LocalDate last = proof().period().last();
    return first.equals(last)
        ? full(first)
        : texts.of("verify.period.value", full(first), full(last));
  }

  /** On a paper a day has its year. */
  private String full(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.get("format.day-year"), texts.texts().locale())
        .format(day);
  }

  /** Day of issue. */
  public String getIssuedOn() {
    return full(proof().issuedOn());
  }
}

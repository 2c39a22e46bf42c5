package org.lingyan.web.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.credential.registration.FormState;
import org.lingyan.credential.registration.KeepingForms;
import org.lingyan.people.account.Caller;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Choice;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** The forms of one certificate before HR: beginning one, changing it, its next step. */
@Named
@RequestScoped
public class FormPart {
  private static final int LONGEST_OFFICE = 120;

  private final OneHolder holder;
  private final KeepingForms keeping;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private String certificate = "";
  private String office = "";
  private String state = "";
  private String onDay = "";
  private String note = "";
  private boolean read;
  private List<FormRow> rows = List.of();
  private Optional<FormRow> open = Optional.empty();
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected FormPart() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public FormPart(
      OneHolder holder,
      KeepingForms keeping,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.holder = holder;
    this.keeping = keeping;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads the forms of the certificate that the address names. */
  public void load() {
    fill(certificate);
    if (onDay.isEmpty()) {
      onDay = time.today().toString();
    }
    if (office.isEmpty()) {
      office = open.map(FormRow::getOffice).orElse("");
    }
  }

  /**
   * What a posted form can choose is asked before the page is opened; where there is nothing for
   * this reader, the opening says so.
   */
  private void read() {
    if (read) {
      return;
    }
    read = true;
    try {
      fill(Objects.toString(request.getParameter("id"), ""));
    } catch (UnknownSubject outside) {
      rows = List.of();
    }
  }

  private void fill(String id) {
    read = true;
    Scope scope = HrPart.scope(current.signedIn(), time.now());
    CertificateView found = holder.certificate(scope, HrPart.id(id));
    rows =
        holder.forms(scope, found.personId()).stream()
            .filter(form -> form.certificateId() == found.id())
            .map(form -> new FormRow(form, texts))
            .toList();
    open = rows.stream().filter(FormRow::isGoingOn).findFirst();
  }

  /** Begins one, or changes what the open one says. */
  public void write(ExternalContext external) throws IOException {
    Instant at = time.now();
    Caller caller = current.signedIn();
    FormReader form = new FormReader(texts, "registration.form.");
    form.text("office", office, LONGEST_OFFICE);
    problems = form.problems();
    if (!form.isRight()) {
      return;
    }
    Scope scope = HrPart.scope(caller, at);
    then(
        open.isPresent()
            ? keeping.edit(
                scope, HrPart.id(open.get().getId()), office, HrPart.change(caller, note, at))
            : keeping.begin(scope, HrPart.id(certificate), office, HrPart.change(caller, note, at)),
        external);
  }

  /** Takes the next step. */
  public void advance(ExternalContext external) throws IOException {
    Instant at = time.now();
    Caller caller = current.signedIn();
    FormReader form = new FormReader(texts, "registration.form.");
    FormState to = form.word("state", state, FormState.class);
    LocalDate day = form.day("onDay", onDay);
    problems = form.problems();
    if (form.isRight() && open.isPresent()) {
      then(
          keeping.advance(
              HrPart.scope(caller, at),
              HrPart.id(open.get().getId()),
              to,
              HrPart.change(caller, day, note, at),
              Timekeeper.day(at)),
          external);
    }
  }

  private void then(Outcome<Long> outcome, ExternalContext external) throws IOException {
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/hr/certificate?id=" + certificate + "&done=form#forms");
    }
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** The certificate's id. */
  public String getCertificate() {
    return certificate;
  }

  /** Takes the certificate's id. */
  public void setCertificate(String certificate) {
    this.certificate = certificate;
  }

  /** Where it is handed in. */
  public String getOffice() {
    return office;
  }

  /** Takes where it is handed in. */
  public void setOffice(String office) {
    this.office = office;
  }

  /** The next step, as chosen. */
  public String getState() {
    return state;
  }

  /** Takes the next step. */
  public void setState(String state) {
    // An empty choice comes as null from a menu.
    this.state = state == null ? "" : state;
  }

  /** Day of the step, as typed. */
  public String getOnDay() {
    return onDay;
  }

  /** Takes the day of the step. */
  public void setOnDay(String onDay) {
    this.onDay = onDay;
  }

  /** Free words. */
  public String getNote() {
    return note;
  }

  /** Takes free words. */
  public void setNote(String note) {
    this.note = note;
  }

  /** The forms, the latest first. */
  public List<FormRow> getRows() {
    read();
    return rows;
  }

  /** Whether one goes on. */
  public boolean isGoingOn() {
    read();
    return open.isPresent();
  }

  /** Whether one can be begun or changed. */
  public boolean isWritable() {
    read();
    return open.map(FormRow::isEditable).orElse(true);
  }

  /** Steps that can follow. */
  public List<Choice> getNext() {
    read();
    return open.map(FormRow::getNext).orElse(List.of());
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}

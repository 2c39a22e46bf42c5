package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.account.GrantingRoles;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Ends a role. */
@Named
@RequestScoped
public class GrantEndPage {
  private final GrantingRoles granting;
  private final AccountReading reading;
  private final GrantForm form;
  private final GrantFields fields;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String grant = "";
  private Optional<RightRow> right = Optional.empty();

  /** For the container's proxy. */
  protected GrantEndPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public GrantEndPage(
      GrantingRoles granting,
      AccountReading reading,
      GrantForm form,
      GrantFields fields,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.granting = granting;
    this.reading = reading;
    this.form = form;
    this.fields = fields;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /**
   * Finds the account and its grant.
   *
   * @throws UnknownSubject when the account lies outside, or has no such grant
   */
  public void load() {
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    form.load(Administrator.scope(current, today), now);
    right =
        Optional.of(
            reading.rights(form.id(), today, texts).stream()
                .filter(one -> one.getGrant().equals(grant) && one.getDeputyship().isEmpty())
                .findFirst()
                .orElseThrow(() -> new UnknownSubject("grant:" + grant)));
    if (fields.getLast().isEmpty()) {
      fields.setLast(today.toString());
    }
  }

  /** Ends it and returns to the account, or says everything that is wrong. */
  public void end(ExternalContext external) throws IOException {
    FormReader read = form.reader();
    LocalDate last = read.day("last", fields.getLast());
    String reason = read.reason(fields.getReason());
    if (form.isRight(read)) {
      long id = Administrator.id("grant", grant);
      form.answer(
          granting.end(current.signedIn(), id, last, reason, time.now()), "ENDED", external);
    }
  }

  /** The role. */
  public List<RightRow> getRight() {
    return right.stream().toList();
  }

  /** The grant's id. */
  public String getGrant() {
    return grant;
  }

  /** Takes the grant's id. */
  public void setGrant(String grant) {
    this.grant = grant;
  }
}

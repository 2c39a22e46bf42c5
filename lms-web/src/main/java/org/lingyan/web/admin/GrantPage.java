package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.lingyan.people.account.GrantWish;
import org.lingyan.people.account.GrantingRoles;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;

/** Gives a role to an account. */
@Named
@RequestScoped
public class GrantPage {
  private final GrantingRoles granting;
  private final AccountReading reading;
  private final GrantForm form;
  private final GrantFields fields;
  private final CurrentCaller current;
  private final Timekeeper time;
  private List<String> places = List.of();

  /** For the container's proxy. */
  protected GrantPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public GrantPage(
      GrantingRoles granting,
      AccountReading reading,
      GrantForm form,
      GrantFields fields,
      CurrentCaller current,
      Timekeeper time) {
    this.granting = granting;
    this.reading = reading;
    this.form = form;
    this.fields = fields;
    this.current = current;
    this.time = time;
  }

  /** Finds the account that the address names. */
  public void load() {
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    Scope scope = Administrator.scope(current, today);
    form.load(scope, now);
    places = reading.placeSuggestions(scope);
    if (fields.getFrom().isEmpty()) {
      fields.setFrom(today.toString());
    }
  }

  /** Gives it and returns to the account, or says everything that is wrong. */
  public void give(ExternalContext external) throws IOException {
    Instant now = time.now();
    FormReader read = form.reader();
    Role role = read.word("role", fields.getRole(), Role.class);
    LocalDate from = read.day("from", fields.getFrom());
    Scope scope = Administrator.scope(current, Timekeeper.day(now));
    GrantWish wish =
        new GrantWish(
            role,
            read.organisation(
                "organisation", reading.organisations(), scope.on(from), fields.getOrganisation()),
            from,
            read.maybeDay("last", fields.getLast()),
            read.reason(fields.getReason()));
    if (form.isRight(read)) {
      form.answer(granting.give(current.signedIn(), form.id(), wish, now), "GIVEN", external);
    }
  }

  /** Roles to choose from. */
  public List<Role> getRoles() {
    return Arrays.asList(Role.values());
  }

  /** Organisations to choose from. */
  public List<String> getPlaces() {
    return places;
  }
}

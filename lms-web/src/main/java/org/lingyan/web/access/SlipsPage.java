package org.lingyan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.lingyan.people.account.OpeningForMany;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/**
 * Asks for printed slips: for people of an organisation who have no account yet, for its accounts
 * without a password, or for accounts by name.
 */
@Named
@RequestScoped
public class SlipsPage {
  private static final int SHOWN = 20;
  private static final int SUGGESTIONS = 400;

  private final AskingForSlips asking;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private SlipChoice choice = SlipChoice.OPEN;
  private String organisation = "";
  private String place = "";
  private String names = "";
  private String problem = "";
  private boolean looked;
  private SlipsFound found = SlipsFound.NOBODY;

  /** For the container's proxy. */
  protected SlipsPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  SlipsPage(
      AskingForSlips asking,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.asking = asking;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Puts the organisation of the address into the form. */
  public void load() {
    if (!organisation.isEmpty() && place.isEmpty()) {
      long id =
          Ids.parse(organisation)
              .orElseThrow(() -> new UnknownSubject("organisation:" + organisation));
      place = organisations.inScope(scope(time.now()), id).name();
    }
  }

  /** Shows for whom slips would be made, and what speaks against the rest. */
  public void look() {
    found = find(time.now());
    looked = problem.isEmpty();
  }

  /** Asks for them, unless something on the list is wrong. */
  public void print(ExternalContext external) throws IOException {
    Instant now = time.now();
    look();
    if (isPrintable()) {
      asking.ask(current.signedIn(), choice, found, texts.texts().locale(), now);
      external.redirect("/account/jobs");
    }
  }

  private SlipsFound find(Instant now) {
    if (choice == SlipChoice.NAMED) {
      problem = names.isBlank() ? texts.get("slips.no-names") : "";
      return asking.named(current.signedIn(), names.lines().toList(), now);
    }
    List<Organisations.Named> meant = meant(now);
    if (meant.size() != 1) {
      problem =
          place.isBlank()
              ? texts.get("slips.nothing")
              : texts.of(meant.isEmpty() ? "slips.no-place" : "slips.many-places", place.strip());
      return SlipsFound.NOBODY;
    }
    long id = meant.get(0).organisation().id();
    return choice == SlipChoice.OPEN
        ? asking.newcomers(current.signedIn(), id, now)
        : asking.fresh(current.signedIn(), id, now);
  }

  private List<Organisations.Named> meant(Instant now) {
    if (place.isBlank()) {
      return List.of();
    }
    String wanted = place.strip();
    List<Organisations.Named> all = organisations.named(scope(now), wanted, SHOWN);
    List<Organisations.Named> exact =
        all.stream()
            .filter(one -> one.organisation().name().equals(wanted) || one.label().equals(wanted))
            .toList();
    return exact.isEmpty() ? all : exact;
  }

  private Scope scope(Instant now) {
    return current.signedIn().scope(EnumSet.of(Role.ADMIN), Timekeeper.day(now));
  }

  /** For whom, as the address or the form names it. */
  public String getChoice() {
    return choice.name();
  }

  /** Takes for whom; anything else leaves it. */
  public void setChoice(String name) {
    this.choice = SlipChoice.of(name).orElse(choice);
  }

  /** The choices. */
  public List<SlipChoice> getChoices() {
    return List.of(SlipChoice.values());
  }

  /** The organisation's id, as the address names it. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the organisation's id. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** Name of an organisation, as typed. */
  public String getPlace() {
    return place;
  }

  /** Takes the name of an organisation. */
  public void setPlace(String place) {
    this.place = place;
  }

  /** Names of accounts, a line each. */
  public String getNames() {
    return names;
  }

  /** Takes names of accounts. */
  public void setNames(String names) {
    this.names = names;
  }

  /** What is wrong with the form; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** What to offer while an organisation is typed. */
  public List<String> getSuggestions() {
    return organisations.named(scope(time.now()), "", SUGGESTIONS).stream()
        .map(Organisations.Named::label)
        .toList();
  }

  /** Whether a list is shown. */
  public boolean isLooked() {
    return looked;
  }

  /** Whether they can be made: a list of names has to be right first, nothing is left out of it. */
  public boolean isPrintable() {
    return getCount() > 0 && (choice != SlipChoice.NAMED || found.problems().isEmpty());
  }

  /** For how many slips would be made. */
  public int getCount() {
    return found.ids().size();
  }

  /** How many are not shown. */
  public int getMore() {
    return getCount() - getFound().size();
  }

  /** What is said about those who have to wait for the next time; empty when nobody has to. */
  public String getLater() {
    return found.later() == 0
        ? ""
        : texts.of("slips.later", getCount() + found.later(), OpeningForMany.MOST, found.later());
  }

  /** The first of them. */
  public List<SlipRow> getFound() {
    return found.rows().stream().limit(SHOWN).toList();
  }

  /** What speaks against the others. */
  public List<ReasonRow> getProblems() {
    return ReasonRow.of(found.problems(), texts.texts());
  }
}

package org.lingyan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.PersonAccounts;
import org.lingyan.people.account.PhoneSignIn;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What is on record about a person: facts, employments, accounts, corrections. */
@Named
@RequestScoped
public class FactsPage {
  private final FactsReader reader;
  private final PersonAccounts accounts;
  private final PhoneSignIn phones;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private FactsView facts;
  private String place = "";
  private boolean correctable;
  private boolean shared;
  private boolean hers;
  private List<FactsView.Line> employments = List.of();
  private List<FactsView.Line> held = List.of();
  private List<FactsView.Line> corrections = List.of();

  /** For the container's proxy. */
  protected FactsPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public FactsPage(
      FactsReader reader,
      PersonAccounts accounts,
      PhoneSignIn phones,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.reader = reader;
    this.accounts = accounts;
    this.phones = phones;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the person inside the scope and gathers everything. */
  public void load() {
    Caller caller = current.signedIn();
    Instant now = time.now();
    Scope scope = Readers.reading(caller, Timekeeper.day(now));
    long person = person();
    PersonView view = reader.look(caller, person, now);
    PersonFile file = reader.file();
    place = view.organisation() + " · " + texts.word(view.category());
    facts = new FactsView(file.facts(scope, person), false, texts);
    employments = FactsView.employments(file.employments(scope, person), texts);
    held = FactsView.accounts(accounts.of(person, time.today()), texts);
    corrections = FactsView.corrections(file.events(scope, person), texts);
    shared = !held.isEmpty() && phones.of(person) == PhoneSignIn.Use.SHARED;
    correctable = Readers.correcting(caller, time.today()).covers(view.path());
    hers = Readers.hr(caller, time.today()).covers(view.path());
  }

  /** Shows the full numbers on the page that answers, and writes down who asked (P8). */
  public void reveal() {
    facts = new FactsView(reader.reveal(current.signedIn(), person(), time.now()), true, texts);
  }

  private long person() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("person:" + id));
  }

  /** The person's id. */
  public String getId() {
    return id;
  }

  /** Takes the person's id. */
  public void setId(String id) {
    this.id = id;
  }

  /** What is on record. */
  public FactsView getFacts() {
    return facts;
  }

  /** Where she belongs, and as what. */
  public String getPlace() {
    return place;
  }

  /** Whether the caller may correct her facts and see full numbers. */
  public boolean isCorrectable() {
    return correctable;
  }

  /** Whether her phone number is somebody else's too, so that nobody signs in with it. */
  public boolean isPhoneShared() {
    return correctable && shared;
  }

  /** Address of her file with hours and papers; empty when the caller may not open it. */
  public String getFileHref() {
    return hers ? "/hr/person?id=" + id : "";
  }

  /** Employments, the latest first. */
  public List<FactsView.Line> getEmployments() {
    return employments;
  }

  /** Accounts. */
  public List<FactsView.Line> getAccounts() {
    return held;
  }

  /** Corrections, the latest first. */
  public List<FactsView.Line> getCorrections() {
    return corrections;
  }
}

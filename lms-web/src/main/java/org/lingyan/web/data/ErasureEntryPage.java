package org.lingyan.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.privacy.erasure.AskingErasure;
import org.lingyan.privacy.erasure.ErasureGround;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Enters that somebody is to be erased, after showing what that would do. */
@Named
@RequestScoped
public class ErasureEntryPage {
  private final AskingErasure asking;
  private final Directory directory;
  private final OwnData data;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String person = "";
  private ErasureGround ground = ErasureGround.PERIOD_OVER;
  private String note = "";
  private PersonView view;
  private ErasureParts parts = ErasureParts.NONE;
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected ErasureEntryPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ErasureEntryPage(
      AskingErasure asking,
      Directory directory,
      OwnData data,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.asking = asking;
    this.directory = directory;
    this.data = data;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the person that the address names. */
  public void load() {
    view = directory.inScope(scope(time.now()), id());
    parts = ErasureParts.of(data.overview(id()), texts.texts());
  }

  private long id() {
    return Ids.parse(person).orElseThrow(() -> new UnknownSubject("person:" + person));
  }

  private Scope scope(Instant at) {
    return current.signedIn().scope(EnumSet.of(Role.ADMIN), Timekeeper.day(at));
  }

  /** Enters it, or says what stands against it. */
  public void enter(ExternalContext external) throws IOException {
    Instant at = time.now();
    Outcome<Long> outcome =
        asking.enter(
            scope(at),
            id(),
            ground,
            new Change(
                Timekeeper.day(at), note, OptionalLong.of(current.signedIn().accountId()), at));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      problems = refused.reasons().stream().map(texts.texts()::of).toList();
    } else {
      external.redirect("/admin/erasure?id=" + Ids.text(((Outcome.Recorded<Long>) outcome).fact()));
    }
  }

  /** The person's id. */
  public String getPerson() {
    return person;
  }

  /** Takes the person's id. */
  public void setPerson(String person) {
    this.person = person;
  }

  /** Why. */
  public ErasureGround getGround() {
    return ground;
  }

  /** Takes why. */
  public void setGround(ErasureGround ground) {
    this.ground = ground;
  }

  /** The grounds to choose from. */
  public List<ErasureGround> getGrounds() {
    return EnumSet.complementOf(EnumSet.of(ErasureGround.RESTORED)).stream().toList();
  }

  /** What it rests on. */
  public String getNote() {
    return note;
  }

  /** Takes what it rests on. */
  public void setNote(String note) {
    this.note = note;
  }

  /** The person. */
  public String getName() {
    return view.name();
  }

  /** Where she was last. */
  public String getOrganisation() {
    return view.organisation();
  }

  /** What becomes of what is held. */
  public ErasureParts getParts() {
    return parts;
  }

  /** What stands against it. */
  public List<String> getProblems() {
    return problems;
  }
}

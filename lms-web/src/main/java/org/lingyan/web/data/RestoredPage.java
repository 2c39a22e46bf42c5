package org.lingyan.web.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.lingyan.people.account.Role;
import org.lingyan.privacy.erasure.ErasingPersons;
import org.lingyan.privacy.erasure.Erasures;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** E8: the list to keep beside backups, and its use after a restore. */
@Named
@RequestScoped
public class RestoredPage {
  private static final int MOST = 10_000;

  private final Erasures erasures;
  private final ErasingPersons erasing;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String list = "";
  private String ids = "";
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected RestoredPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public RestoredPage(
      Erasures erasures,
      ErasingPersons erasing,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.erasures = erasures;
    this.erasing = erasing;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    list =
        String.join(
            "\n", erasures.erased(current.signedIn().scope(EnumSet.of(Role.ADMIN), time.today())));
  }

  /** Erases everybody of the list again, or says which lines are not of it. */
  public void again(ExternalContext external) throws IOException {
    List<String> lines =
        Arrays.stream(ids.split("[\\s,;，；]+")).filter(one -> !one.isEmpty()).toList();
    if (lines.isEmpty() || lines.size() > MOST) {
      problems = List.of(texts.of("restored.none", MOST));
      return;
    }
    Instant at = time.now();
    Outcome<Integer> outcome =
        erasing.again(
            current.signedIn().scope(EnumSet.of(Role.ADMIN), Timekeeper.day(at)), lines, at);
    if (outcome instanceof Outcome.Refused<Integer> refused) {
      problems = refused.reasons().stream().map(texts.texts()::of).toList();
      return;
    }
    int done = ((Outcome.Recorded<Integer>) outcome).fact();
    external.redirect("/admin/erasures-restored?count=" + done);
  }

  /** Those who were erased, one a line. */
  public String getList() {
    return list;
  }

  /** Lines of such a list, to be done again. */
  public String getIds() {
    return ids;
  }

  /** Takes the lines. */
  public void setIds(String ids) {
    this.ids = ids;
  }

  /** What is wrong with them. */
  public List<String> getProblems() {
    return problems;
  }
}

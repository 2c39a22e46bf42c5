package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.lingyan.oversight.view.SavedView;
import org.lingyan.oversight.view.SavedViews;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Renames or forgets a view of the board. */
@Named
@RequestScoped
public class ViewPage {
  private static final String ALL = "/hr/board-views";

  private final SavedViews views;
  private final CurrentCaller current;
  private final PageTexts texts;
  private String id = "";
  private String name = "";
  private String problem = "";
  private SavedView view;

  /** For the container's proxy. */
  protected ViewPage() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public ViewPage(SavedViews views, CurrentCaller current, PageTexts texts) {
    this.views = views;
    this.current = current;
    this.texts = texts;
  }

  /** Finds it among the account's own. */
  public void load() {
    view =
        views.of(account()).stream()
            .filter(one -> one.id() == number())
            .findFirst()
            .orElseThrow(() -> new UnknownSubject("board-view:" + id));
    if (name.isEmpty()) {
      name = view.name();
    }
  }

  private long number() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("board-view:" + id));
  }

  private long account() {
    return current.signedIn().accountId();
  }

  /** Calls it something else, or says what is wrong with the name. */
  public void rename(ExternalContext external) throws IOException {
    if (views.rename(account(), number(), name) instanceof Outcome.Refused<Long> refused) {
      problem = texts.texts().of(refused.reasons().get(0));
    } else {
      external.redirect(ALL);
    }
  }

  /** Forgets it. */
  public void delete(ExternalContext external) throws IOException {
    views.delete(account(), number());
    external.redirect(ALL);
  }

  /** Its id. */
  public String getId() {
    return id;
  }

  /** Takes its id. */
  public void setId(String id) {
    this.id = Objects.toString(id, "");
  }

  /** The name typed. */
  public String getName() {
    return name;
  }

  /** Takes the name. */
  public void setName(String name) {
    this.name = Objects.toString(name, "");
  }

  /** What is wrong with the name; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** What it is called by now. */
  public String getTitle() {
    return view.name();
  }
}

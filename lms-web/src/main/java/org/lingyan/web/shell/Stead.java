package org.lingyan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lingyan.people.account.Acting;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Grant;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Says at the top of every page that a deputy acts for somebody, or that this is over. */
@Named
@RequestScoped
public class Stead {
  private final CurrentCaller current;
  private final PageTexts texts;
  private final HttpServletRequest request;

  /** For the container's proxy. */
  protected Stead() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public Stead(CurrentCaller current, PageTexts texts, HttpServletRequest request) {
    this.current = current;
    this.texts = texts;
    this.request = request;
  }

  /** Whether there is something to say. */
  public boolean isTold() {
    return current.get().filter(caller -> !(caller.acting() instanceof Acting.Oneself)).isPresent();
  }

  /** For whom, as what, until when; or that it is over. */
  public String getWords() {
    return current.get().flatMap(this::words).orElseGet(() -> texts.get("stead.over"));
  }

  /** Whether it is over: there is nothing to stop, the line is put away only. */
  public boolean isOver() {
    return current.get().filter(caller -> caller.acting() instanceof Acting.Over).isPresent();
  }

  /** On a refusal: whether something was sent under a deputyship that is over, and is lost. */
  public boolean isLost() {
    return isOver() && request.getMethod().equals("POST");
  }

  private Optional<String> words(Caller caller) {
    return caller.acting() instanceof Acting.For deputyship
        ? caller.grants().stream().findFirst().map(grant -> words(deputyship, grant))
        : Optional.empty();
  }

  private String words(Acting.For deputyship, Grant grant) {
    return texts
        .texts()
        .of("stead.for", deputyship.owner(), grant.role(), grant.organisation(), deputyship.last());
  }
}

package org.lingyan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lingyan.people.account.Acting;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Grant;
import org.lingyan.web.signin.Csrf;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Says at the top of every page that a deputy acts for somebody, or that this is over. */
@Named
@RequestScoped
public class Stead {
  // What a page adds by itself, its buttons, and what is not shown even to whoever typed it.
  private static final Pattern OURS =
      Pattern.compile(
          "csrf|jakarta\\.faces\\..*|(.*-)?go|id|file|person|.*(password|secret|code|token).*"
              + "|wanted|repeated");
  private static final Pattern CHOSEN = Pattern.compile("[A-Z_]+|true|false|on");

  private final CurrentCaller current;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private final Csrf csrf;

  /** For the container's proxy. */
  protected Stead() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public Stead(CurrentCaller current, PageTexts texts, HttpServletRequest request, Csrf csrf) {
    this.current = current;
    this.texts = texts;
    this.request = request;
    this.csrf = csrf;
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

  /**
   * What was typed into the form that is lost, so that it can be copied; empty for nothing, and for
   * what did not come from one of our own pages.
   */
  public List<String> getTyped() {
    return isLost() && csrf.matches(request.getParameter(Csrf.FIELD))
        ? typed(request.getParameterMap())
        : List.of();
  }

  /**
   * Texts that somebody wrote: neither signs of the page nor words that were chosen, no secrets.
   */
  static List<String> typed(Map<String, String[]> sent) {
    return sent.entrySet().stream()
        .filter(field -> !OURS.matcher(field.getKey()).matches())
        .flatMap(
            field -> Arrays.stream(field.getValue()).filter(value -> !value.equals(field.getKey())))
        .filter(value -> !value.isBlank() && !CHOSEN.matcher(value).matches())
        .distinct()
        .toList();
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

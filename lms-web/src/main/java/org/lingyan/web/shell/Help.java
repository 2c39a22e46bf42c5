package org.lingyan.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lingyan.web.text.PageTexts;

/** What a colleague would say about this page. */
@Named
@RequestScoped
public class Help {
  private final PageTexts texts;
  private List<String> paragraphs = List.of();

  /** For the container's proxy. */
  protected Help() {
    this(null);
  }

  /** Works through this. */
  @Inject
  public Help(PageTexts texts) {
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    paragraphs = texts.texts().find(key(page)).map(text -> text.lines().toList()).orElse(List.of());
  }

  /** The key of a page's help: {@code /trainee/home.xhtml} has {@code help.trainee.home}. */
  static String key(String page) {
    return "help" + page.replaceFirst("\\.xhtml$", "").replace('/', '.');
  }

  /** Whether there is any. */
  public boolean isGiven() {
    return !paragraphs.isEmpty();
  }

  /** What is said, a paragraph each. */
  public List<String> getParagraphs() {
    return paragraphs;
  }
}

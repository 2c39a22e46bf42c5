package org.lingyan.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.lingyan.shared.Reason;
import org.lingyan.web.text.Texts;

/** Why what was sent in this request was not done; the page that it came from shows it. */
@Named
@RequestScoped
public class Refusals {
  private List<String> all = List.of();

  /** For the container. */
  protected Refusals() {}

  /** Says it in the reader's language. */
  public void set(List<Reason> reasons, Texts texts) {
    all = reasons.stream().map(texts::of).toList();
  }

  /** The words; empty for nothing. */
  public List<String> getAll() {
    return all;
  }
}

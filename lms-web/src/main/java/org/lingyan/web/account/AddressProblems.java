package org.lingyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.lingyan.shared.Reason;
import org.lingyan.web.text.Texts;

/** Why a code for an address was not sent or not taken in this request. */
@Named
@RequestScoped
public class AddressProblems {
  private List<String> all = List.of();

  /** For the container. */
  protected AddressProblems() {}

  void set(List<Reason> reasons, Texts texts) {
    all = reasons.stream().map(texts::of).toList();
  }

  /** The words; empty for nothing. */
  public List<String> getAll() {
    return all;
  }
}

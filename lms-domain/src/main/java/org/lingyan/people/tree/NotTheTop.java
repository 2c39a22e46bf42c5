package org.lingyan.people.tree;

import org.lingyan.shared.Reason;

/** What holds for everybody is changed by whoever administers the topmost organisation. */
public record NotTheTop() implements Reason {
  @Override
  public String code() {
    return "tree.not-the-top";
  }
}

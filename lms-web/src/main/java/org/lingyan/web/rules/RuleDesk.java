package org.lingyan.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lingyan.web.signin.CurrentCaller;

/** What the reader can do about rules, for what leads there. */
@Named
@RequestScoped
public class RuleDesk {
  private final CurrentCaller current;

  /** For the container's proxy. */
  protected RuleDesk() {
    this(null);
  }

  /** Asks this. */
  @Inject
  public RuleDesk(CurrentCaller current) {
    this.current = current;
  }

  /** Whether she works on drafts and tries rules. */
  public boolean isWorking() {
    return current.signedIn().hasAny(RuleReaders.WORKING);
  }

  /** Whether she publishes and binds. */
  public boolean isPublishing() {
    return RuleReaders.publishes(current.signedIn());
  }
}

package org.lingyan.web.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.lingyan.audit.OnBehalf;

/**
 * A4, J9: what a deputy's long work writes into the action log names for whom, as her requests do.
 */
@ApplicationScoped
public class WorkInStead {
  private final OnBehalf onBehalf;

  /** For the container's proxy. */
  protected WorkInStead() {
    this(null);
  }

  /** Works through this. */
  @Inject
  public WorkInStead(OnBehalf onBehalf) {
    this.onBehalf = onBehalf;
  }

  /**
   * Works in somebody's stead.
   *
   * @param owner the account of whom the deputy stands for
   */
  @ActivateRequestContext
  public void work(long owner, Runnable work) {
    onBehalf.of(owner);
    work.run();
  }
}

package org.lingyan.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;

/**
 * Where a page's request stands. A view is never kept: while a form is read, its bean does not know
 * yet what the page showed, and a button that is not there then is never pressed. Buttons that
 * depend on it are there while the page {@link #isReading reads}, and the use case decides.
 */
@Named
@ApplicationScoped
public class Phase {

  /** Whether the form is still being read, and nothing is shown yet. */
  public boolean isReading() {
    return !PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
  }
}

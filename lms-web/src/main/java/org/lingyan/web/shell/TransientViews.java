package org.lingyan.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Makes every view transient from its first moment. The page says so too, but it is read only while
 * it is drawn; before that the page library looks at the view, and in one that is not transient it
 * keeps its nonce in the view map, which makes a servlet session.
 */
public class TransientViews extends ViewHandlerWrapper {
  /** Wraps the container's own. */
  public TransientViews(ViewHandler wrapped) {
    super(wrapped);
  }

  /**
   * A form is sent to the whole address of its page: what the page shows stands in the query, and a
   * refused form, its other language and the way back after signing in need it.
   */
  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    String address = super.getActionURL(faces, viewId);
    String query = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
    UIViewRoot shown = faces.getViewRoot();
    boolean own = shown != null && viewId.equals(shown.getViewId());
    return query == null || !own || address.contains("?") ? address : address + "?" + query;
  }

  @Override
  public UIViewRoot createView(FacesContext faces, String viewId) {
    UIViewRoot view = super.createView(faces, viewId);
    if (view != null) {
      view.setTransient(true);
    }
    return view;
  }
}

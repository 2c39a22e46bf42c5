package org.lingyan.web.hr;

import org.lingyan.oversight.view.SavedView;
import org.lingyan.shared.Ids;

/** A view that somebody keeps. */
public final class ViewRow {
  private final String name;
  private final String href;
  private final String editHref;

  ViewRow(SavedView view) {
    this.name = view.name();
    this.href = "/hr/board?" + view.address();
    this.editHref = "/hr/board-view?id=" + Ids.text(view.id());
  }

  /** What she calls it. */
  public String getName() {
    return name;
  }

  /** The board as it is kept. */
  public String getHref() {
    return href;
  }

  /** Where it is renamed and forgotten. */
  public String getEditHref() {
    return editHref;
  }
}

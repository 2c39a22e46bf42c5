package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Where an administrator starts: everything that there is to administer, by heading. */
@Named("adminStartPage")
@RequestScoped
public class StartPage {

  /** Headings with something below them. */
  public List<AdminGroup> getGroups() {
    return Arrays.stream(AdminGroup.values()).filter(group -> !group.getTiles().isEmpty()).toList();
  }
}

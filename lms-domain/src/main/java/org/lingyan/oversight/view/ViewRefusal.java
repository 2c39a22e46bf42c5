package org.lingyan.oversight.view;

import java.util.List;
import org.lingyan.shared.Reason;

/** Why a view was not saved; all of it is wrong with the name. */
public sealed interface ViewRefusal extends Reason {

  /**
   * V2: there is no name, or it is too long.
   *
   * @param longest most characters
   */
  record NoName(int longest) implements ViewRefusal {
    @Override
    public String code() {
      return "board-view.name";
    }

    @Override
    public List<Object> arguments() {
      return List.of(longest);
    }
  }

  /**
   * V2: she has a view of this name.
   *
   * @param name the name
   */
  record Taken(String name) implements ViewRefusal {
    @Override
    public String code() {
      return "board-view.taken";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /**
   * V3: she has as many as she may have.
   *
   * @param most how many
   */
  record TooMany(int most) implements ViewRefusal {
    @Override
    public String code() {
      return "board-view.too-many";
    }

    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }
}

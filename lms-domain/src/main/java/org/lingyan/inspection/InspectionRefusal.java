package org.lingyan.inspection;

import java.util.List;
import org.lingyan.shared.Reason;

/** Why something is not read. */
public sealed interface InspectionRefusal extends Reason {

  /**
   * I5: too many chains for one request.
   *
   * @param most how many people can be looked at
   */
  record TooManyChains(int most) implements InspectionRefusal {
    @Override
    public String code() {
      return "inspection.too-many-chains";
    }

    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }
}

package org.lingyan.web.access;

import java.util.List;
import org.lingyan.shared.Reason;

/**
 * For whom slips would be made.
 *
 * @param ids accounts, or people who shall get one
 * @param rows the same for reading
 * @param problems what speaks against others of the list
 * @param later how many more there are than one print takes
 */
record SlipsFound(List<Long> ids, List<SlipRow> rows, List<Reason> problems, long later) {
  /** Nobody. */
  static final SlipsFound NOBODY = new SlipsFound(List.of(), List.of(), List.of(), 0);

  SlipsFound {
    ids = List.copyOf(ids);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }
}

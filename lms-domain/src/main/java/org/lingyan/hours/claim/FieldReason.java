package org.lingyan.hours.claim;

import org.lingyan.shared.Reason;

/** A reason that speaks of one field, so that a page can tell it there. */
public interface FieldReason extends Reason {
  /** Name of the field that is wrong, as the API names it; empty when it is none. */
  default String field() {
    return "";
  }
}
